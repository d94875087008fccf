// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <ranges>
#include <string_view>
#include <utility>

#include <yyjson.h>

namespace terrarium::json {

inline constexpr std::string_view schema = "terrarium.snapshot/1";

/// A JSON object being written. Texts are not copied: they must outlive the document.
class Object {
public:
    Object(yyjson_mut_doc *document, yyjson_mut_val *object) : m_document(document), m_object(object) {}

    template <typename Value> void put(std::string_view key, const Value &value) { add(key, written(value)); }
    void putNull(std::string_view key) { add(key, yyjson_mut_null(m_document)); }
    /// Of ASCII text that does not live as long as the document.
    void putCopy(std::string_view key, std::string_view text)
    {
        add(key, yyjson_mut_strncpy(m_document, text.data(), text.size()));
    }
    void putHex(std::string_view key, std::uint64_t value);
    /// A value that is JSON already.
    void putRaw(std::string_view key, std::string_view json)
    {
        add(key, yyjson_mut_rawn(m_document, json.data(), json.size()));
    }
    /// The word of an enumeration's value; null if the word is empty.
    template <typename Enum, std::size_t count>
    void putWord(std::string_view key, Enum value, const std::array<std::string_view, count> &words)
    {
        const std::string_view word = words[static_cast<std::size_t>(value)];
        put(key, word.empty() ? std::nullopt : std::optional(word));
    }
    [[nodiscard]] Object putObject(std::string_view key);
    /// An array of whatever write makes of each value.
    template <std::ranges::input_range Range, typename Write>
    void putList(std::string_view key, Range &&range, Write write)
    {
        add(key, list(std::forward<Range>(range), write));
    }
    /// An array of objects, each filled by fill(Object, value).
    template <std::ranges::input_range Range, typename Fill>
    void putObjects(std::string_view key, Range &&range, Fill fill)
    {
        add(key, arrayOf(m_document, std::forward<Range>(range), fill));
    }
    template <std::ranges::input_range Range, typename Fill>
    [[nodiscard]] static yyjson_mut_val *arrayOf(yyjson_mut_doc *document, Range &&range, Fill fill)
    {
        yyjson_mut_val *array = yyjson_mut_arr(document);
        for (const auto &value : range)
            fill(Object(document, yyjson_mut_arr_add_obj(document, array)), value);
        return array;
    }

    [[nodiscard]] yyjson_mut_val *written(bool value) const { return yyjson_mut_bool(m_document, value); }
    [[nodiscard]] yyjson_mut_val *written(std::unsigned_integral auto value) const
    {
        return yyjson_mut_uint(m_document, value);
    }
    [[nodiscard]] yyjson_mut_val *written(std::signed_integral auto value) const
    {
        return yyjson_mut_sint(m_document, value);
    }
    [[nodiscard]] yyjson_mut_val *written(std::string_view text) const;
    template <typename Value> [[nodiscard]] yyjson_mut_val *written(const std::optional<Value> &value) const
    {
        return value ? written(*value) : yyjson_mut_null(m_document);
    }
    template <std::ranges::input_range Range>
        requires(!std::convertible_to<const Range &, std::string_view>)
    [[nodiscard]] yyjson_mut_val *written(const Range &range) const
    {
        return list(range, [this](const auto &value) { return this->written(value); });
    }

private:
    template <typename Range, typename Write> [[nodiscard]] yyjson_mut_val *list(Range &&range, Write write) const
    {
        yyjson_mut_val *array = yyjson_mut_arr(m_document);
        for (const auto &value : range)
            yyjson_mut_arr_append(array, write(value));
        return array;
    }
    void add(std::string_view key, yyjson_mut_val *value)
    {
        yyjson_mut_obj_add(m_object, yyjson_mut_strn(m_document, key.data(), key.size()), value);
    }

    yyjson_mut_doc *m_document;
    yyjson_mut_val *m_object;
};

} // namespace terrarium::json
