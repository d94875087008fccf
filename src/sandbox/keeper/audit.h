// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"
#include "sandbox/keeper/caller.h"
#include "sandbox/launchspec.h"

#include <string>

/// One line in the system's log (syslog(3)) for each thing that was done with root's rights.
namespace terrarium::audit {

/// On one line whatever it holds: what is no plain ASCII is written as "\x0a"; cut.
[[nodiscard]] std::string plain(std::string_view text);
/// "uid=1000 user="alice" program="/bin/sh" walls=mnt,pid"
[[nodiscard]] std::string line(const Caller &caller, const LaunchSpec &spec);

/// Connects to the log while it can still be found.
void open();
/// In a process that becomes somebody else's.
void close();

void accepted(const std::string &line);
/// The control group that it lives in.
void entered(const std::string &group);
void ended(const std::string &line, int code);
void refused(const Result<uid_t> &caller, const std::string &reason, const Error &error);

} // namespace terrarium::audit
