// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"
#include "kernel/fd.h"

#include <chrono>
#include <cstddef>
#include <string>

#include <sys/types.h>

/// How much root has made for users that is still there. A place is a lock that the kernel takes back when its last
/// descriptor is closed, however the holder ended.
namespace terrarium::roster {

inline constexpr std::size_t mostOfAll = 128;
inline constexpr std::size_t mostPending = 4; ///< of a user, not yet begun
inline constexpr std::size_t mostAtOnce = 10; ///< of a user; then one a pause
inline constexpr std::chrono::milliseconds pause{1000};

/// What is counted, each in a file of its own.
struct Deed {
    const char *file;
    std::size_t mostOfOne; ///< of a user
};
inline constexpr Deed launches{"launches", 32};
inline constexpr Deed streams{"streams", 2};

inline constexpr auto usualFolder = "/run/terrarium";

/// A place in the roster of a folder that only root may change. EAGAIN: too fast, EBUSY: too many pending, EDQUOT: too
/// many of this user's, EUSERS: too many. now: of a clock that never goes back.
[[nodiscard]] Result<Fd> enter(const std::string &folder, const Deed &deed, uid_t user, std::chrono::milliseconds now);

/// The same in the usual folder, now.
[[nodiscard]] Result<Fd> enter(const Deed &deed, uid_t user);

/// It no longer counts as pending.
void begun(const Fd &place);

} // namespace terrarium::roster
