// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
// observebench: processor time of one whole scan, and of one refresh with nothing changed, with the kernel's news and
// without it, as "scan SECONDS", "events SECONDS" and "polling SECONDS".
#include "observe/liveobserver.h"

#include <cstdio>
#include <ctime>
#include <string>
#include <thread>

using namespace terrarium;

namespace {

constexpr int rounds = 20;

double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

double refreshTime(const std::string &procRoot)
{
    auto observer = LiveObserver::start({procRoot, 1});
    if (!observer)
        return -1;
    const auto begin = processorTime();
    for (int round = 0; round < rounds; ++round) {
        std::this_thread::sleep_until(observer->due());
        (void)observer->refresh();
    }
    return (processorTime() - begin) / rounds;
}

} // namespace

int main()
{
    auto begin = processorTime();
    auto observer = LiveObserver::start({"/proc", 1});
    std::printf("scan %.6f\n", processorTime() - begin);
    std::printf("events %.6f\n", refreshTime("/proc"));
    std::printf("polling %.6f\n", refreshTime("/proc/."));
    return observer ? 0 : 1;
}
