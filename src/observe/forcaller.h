// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace terrarium {

/// As root, started with nothing but this socket (SOCK_SEQPACKET): becomes the user who made it, with the rights to
/// look into every process and no other, and streams the essentials to them, until the socket ends or the process does
/// that made it. Before the stream comes {"event":"accepted","observer":PID}, or instead of it
/// {"event":"refused","reason":"identity|namespaces|limit|group|reading","step":…,"errno":N}. Each watch is told to the
/// system's log. The exit status.
[[nodiscard]] int watchForCaller(int control);

} // namespace terrarium
