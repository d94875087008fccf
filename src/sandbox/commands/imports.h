// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/commands/importcommand.h"
#include "sandbox/commands/shellquote.h"

#include <span>

/// Each tool's line, read from behind the tool's name.
namespace terrarium {

using ImportedSpec = std::expected<LaunchSpec, ImportError>;

[[nodiscard]] ImportedSpec importUnshare(std::span<const ShellWord> words);
[[nodiscard]] ImportedSpec importNsenter(std::span<const ShellWord> words);
/// A privileged caller gets a user namespace only if the line asks for one.
[[nodiscard]] ImportedSpec importBwrap(std::span<const ShellWord> words, bool isPrivileged);

/// The program and its arguments. No error if there is none: a tool then starts the user's shell.
[[nodiscard]] std::optional<ImportError> takeProgram(std::span<const ShellWord> words, LaunchSpec &spec);

} // namespace terrarium
