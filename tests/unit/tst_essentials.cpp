// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/essentials.h"
#include "snapshot/json.h"
#include "snapshot/wire.h"
#include "unit/samples.h"

#include <QTest>

using namespace terrarium;

/// What is left of what root sees when it is told.
class TestEssentials : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noWordIsTold();
    void whatTakesRootIsTold();
    void whatHoldsNothingElseIsShared();
    void changesAreToldLikewise();
};

void TestEssentials::noWordIsTold()
{
    const auto full = samples::full();
    const auto told = wire::encode(essentialsOf(full));
    for (const auto &process : full.processes())
        for (const auto *text : {&process->user, &process->comm, &process->command, &process->cgroup, &process->label,
                                 &process->maker.name, &process->maker.evidence}) {
            const auto &word = *text;
            QVERIFY2(word.empty() || !told.contains(word), word.c_str());
        }
    QVERIFY(!told.contains("/run/netns") && !told.contains("/tmp/a b"));
}

void TestEssentials::whatTakesRootIsTold()
{
    const auto full = samples::fullProcess(7);
    const Snapshot told = essentialsOf(Snapshot({.takenAt = 1,
                                                 .device = samples::device,
                                                 .machine = samples::machine(),
                                                 .hidden = {},
                                                 .processes = {samples::shared(full)},
                                                 .namespaces = {samples::shared(samples::fullNamespace())}}));
    Process process;
    process.key = full.key;
    process.parent = full.parent;
    process.pids = full.pids;
    process.identity = full.identity;
    process.namespaces = full.namespaces;
    process.threads = full.threads;
    process.threadCount = full.threadCount;
    process.state = full.state;
    process.kernelThread = full.kernelThread;
    QVERIFY(*told.processes().front() == process);
    auto ns = samples::fullNamespace();
    ns.mountedAt.clear();
    QVERIFY(*told.namespaces().front() == ns);
    QVERIFY(told.machine() == samples::machine());
}

void TestEssentials::whatHoldsNothingElseIsShared()
{
    const Snapshot once = essentialsOf(samples::full());
    const Snapshot twice = essentialsOf(once);
    QVERIFY(once.processes() == twice.processes()); // the very same objects
    QVERIFY(once.namespaces() == twice.namespaces());
}

void TestEssentials::changesAreToldLikewise()
{
    Delta delta;
    delta.takenAt = 5;
    delta.processes = {samples::shared(samples::fullProcess(7))};
    delta.namespaces = {samples::shared(samples::fullNamespace())};
    delta.goneProcesses = {{8, 1}};
    const auto told = essentialsOf(delta);
    QVERIFY(told.processes.front()->command.empty() && told.namespaces.front()->mountedAt.empty());
    QVERIFY(told.goneProcesses == delta.goneProcesses);
    QCOMPARE(told.takenAt, 5);
}

QTEST_APPLESS_MAIN(TestEssentials)
#include "tst_essentials.moc"
