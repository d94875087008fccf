// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/fd.h"
#include "observe/scanner.h"
#include "snapshot/pin.h"

#include <optional>
#include <thread>

namespace terrarium {

/// A search for pins beside other work: on a thread of its own that shares nothing with it.
class PinSearch {
public:
    PinSearch();
    /// Tells a running search to stop, and waits for that.
    ~PinSearch() = default;
    PinSearch(const PinSearch &) = delete;
    PinSearch &operator=(const PinSearch &) = delete;
    PinSearch(PinSearch &&) = delete;
    PinSearch &operator=(PinSearch &&) = delete;

    [[nodiscard]] bool isRunning() const { return m_thread.joinable(); }
    void start(const ScanOptions &options, SnapshotPtr snapshot);
    /// Readable once the search is done.
    [[nodiscard]] int fd() const { return m_done.get(); }
    /// What was found, and an end of the waiting; nothing if it is not done.
    [[nodiscard]] std::optional<Result<Pins>> take();

private:
    Fd m_done;
    std::optional<Result<Pins>> m_found; ///< the thread's until it has said that it is done
    std::jthread m_thread;
};

} // namespace terrarium
