// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/json.h"

#include <array>
#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

#include <yyjson.h>

namespace terrarium::json {

/// A JSON value being read, which knows where it stands. What does not fit is noted as the one failure of the whole
/// reading, and gives an empty value. A value must not outlive the one that it was taken from.
class Value {
public:
    using Failure = std::optional<JsonError>;

    Value(yyjson_val *value, Failure &failure) : Value(value, nullptr, {}, 0, failure) {}

    /// Neither null nor missing.
    [[nodiscard]] bool isKnown() const { return m_value != nullptr && !yyjson_is_null(m_value); }
    [[nodiscard]] Value operator[](std::string_view key) const;

    /// A whole number that must be there.
    template <std::integral Number> [[nodiscard]] Number number(Number least = 0) const
    {
        using Limits = std::numeric_limits<Number>;
        if constexpr (std::signed_integral<Number>)
            return static_cast<Number>(signedNumber(least, Limits::max()));
        else
            return static_cast<Number>(unsignedNumber(least, Limits::max()));
    }
    template <std::integral Number> [[nodiscard]] std::optional<Number> maybe(Number least = 0) const
    {
        return isKnown() ? std::optional(number<Number>(least)) : std::nullopt;
    }
    [[nodiscard]] std::string text() const; ///< empty if unknown
    [[nodiscard]] bool flag() const;        ///< false if unknown
    [[nodiscard]] std::uint64_t hex() const;
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] std::int64_t time() const; ///< nanoseconds since the epoch
    /// The value of an enumeration whose word stands there; its first value if unknown.
    template <typename Enum, std::size_t count>
    [[nodiscard]] Enum word(const std::array<std::string_view, count> &words) const
    {
        return static_cast<Enum>(isKnown() ? indexOf(words) : 0);
    }
    /// Calls take(Value) for each value of an array; not at all if unknown.
    template <typename Take> void each(Take take) const
    {
        yyjson_arr_iter iterator{};
        if (!startArray(iterator))
            return;
        for (std::size_t index = 0; yyjson_arr_iter_has_next(&iterator) && !*m_failure; ++index)
            take(Value(yyjson_arr_iter_next(&iterator), this, {}, index, *m_failure));
    }

    void fail(std::string_view what, JsonFault fault = JsonFault::BadField) const;

private:
    Value(yyjson_val *value, const Value *above, std::string_view key, std::size_t index, Failure &failure);
    [[nodiscard]] std::int64_t signedNumber(std::int64_t least, std::int64_t most) const;
    [[nodiscard]] std::uint64_t unsignedNumber(std::uint64_t least, std::uint64_t most) const;
    [[nodiscard]] std::size_t indexOf(std::span<const std::string_view> words) const;
    [[nodiscard]] bool startArray(yyjson_arr_iter &iterator) const;
    [[nodiscard]] std::string path() const;

    yyjson_val *m_value;
    const Value *m_above;
    std::string_view m_key; ///< in the object above; empty: an array is above
    std::size_t m_index;
    Failure *m_failure;
    mutable yyjson_obj_iter
        m_fields{}; ///< remembers where it found the last field: the next is most often right behind
};

} // namespace terrarium::json
