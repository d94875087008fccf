// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/jsonvalue.h"

#include "snapshot/isotime.h"

#include <algorithm>
#include <charconv>
#include <format>

namespace terrarium::json {

Value::Value(yyjson_val *value, const Value *above, std::string_view key, std::size_t index, Failure &failure)
    : m_value(value), m_above(above), m_key(key), m_index(index), m_failure(&failure)
{
    if (yyjson_is_obj(value))
        yyjson_obj_iter_init(value, &m_fields);
    else if (!above)
        fail("is not an object", JsonFault::OtherSchema);
}

Value Value::operator[](std::string_view key) const
{
    if (isKnown() && !yyjson_is_obj(m_value))
        fail("is not an object");
    yyjson_val *field = m_fields.obj ? yyjson_obj_iter_getn(&m_fields, key.data(), key.size()) : nullptr;
    return {field, this, key, 0, *m_failure};
}

std::string Value::text() const
{
    if (yyjson_is_str(m_value))
        return {yyjson_get_str(m_value), yyjson_get_len(m_value)};
    if (isKnown())
        fail("is not a text");
    return {};
}

bool Value::flag() const
{
    if (isKnown() && !yyjson_is_bool(m_value))
        fail("is neither true nor false");
    return yyjson_get_bool(m_value);
}

std::uint64_t Value::hex() const
{
    const std::string digits = text();
    const char *end = digits.data() + digits.size();
    std::uint64_t value = 0;
    const auto [stop, error] = std::from_chars(digits.data(), end, value, 16);
    if (error != std::errc() || stop != end)
        fail("is not a hexadecimal number of at most 64 bits");
    return value;
}

Kind Value::kind() const
{
    const auto kind = kindFromName(text());
    if (!kind)
        fail("is not a kind of namespace");
    return kind.value_or(Kind::Mnt);
}

std::int64_t Value::time() const
{
    const auto time = fromIsoTime(text());
    if (!time)
        fail("is not a time like 2026-03-01T12:00:00.123456789Z");
    return time.value_or(0);
}

void Value::fail(std::string_view what, JsonFault fault) const
{
    if (!*m_failure)
        *m_failure = JsonError{fault, 0, path(), std::format("{} {}.", m_above ? path() : "The whole", what)};
}

std::int64_t Value::signedNumber(std::int64_t least, std::int64_t most) const
{
    const bool positive = yyjson_is_uint(m_value) && yyjson_get_uint(m_value) <= static_cast<std::uint64_t>(most);
    const bool negative = yyjson_is_sint(m_value);
    const std::int64_t value = yyjson_get_sint(m_value);
    if ((positive || negative) && value >= least && value <= most)
        return value;
    fail(std::format("is not a whole number from {} to {}", least, most));
    return least;
}

std::uint64_t Value::unsignedNumber(std::uint64_t least, std::uint64_t most) const
{
    const std::uint64_t value = yyjson_get_uint(m_value);
    if (yyjson_is_uint(m_value) && value >= least && value <= most)
        return value;
    fail(std::format("is not a whole number from {} to {}", least, most));
    return least;
}

std::size_t Value::indexOf(std::span<const std::string_view> words) const
{
    const auto found = std::ranges::find(words, std::string_view(text()));
    if (found != words.end() && !found->empty())
        return static_cast<std::size_t>(found - words.begin());
    fail("is an unknown word");
    return 0;
}

bool Value::startArray(yyjson_arr_iter &iterator) const
{
    if (isKnown() && !yyjson_is_arr(m_value))
        fail("is not a list");
    return yyjson_arr_iter_init(m_value, &iterator);
}

std::string Value::path() const
{
    if (!m_above)
        return {};
    const std::string above = m_above->path();
    if (m_key.empty())
        return std::format("{}[{}]", above, m_index);
    return above.empty() ? std::string(m_key) : std::format("{}.{}", above, m_key);
}

} // namespace terrarium::json
