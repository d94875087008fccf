// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/commands/imports.h"

namespace terrarium {

enum class Takes : std::uint8_t {
    Nothing,
    Perhaps,      ///< a value in the same word
    PerhapsNamed, ///< that too, but only behind the name
    Value,
};

/// An option as getopt_long(3) knows it.
struct Option {
    char letter = 0; ///< 0: it has only a name
    std::string_view name;
    Takes takes = Takes::Nothing;
};

struct FoundOption {
    std::size_t index = 0; ///< in the table
    std::string word;      ///< as it stands in the line
    std::optional<std::string> value;
};

/// Takes options off the front of a line, as getopt_long(3) does where the first other word ends them.
class OptionReader {
public:
    OptionReader(std::span<const ShellWord> words, std::span<const Option> options) : m_rest(words), m_options(options)
    {
    }

    /// Nothing at the end of the options.
    [[nodiscard]] std::expected<std::optional<FoundOption>, ImportError> next();
    /// The words behind the options.
    [[nodiscard]] std::span<const ShellWord> rest() const { return m_rest; }

private:
    using Found = std::expected<std::optional<FoundOption>, ImportError>;

    [[nodiscard]] Found named(std::string_view text);
    [[nodiscard]] Found lettered();
    [[nodiscard]] Found withValue(FoundOption option, std::optional<std::string_view> attached);
    [[nodiscard]] std::optional<std::size_t> indexOf(std::string_view name) const;

    std::span<const ShellWord> m_rest;
    std::span<const Option> m_options;
    std::string_view m_letters; ///< of a word that is not yet used up
};

} // namespace terrarium
