// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeproc.h"
#include "observe/liveobserver.h"

#include <QProcess>
#include <QTest>

using namespace terrarium;

namespace {

/// What a reader of the deltas knows.
struct Follower {
    explicit Follower(const ScanOptions &options)
        : observer(LiveObserver::start(options).value()), state(*observer.snapshot())
    {
    }

    const Snapshot &look()
    {
        const auto delta = observer.refresh();
        if (!delta.isEmpty())
            state = applied(state, delta);
        return state;
    }

    LiveObserver observer;
    Snapshot state;
};

} // namespace

class TestLiveObserver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFolderIsPolled()
    {
        FakeProc proc;
        proc.add({.pid = 1, .parent = 0});
        Follower follower({proc.path(), 1});
        QVERIFY(follower.observer.status().liveness == wire::Liveness::Polling);
        proc.add({.pid = 7});
        QTRY_VERIFY(follower.look().process(7));
        proc.remove(7);
        QTRY_VERIFY(!follower.look().process(7));
    }

    void aMoveWithoutNewsIsFoundBySweeping()
    {
        FakeProc proc;
        proc.add({.pid = 1, .parent = 0});
        FakeProcess process{.pid = 7};
        proc.add(process);
        Follower follower({proc.path(), 1});
        process.namespaces["net"] = 99;
        proc.add(process);
        QTRY_VERIFY(follower.look().find(Kind::Net, 99));
        QCOMPARE(follower.state.process(7)->namespaces[Kind::Net], 99U);
        proc.remove(7);
        QTRY_VERIFY(!follower.look().find(Kind::Net, 99));
    }

    void mapsWrittenLaterAreTaken()
    {
        FakeProc proc;
        FakeProcess process{.pid = 7};
        process.namespaces["user"] = 77;
        proc.add(process);
        Follower follower({proc.path(), 1});
        QVERIFY(follower.state.find(Kind::User, 77)->uidMap.empty());
        proc.write(QStringLiteral("7/uid_map"), "0 1000 1\n");
        proc.write(QStringLiteral("7/gid_map"), "0 1000 1\n");
        QTRY_VERIFY(!follower.look().find(Kind::User, 77)->uidMap.empty());
    }

    void aRescanFindsEverythingAtOnce()
    {
        FakeProc proc;
        for (int pid = 1; pid < 20; ++pid)
            proc.add({.pid = pid});
        Follower follower({proc.path(), 2});
        for (int pid = 1; pid < 10; ++pid)
            proc.remove(pid);
        for (int pid = 20; pid < 30; ++pid)
            proc.add({.pid = pid});
        QVERIFY(follower.observer.rescan());
        QVERIFY(!follower.look().process(9));
        QVERIFY(follower.state.process(29));
        QCOMPARE(follower.state.processes().size(), 20U);
        QCOMPARE(follower.observer.snapshot()->processes().size(), 20U);
    }

    void whatDidNotChangeIsShared()
    {
        FakeProc proc;
        proc.add({.pid = 1, .parent = 0});
        proc.add({.pid = 2});
        auto observer = LiveObserver::start({proc.path(), 1}).value();
        const auto before = observer.snapshot();
        proc.add({.pid = 3});
        QVERIFY(observer.rescan());
        const auto after = observer.snapshot();
        QCOMPARE(after->processes().size(), 3U);
        QCOMPARE(after->processes()[0], before->processes()[0]);
        QCOMPARE(after->namespaces()[0], before->namespaces()[0]);
    }

    void nothingNewIsAnEmptyDelta()
    {
        FakeProc proc;
        proc.add({.pid = 1, .parent = 0});
        auto observer = LiveObserver::start({proc.path(), 1}).value();
        QVERIFY(observer.refresh().isEmpty());
        QVERIFY(observer.rescan());
        QVERIFY(observer.refresh().isEmpty());
    }

    void aRealProcessAppearsAndGoes()
    {
        Follower follower({});
        QProcess process;
        process.start(QStringLiteral("sleep"), {QStringLiteral("60")});
        QVERIFY(process.waitForStarted());
        const auto pid = Pid(process.processId());
        QTRY_VERIFY(follower.look().process(pid) && follower.state.process(pid)->command.ends_with("sleep 60"));
        QCOMPARE(follower.state.process(pid)->parent, Pid(QCoreApplication::applicationPid()));
        process.kill();
        QVERIFY(process.waitForFinished());
        QTRY_VERIFY(!follower.look().process(pid));
    }
};

QTEST_GUILESS_MAIN(TestLiveObserver)
#include "tst_liveobserver.moc"
