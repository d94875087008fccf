// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"
#include "kernel/fd.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace terrarium {

/// A process by more than its PID, which is handed out again.
struct KnownProcess {
    std::int32_t pid = 0;
    std::uint64_t started = 0; ///< clock ticks since boot (proc_pid_stat(5)); 0: whoever has the PID

    KnownProcess() = default;
    KnownProcess(std::int32_t number, std::uint64_t start = 0) : pid(number), started(start) {}
    [[nodiscard]] bool operator==(const KnownProcess &) const = default;
};

/// When the process that has the PID now has started; 0 if there is none.
[[nodiscard]] std::uint64_t startOf(std::int32_t pid);

/// A pidfd. ESRCH if it has ended, also where another has its PID by now.
[[nodiscard]] Result<Fd> openKnown(const KnownProcess &process);

/// "4711" or "4711:12345"
[[nodiscard]] std::string toText(const KnownProcess &process);
[[nodiscard]] std::optional<KnownProcess> knownProcessFrom(std::string_view text);

} // namespace terrarium
