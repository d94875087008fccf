// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commands/optionreader.h"

#include <algorithm>
#include <utility>

namespace terrarium {

using Reason = ImportError::Reason;

OptionReader::Found OptionReader::next()
{
    if (!m_letters.empty())
        return lettered();
    if (m_rest.empty() || m_rest.front().isHome)
        return std::nullopt;
    const std::string_view word = m_rest.front().text;
    if (!word.starts_with('-') || word == "-")
        return std::nullopt;
    m_rest = m_rest.subspan(1);
    if (word == "--")
        return std::nullopt;
    if (word.starts_with("--"))
        return named(word);
    m_letters = word.substr(1);
    return lettered();
}

OptionReader::Found OptionReader::named(std::string_view word)
{
    const auto equals = word.find('=');
    const auto index = indexOf(word.substr(2, equals == std::string_view::npos ? equals : equals - 2));
    if (!index)
        return std::unexpected(ImportError{Reason::UnknownOption, std::string(word)});
    const auto attached = equals == std::string_view::npos ? std::nullopt : std::optional(word.substr(equals + 1));
    return withValue({*index, std::string(word.substr(0, equals)), {}}, attached);
}

OptionReader::Found OptionReader::lettered()
{
    const char letter = m_letters.front();
    const auto found = std::ranges::find(m_options, letter, &Option::letter);
    const std::string word{'-', letter};
    if (letter == '\0' || found == m_options.end())
        return std::unexpected(ImportError{Reason::UnknownOption, word});
    m_letters.remove_prefix(1);
    std::optional<std::string_view> attached;
    const bool takesRest = found->takes == Takes::Perhaps || found->takes == Takes::Value;
    if (takesRest && !m_letters.empty())
        attached = std::exchange(m_letters, {});
    return withValue({static_cast<std::size_t>(found - m_options.begin()), word, {}}, attached);
}

OptionReader::Found OptionReader::withValue(FoundOption option, std::optional<std::string_view> attached)
{
    const auto takes = m_options[option.index].takes;
    if (attached && takes == Takes::Nothing)
        return std::unexpected(ImportError{Reason::BadValue, option.word + '=' + std::string(*attached)});
    if (attached)
        option.value = *attached;
    // No shell replaces a ~ in the middle of a word, and a spec would.
    if (attached && attached->starts_with('~'))
        return std::unexpected(ImportError{Reason::BadValue, std::string(*attached)});
    if (attached || takes != Takes::Value)
        return option;
    if (m_rest.empty())
        return std::unexpected(ImportError{Reason::MissingValue, option.word});
    if (m_rest.front().text.starts_with('~') && !m_rest.front().isHome)
        return std::unexpected(ImportError{Reason::BadValue, m_rest.front().text});
    option.value = m_rest.front().text;
    m_rest = m_rest.subspan(1);
    return option;
}

/// A name may be cut short where it stays the only one, or is one itself.
std::optional<std::size_t> OptionReader::indexOf(std::string_view name) const
{
    std::optional<std::size_t> found;
    for (std::size_t index = 0; index < m_options.size(); ++index) {
        if (m_options[index].name == name)
            return index;
        if (!m_options[index].name.starts_with(name))
            continue;
        if (found)
            return std::nullopt;
        found = index;
    }
    return found;
}

} // namespace terrarium
