// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/usage.h"

#include <QTest>

#include <array>
#include <csignal>

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace terrarium;
using namespace std::chrono_literals;

namespace {

Usage at(std::chrono::seconds moment, std::vector<Usage::Process> processes)
{
    Usage usage;
    usage.processes = std::move(processes);
    usage.moment = std::chrono::steady_clock::time_point(moment);
    return usage;
}

std::uint64_t ticks(double seconds)
{
    return static_cast<std::uint64_t>(seconds * static_cast<double>(::sysconf(_SC_CLK_TCK)));
}

/// With one child, that writes once it is there.
[[noreturn]] void stay(int ready, int generations)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (generations > 0 && ::fork() == 0)
        stay(ready, generations - 1);
    if (generations == 0)
        (void)!::write(ready, "x", 1);
    for (;;)
        ::pause();
}

} // namespace

class TestUsage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sharesTheProcessorOverTheTimeBetween_data();
    void sharesTheProcessorOverTheTimeBetween();
    void countsWhatIsBeneathTheWarden();
    void saysWhenNothingIsThere();
};

void TestUsage::sharesTheProcessorOverTheTimeBetween_data()
{
    QTest::addColumn<Usage>("before");
    QTest::addColumn<Usage>("now");
    QTest::addColumn<double>("share");
    const auto one = [](double seconds) { return Usage::Process{7, 100, ticks(seconds)}; };
    QTest::newRow("one half") << at(10s, {one(5)}) << at(12s, {one(6)}) << 0.5;
    QTest::newRow("idle") << at(10s, {one(5)}) << at(12s, {one(5)}) << 0.0;
    QTest::newRow("a new one") << at(10s, {}) << at(12s, {one(2)}) << 1.0;
    QTest::newRow("a new one of the same PID") << at(10s, {{7, 99, ticks(50)}}) << at(12s, {one(2)}) << 1.0;
    QTest::newRow("one that has ended") << at(10s, {one(5), {8, 100, ticks(9)}}) << at(12s, {one(7)}) << 1.0;
    QTest::newRow("no time") << at(10s, {one(5)}) << at(10s, {one(7)}) << 0.0;
}

void TestUsage::sharesTheProcessorOverTheTimeBetween()
{
    QFETCH(const Usage, before);
    QFETCH(const Usage, now);
    QFETCH(const double, share);
    QCOMPARE(processorShare(before, now), share);
}

/// A keeper, a warden, and two of the sandbox.
void TestUsage::countsWhatIsBeneathTheWarden()
{
    std::array<int, 2> ready{};
    QCOMPARE(::pipe(ready.data()), 0);
    const pid_t keeper = ::fork();
    if (keeper == 0)
        stay(ready[1], 3);
    char byte = 0;
    QCOMPARE(::read(ready[0], &byte, 1), 1);
    const auto usage = readUsage(keeper, keeper);
    ::kill(keeper, SIGKILL);
    ::waitpid(keeper, nullptr, 0);
    QVERIFY(usage.has_value());
    QCOMPARE(usage->processes.size(), 2U);
    QVERIFY(usage->memory > 0);
    QVERIFY(usage->isProportional);
    QCOMPARE(usage->pidInside, keeper);
}

void TestUsage::saysWhenNothingIsThere()
{
    const auto usage = readUsage(4'194'300, 4'194'300);
    QVERIFY(!usage);
    QCOMPARE(usage.error().code, ESRCH);
}

QTEST_APPLESS_MAIN(TestUsage)
#include "tst_usage.moc"
