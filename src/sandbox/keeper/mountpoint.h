// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/keeper/building.h"

#include <cstdint>
#include <string>

namespace terrarium {

/// Something to attach a mount to. Where nothing is there it is made, but only in what the steps before have made: on
/// the host's disk it would stay when the sandbox has ended.
namespace mountpoint {

enum class Make : std::uint8_t { Nothing, File, Folder };

/// File or Folder, as what this descriptor is of.
[[nodiscard]] Make likeOf(int fd);
/// EROFS if it is not there and must not be made.
[[nodiscard]] Result<Fd> open(const Building &building, const std::string &path, Make make);
/// A symbolic link, with the folders above it. An error where something else is there.
[[nodiscard]] Result<void> link(const Building &building, const std::string &path, const std::string &text);
/// From now on things may be made in there.
void noteMade(Building &building, const Fd &mount);

} // namespace mountpoint

} // namespace terrarium
