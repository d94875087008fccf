// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/caller.h"

#include <string>
#include <string_view>

/// The system's log (syslog(3)), where each thing stands that was done with root's rights.
namespace terrarium::systemlog {

/// On one line whatever it holds: what is no plain ASCII is written as "\x0a"; cut.
[[nodiscard]] std::string plain(std::string_view text);
/// The same between quotation marks.
[[nodiscard]] std::string quoted(std::string_view text);

/// Connects to the log while it can still be found. program: stays the caller's.
void open(const char *program);
/// In a process that becomes somebody else's.
void close();

void note(const std::string &line);
/// deed: "launch"; control: whose maker is told.
void refused(const char *deed, int control, const Refused &why);

} // namespace terrarium::systemlog
