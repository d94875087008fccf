// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observe/pinsearch.h"

#include "observe/pinfinder.h"

#include <cstdint>
#include <utility>

#include <sys/eventfd.h>

namespace terrarium {

PinSearch::PinSearch() : m_done(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
}

void PinSearch::start(const ScanOptions &options, SnapshotPtr snapshot)
{
    m_thread = std::jthread([this, options, snapshot = std::move(snapshot)](const std::stop_token &stop) {
        m_found = findPins(options, *snapshot, stop);
        (void)::eventfd_write(m_done.get(), 1);
    });
}

std::optional<Result<Pins>> PinSearch::take()
{
    eventfd_t count = 0;
    if (!isRunning() || ::eventfd_read(m_done.get(), &count) < 0)
        return std::nullopt;
    m_thread.join();
    return std::exchange(m_found, std::nullopt);
}

} // namespace terrarium
