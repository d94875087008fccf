// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/procconnector.h"
#include "observe/followups.h"
#include "observe/pace.h"
#include "observe/reviewer.h"
#include "observe/scanner.h"
#include "snapshot/wire.h"

#include <memory>
#include <optional>
#include <set>

#include <poll.h>

namespace terrarium {

/// Keeps a snapshot up to date: reads again what the kernel's news names, and for what gives no news looks at everybody
/// in turn, slowly. Does its work only within refresh() and rescan(), on the caller's thread.
class LiveObserver {
public:
    using Clock = std::chrono::steady_clock;

    /// Reads everything once.
    [[nodiscard]] static Result<LiveObserver> start(const ScanOptions &options);

    /// Wait for one of these, but not beyond due(); then call refresh().
    [[nodiscard]] std::vector<pollfd> watched() const;
    [[nodiscard]] Clock::time_point due() const;
    /// Does what is due and tells what changed since the last call.
    [[nodiscard]] Delta refresh();
    /// Reads everything again; the next refresh() tells what changed.
    [[nodiscard]] Result<void> rescan();

    /// What all deltas so far add up to.
    [[nodiscard]] SnapshotPtr snapshot() const;
    [[nodiscard]] wire::Status status() const;
    [[nodiscard]] Depth depth() const { return m_options.depth; }
    [[nodiscard]] const ScanOptions &options() const { return m_options; }

private:
    LiveObserver(ProcRoot root, ScanOptions options);

    void takeNews();
    void takeEvents(const ProcEvents &news);
    void readNamed();
    void compareLists();
    void sweep();
    [[nodiscard]] bool isSweepWhole() const;

    std::unique_ptr<ProcRoot> m_root;
    ScanOptions m_options;
    Reviewer m_reviewer;
    std::optional<ProcConnector> m_connector;
    Fd m_mountTable;

    std::set<Pid> m_named;  ///< by the kernel's news, to be read again
    std::set<Pid> m_exited; ///< of those
    Clock::time_point m_namedDue = Clock::time_point::max();
    FollowUps m_followUps;
    bool m_rescanned = false; ///< since the last refresh
    std::vector<ProcEntry> m_listed;
    std::string m_forkMark;
    Pace m_listPace;
    Pace m_sweepPace;
    Pid m_sweptTo = 0;
    unsigned m_round = 0;
    unsigned m_wholeUntil = 0; ///< rounds before this one read everybody whole, because news was lost
    std::chrono::microseconds m_lastRead{};
};

} // namespace terrarium
