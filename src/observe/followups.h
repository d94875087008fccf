// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/keys.h"

#include <chrono>
#include <map>
#include <set>

namespace terrarium {

/// Processes to be looked at again soon: a new one often moves into namespaces of its own shortly after its birth, and
/// an ended one is reaped, and the kernel gives no news of either.
class FollowUps {
public:
    using Clock = std::chrono::steady_clock;

    void add(Pid pid, Clock::time_point from)
    {
        using namespace std::chrono_literals;
        for (const auto delay : {100ms, 1000ms, 5000ms})
            m_agenda.emplace(from + delay, pid);
    }

    [[nodiscard]] Clock::time_point due() const
    {
        return m_agenda.empty() ? Clock::time_point::max() : m_agenda.begin()->first;
    }

    [[nodiscard]] std::set<Pid> take(Clock::time_point until)
    {
        std::set<Pid> pids;
        const auto end = m_agenda.upper_bound(until);
        for (auto entry = m_agenda.begin(); entry != end; entry = m_agenda.erase(entry))
            pids.insert(entry->second);
        return pids;
    }

private:
    std::multimap<Clock::time_point, Pid> m_agenda;
};

} // namespace terrarium
