// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/probeapart.h"
#include "sandbox/keeper/probes.h"

#include <QTest>

#include <csignal>

#include <unistd.h>

using namespace terrarium;
using Verdict = Finding::Verdict;

/// What of the probes needs no sandbox; the rest is for the system tests.
class TestProbes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsLimitsOfControlGroups_data();
    void readsLimitsOfControlGroups();
    void readsLimitsOfEachProcess();
    void handsBackWhatWasFound();
    void outlivesAProbeThatIsKilled();
    void outlivesAProbeThatWaits();
    void outlivesAProbeThatSaysNothing();
};

void TestProbes::readsLimitsOfControlGroups_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<qint64>("promised");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("holds");
    QTest::newRow("memory") << QByteArray("memory") << qint64(67108864) << QByteArray("67108864") << true;
    QTest::newRow("memory, in whole pages") << QByteArray("memory") << qint64(5000) << QByteArray("4096") << true;
    QTest::newRow("more memory") << QByteArray("memory") << qint64(4096) << QByteArray("8192") << false;
    QTest::newRow("all memory") << QByteArray("memory") << qint64(4096) << QByteArray("max") << false;
    QTest::newRow("half a processor") << QByteArray("cpu") << qint64(50) << QByteArray("50000 100000") << true;
    QTest::newRow("a whole processor") << QByteArray("cpu") << qint64(50) << QByteArray("100000 100000") << false;
    QTest::newRow("all processors") << QByteArray("cpu") << qint64(50) << QByteArray("max 100000") << false;
    QTest::newRow("no period") << QByteArray("cpu") << qint64(50) << QByteArray("100000 0") << false;
    QTest::newRow("processes") << QByteArray("processes") << qint64(9) << QByteArray("9") << true;
    QTest::newRow("more processes") << QByteArray("processes") << qint64(9) << QByteArray("10") << false;
    QTest::newRow("no such file") << QByteArray("processes") << qint64(9) << QByteArray() << false;
}

void TestProbes::readsLimitsOfControlGroups()
{
    QFETCH(const QByteArray, what);
    QFETCH(const qint64, promised);
    QFETCH(const QByteArray, content);
    QFETCH(const bool, holds);
    const QMap<QByteArray, const char *> files{{"memory", "memory.max"}, {"cpu", "cpu.max"}, {"processes", "pids.max"}};
    Proof proof;
    if (!content.isEmpty())
        proof.subject.groupLimits.emplace(files[what], content.toStdString());
    const Promise promise{PromiseKind::TogetherLimited, what.toStdString(), {}, promised};
    const std::vector<Spot> nowhere;
    const auto finding = probes::togetherLimited({proof, promise, nowhere, {}, {}, {}, 0});
    QVERIFY(finding.verdict == (holds ? Verdict::Holds : Verdict::Broken));
}

void TestProbes::readsLimitsOfEachProcess()
{
    Proof proof;
    proof.subject.limits.emplace("nofile", 64);
    const std::vector<Spot> nowhere;
    const auto verdict = [&](const char *what, std::int64_t number) {
        const Promise promise{PromiseKind::EachLimited, what, {}, number};
        return probes::eachLimited({proof, promise, nowhere, {}, {}, {}, 0}).verdict;
    };
    QVERIFY(verdict("nofile", 64) == Verdict::Holds);
    QVERIFY(verdict("nofile", 63) == Verdict::Broken);
    QVERIFY(verdict("fsize", 64) == Verdict::Untried); // the kernel did not tell
}

void TestProbes::handsBackWhatWasFound()
{
    const Finding finding{Verdict::Broken, {{"open(/a)", "EROFS"}, {"open(/b, O_WRONLY)", ""}, {"", "x"}}};
    QVERIFY(probeApart([&] { return finding; }) == finding);
    QVERIFY(probeApart([] { return Finding{Verdict::Absent}; }) == Finding{Verdict::Absent});
}

void TestProbes::outlivesAProbeThatIsKilled()
{
    const auto finding = probeApart([]() -> Finding {
        ::kill(::getpid(), SIGKILL);
        return {Verdict::Holds};
    });
    QVERIFY(finding.verdict == Verdict::Untried);
    QCOMPARE(finding.trials.back().answer, "killed by SIGKILL");
}

void TestProbes::outlivesAProbeThatWaits()
{
    const auto finding = probeApart([]() -> Finding {
        ::pause();
        return {Verdict::Holds};
    });
    QVERIFY(finding.verdict == Verdict::Untried);
    QCOMPARE(finding.trials.back().answer, "no answer");
}

void TestProbes::outlivesAProbeThatSaysNothing()
{
    const auto finding = probeApart([]() -> Finding { ::_exit(0); });
    QVERIFY(finding.verdict == Verdict::Untried);
}

QTEST_GUILESS_MAIN(TestProbes)
#include "tst_probes.moc"
