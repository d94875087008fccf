// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"
#include "kernel/fd.h"

#include <cstdint>
#include <string>

namespace terrarium {

/// Something to attach a mount to. Where nothing is there, and the place can be written, it is made.
namespace mountpoint {

enum class Make : std::uint8_t { Nothing, File, Folder };

/// File or Folder, as what this descriptor is of.
[[nodiscard]] Make likeOf(int fd);
[[nodiscard]] Result<Fd> open(int root, const std::string &path, Make make);
/// A symbolic link, with the folders above it. An error where something else is there.
[[nodiscard]] Result<void> link(int root, const std::string &path, const std::string &text);

} // namespace mountpoint

} // namespace terrarium
