// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/keeper/netlink.h"
#include "sandbox/keeper/subnet.h"

#include <string>

namespace terrarium {

/// What holds for a sandbox whose cable ends at a link of this machine. It gets out as this machine, whether or not
/// that forwards for others. It begins nothing with this machine itself, and nobody but this machine begins anything
/// with it. All of it is the socket's, and is gone with it.
[[nodiscard]] Result<void> raiseFence(const Netlink &filter, const std::string &link, const Subnet &subnet);

} // namespace terrarium
