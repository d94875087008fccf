// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

#include <time.h>

namespace terrarium {

/// Spreads recurring work so that it takes no more than a fixed share of one processor, on a fast machine and on a slow
/// one.
class Pace {
public:
    using Clock = std::chrono::steady_clock;

    /// Rests `rest` times as long as the work took, but at least `shortest`.
    Pace(int rest, Clock::duration shortest) : m_rest(rest), m_shortest(shortest), m_interval(shortest) {}

    [[nodiscard]] Clock::time_point due() const { return m_due; }
    /// From one begin to the next, by the cost of the last time.
    [[nodiscard]] Clock::duration interval() const { return m_interval; }

    template <typename Work> void run(const Work &work)
    {
        const auto begin = processorTime();
        work();
        m_interval = std::max(m_shortest, (processorTime() - begin) * m_rest);
        m_due = Clock::now() + m_interval;
    }

private:
    static std::chrono::nanoseconds processorTime()
    {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    }

    int m_rest;
    Clock::duration m_shortest;
    Clock::duration m_interval;
    Clock::time_point m_due = Clock::now();
};

} // namespace terrarium
