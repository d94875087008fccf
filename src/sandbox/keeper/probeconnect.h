// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace terrarium {

/// Tries to connect without waiting, and lets go at once. 0 or an errno. path: "@" begins an abstract name.
[[nodiscard]] int connectToSocket(const std::string &path);
/// At 127.0.0.1. Waits a second at most.
[[nodiscard]] int connectToPort(std::uint16_t port);
/// Somebody listens there, whether or not there was room for one more.
[[nodiscard]] bool isReached(int error);

} // namespace terrarium
