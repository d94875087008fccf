// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commands/importcommand.h"

#include "sandbox/commands/imports.h"

namespace terrarium {
namespace {

using Words = std::span<const ShellWord>;

/// "unshare" for "/usr/bin/unshare".
std::string_view programName(const ShellWord &word)
{
    const std::string_view path = word.text;
    return path.substr(path.rfind('/') + 1);
}

ImportedSpec importTool(Words words, bool isPrivileged)
{
    using Reason = ImportError::Reason;
    if (words.empty())
        return std::unexpected(ImportError{Reason::Empty, {}});
    const auto tool = programName(words.front());
    const auto rest = words.subspan(1);
    if (tool == "unshare")
        return importUnshare(rest);
    if (tool == "nsenter")
        return importNsenter(rest);
    if (tool == "bwrap")
        return importBwrap(rest, isPrivileged);
    if (tool != "sudo" || isPrivileged)
        return std::unexpected(ImportError{Reason::UnknownTool, words.front().text});
    const auto command = !rest.empty() && rest.front().text == "--" ? rest.subspan(1) : rest;
    if (!command.empty() && command.front().text.starts_with('-'))
        return std::unexpected(ImportError{Reason::UnknownOption, command.front().text});
    return importTool(command, true);
}

} // namespace

std::optional<ImportError> takeProgram(Words words, LaunchSpec &spec)
{
    for (const auto &word : words) {
        if (word.isHome)
            return ImportError{ImportError::Reason::ShellSyntax, word.text};
        spec.program.arguments.push_back(word.text);
    }
    return std::nullopt;
}

std::expected<LaunchSpec, ImportError> importCommand(std::string_view line)
{
    const auto words = shellWords(line);
    return words ? importTool(*words, false) : std::unexpected(words.error());
}

} // namespace terrarium
