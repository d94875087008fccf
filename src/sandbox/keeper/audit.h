// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/caller.h"
#include "sandbox/launchspec.h"

#include <string>

/// What the system's log says of launches with root's rights.
namespace terrarium::audit {

/// "uid=1000 user="alice" program="/bin/sh" walls=mnt,pid"; " action=enter process=42:4711 joined=mnt,net" behind it
/// where namespaces are joined.
[[nodiscard]] std::string line(const Caller &caller, const LaunchSpec &spec);

void accepted(const std::string &line);
/// The control group that it lives in.
void entered(const std::string &group);
void ended(const std::string &line, int code);

} // namespace terrarium::audit
