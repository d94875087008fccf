// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commands/kubernetesyaml.h"

#include <format>

namespace terrarium {
namespace {

std::string jsonCharacter(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    if (byte < ' ' || byte == 0x7F)
        return std::format("\\u{:04x}", byte);
    return c == '"' || c == '\\' ? std::string{'\\', c} : std::string(1, c);
}

} // namespace

void Yaml::line(std::size_t depth, std::string_view text)
{
    m_text.append(2 * depth, ' ').append(text).append("\n");
}

void Yaml::lineIf(bool isWanted, std::size_t depth, std::string_view text)
{
    if (isWanted)
        line(depth, text);
}

void Yaml::text(std::size_t depth, std::string_view key, std::string_view value)
{
    std::string quoted(key);
    quoted.push_back('"');
    for (const char c : value)
        quoted.append(jsonCharacter(c));
    line(depth, quoted + '"');
}

std::string unexpanded(std::string_view text)
{
    std::string escaped;
    for (const char c : text)
        escaped.append(c == '$' ? 2 : 1, c);
    return escaped;
}

} // namespace terrarium
