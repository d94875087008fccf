// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <concepts>
#include <optional>
#include <string_view>

namespace terrarium {

/// The text up to the separator; takes it and the separator off the front of rest. The whole rest if there is none.
[[nodiscard]] inline std::string_view takeUntil(std::string_view &rest, char separator)
{
    const auto end = rest.find(separator);
    const auto part = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    return part;
}

/// The next word between blanks, taken off the front of rest; empty at the end.
[[nodiscard]] inline std::string_view takeWord(std::string_view &rest)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\n'; };
    std::size_t begin = 0;
    while (begin < rest.size() && isBlank(rest[begin]))
        ++begin;
    std::size_t end = begin;
    while (end < rest.size() && !isBlank(rest[end]))
        ++end;
    const auto word = rest.substr(begin, end - begin);
    rest.remove_prefix(end);
    return word;
}

/// The number that the whole text is, or nothing.
template <std::integral Number> [[nodiscard]] std::optional<Number> toNumber(std::string_view text, int base = 10)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

} // namespace terrarium
