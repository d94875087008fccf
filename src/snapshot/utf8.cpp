// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/utf8.h"

#include <algorithm>
#include <cstddef>

namespace terrarium {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// What may follow a first byte: how many bytes, and the bounds of the next one (RFC 3629, section 4).
struct Lead {
    std::size_t length;
    unsigned char low = 0x80;
    unsigned char high = 0xBF;
};

Lead lead(unsigned char first)
{
    if (first < 0x80)
        return {1};
    if (first < 0xC2 || first > 0xF4)
        return {0};
    if (first < 0xE0)
        return {2};
    if (first < 0xF0)
        return {3, static_cast<unsigned char>(first == 0xE0 ? 0xA0 : 0x80),
                static_cast<unsigned char>(first == 0xED ? 0x9F : 0xBF)};
    return {4, static_cast<unsigned char>(first == 0xF0 ? 0x90 : 0x80),
            static_cast<unsigned char>(first == 0xF4 ? 0x8F : 0xBF)};
}

/// Bytes of the character that the text begins with; 0 if its first byte is not part of one.
std::size_t characterLength(std::string_view text)
{
    const auto byte = [&](std::size_t index) { return static_cast<unsigned char>(text[index]); };
    const Lead expected = lead(byte(0));
    if (expected.length < 2)
        return expected.length;
    if (text.size() < expected.length || byte(1) < expected.low || byte(1) > expected.high)
        return 0;
    const auto rest = text.substr(2, expected.length - 2);
    const bool continued = std::ranges::all_of(rest, [](char c) { return (static_cast<unsigned char>(c) >> 6U) == 2; });
    return continued ? expected.length : 0;
}

} // namespace

bool isUtf8(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t length = characterLength(text);
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

std::string toUtf8(std::string_view text)
{
    std::string result;
    result.reserve(text.size() + replacement.size());
    while (!text.empty()) {
        const std::size_t length = characterLength(text);
        result += length == 0 ? replacement : text.substr(0, length);
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return result;
}

} // namespace terrarium
