// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeproc.h"
#include "observe/pinfinder.h"

#include <QTest>

#include <algorithm>

using namespace terrarium;
using namespace Qt::StringLiterals;

namespace {

Pins found(const FakeProc &proc)
{
    const ScanOptions options{proc.path(), 2};
    return findPins(options, **Scanner(options).scan()).value();
}

/// "net 4026540000 descriptor of 7, number 9"
QString text(const Pin &pin)
{
    static constexpr std::array hows{"thread", "descriptor", "socket", "mount", "child", "owned", "pid", "time"};
    return u"%1 %2 %3 of %4, number %5"_s.arg(QLatin1StringView(name(pin.ns.kind)))
        .arg(pin.ns.inode)
        .arg(QLatin1StringView(hows[std::size_t(pin.how)]))
        .arg(pin.process.pid)
        .arg(pin.descriptor);
}

/// A machine with PID 1 and PID 7, which are where everybody is.
FakeProc machine()
{
    FakeProc proc;
    proc.add({.pid = 1, .parent = 0});
    proc.add({.pid = 7});
    proc.link(u"self/"_s, FakeProcess().namespaces);
    return proc;
}

FakeProcess elsewhere(const QByteArray &kind, quint64 inode)
{
    FakeProcess process{.pid = 8};
    process.namespaces[kind] = inode;
    return process;
}

} // namespace

class TestPinFinder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsNamespacesByTheKernelsNames_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *target, const char *expected = "") {
            QTest::newRow(target) << QByteArray(target) << QString::fromLatin1(expected);
        };
        row("net:[4026540000]", "net 4026540000 descriptor of 7, number 9");
        row("mnt:[4026540000]", "mnt 4026540000 descriptor of 7, number 9");
        row("time:[4026540000]", "time 4026540000 descriptor of 7, number 9");
        row("net:[4026531840]"); // the host's
        row("user:[4026531837]");
        row("/srv/net:[4026540000]");
        row("net:[4026540000] (deleted)");
        row("net:[]");
        row("net:[-1]");
        row("net:[99999999999999999999]");
        row("none:[4026540000]");
        row("pipe:[4026540000]");
        row("anon_inode:[eventfd]");
        row("socket:[4026540000]");
        row("/dev/null");
    }
    void knowsNamespacesByTheKernelsNames()
    {
        QFETCH(const QByteArray, target);
        QFETCH(const QString, expected);
        const auto proc = machine();
        proc.linkTo(u"7/fd/9"_s, target);
        const auto pins = found(proc);
        QCOMPARE(pins.pins.size(), expected.isEmpty() ? 0U : 1U);
        QCOMPARE(pins.namespaces.size(), pins.pins.size());
        if (pins.pins.empty())
            return;
        QCOMPARE(text(pins.pins[0]), expected);
        QCOMPARE(pins.namespaces[0]->key, pins.pins[0].ns);
        QCOMPARE(pins.pins[0].process, (ProcessKey{7, 100}));
    }

    void describesOnlyWhatTheSnapshotLacks()
    {
        const auto proc = machine();
        proc.add(elsewhere("net", 4026540000));
        proc.linkTo(u"7/fd/9"_s, "net:[4026540000]");
        const auto pins = found(proc);
        QCOMPARE(pins.pins.size(), 1U);
        QCOMPARE(pins.namespaces.size(), 0U);
    }

    void findsAllHolders()
    {
        const auto proc = machine();
        for (int pid = 20; pid < 220; ++pid) {
            proc.add({.pid = pid});
            for (const int number : {0, 1, 300})
                proc.linkTo(u"%1/fd/%2"_s.arg(pid).arg(number), "uts:[4026540000]");
        }
        const auto pins = found(proc);
        QCOMPARE(pins.pins.size(), 600U);
        QCOMPARE(pins.namespaces.size(), 1U);
        QVERIFY(std::ranges::is_sorted(pins.pins));
    }

    void countsSocketsThatItMayNotLookAt()
    {
        const auto proc = machine();
        proc.linkTo(u"7/fd/9"_s, "socket:[77]");
        proc.linkTo(u"1/fd/3"_s, "socket:[77]"); // the same
        proc.linkTo(u"1/fd/4"_s, "socket:[78]");
        QCOMPARE(found(proc).unknownSockets, 2U);
    }

    void findsNamespacesForChildren()
    {
        const auto proc = machine();
        proc.linkTo(u"7/ns/time_for_children"_s, "time:[4026540000]");
        proc.linkTo(u"7/ns/pid_for_children"_s, "pid:[4026540001]");
        proc.linkTo(u"1/ns/pid_for_children"_s, "pid:[4026531836]"); // its own
        const auto pins = found(proc);
        QCOMPARE(pins.pins.size(), 2U);
        QCOMPARE(text(pins.pins[0]), u"pid 4026540001 pid of 7, number 0"_s);
        QCOMPARE(text(pins.pins[1]), u"time 4026540000 time of 7, number 0"_s);
        QCOMPARE(pins.namespaces.size(), 2U);
    }

    /// The kernel shows no link as long as the namespace has no first process.
    void findsAPidNamespaceThatHasNoProcessYet()
    {
        const auto proc = machine();
        proc.linkTo(u"1/ns/pid_for_children"_s, "pid:[4026531836]");
        QCOMPARE(found(proc).pins.size(), 0U); // an old kernel shows none to anybody
        proc.linkTo(u"self/ns/pid_for_children"_s, "pid:[4026531836]");
        const auto pins = found(proc);
        QCOMPARE(pins.pins.size(), 1U);
        QCOMPARE(text(pins.pins[0]), u"pid 0 pid of 7, number 0"_s);
        QCOMPARE(pins.namespaces.size(), 0U);
    }

    void findsWhatAThreadsChildrenGet()
    {
        const auto proc = machine();
        proc.add({.pid = 30, .threads = 2});
        proc.linkTo(u"30/task/30/ns/time_for_children"_s, "time:[4026531834]");
        proc.linkTo(u"30/task/31/ns/time_for_children"_s, "time:[4026540000]");
        const auto pins = found(proc);
        QCOMPARE(pins.pins.size(), 1U);
        QCOMPARE(pins.pins[0].thread, 31);
        QCOMPARE(pins.pins[0].process.pid, 30);
    }

    void findsMountsElsewhere()
    {
        const auto proc = machine();
        proc.add(elsewhere("mnt", 4026540000));
        const QByteArray line = "90 80 0:4 net:[4026540001] /run/netns/a\\040b rw - nsfs nsfs rw\n"
                                "91 80 0:5 / /tmp rw - tmpfs tmpfs rw\n"
                                "92 80 0:4 net:[4026531840] /run/netns/hosts rw - nsfs nsfs rw\n";
        proc.write(u"8/mountinfo"_s, line);
        proc.write(u"7/mountinfo"_s, line); // in the reader's own, which its snapshot tells of
        const auto pins = found(proc);
        QCOMPARE(pins.pins.size(), 1U);
        QCOMPARE(text(pins.pins[0]), u"net 4026540001 mount of 8, number 0"_s);
        QCOMPARE(pins.pins[0].path, "/run/netns/a b");
        QCOMPARE(pins.pins[0].other.inode, 4026540000U);
        QCOMPARE(pins.namespaces.size(), 1U);
    }

    void countsMountNamespacesThatNobodyCanLookInto()
    {
        const auto proc = machine();
        QCOMPARE(found(proc).unreadMounts, 0U);
        proc.linkTo(u"7/fd/9"_s, "mnt:[4026540000]");
        QCOMPARE(found(proc).unreadMounts, 1U);
    }

    void leavesOutWhoHoldsNothing_data()
    {
        QTest::addColumn<char>("state");
        QTest::addColumn<unsigned>("flags");
        QTest::newRow("zombie") << 'Z' << 0x00400000U;
        QTest::newRow("kernel thread") << 'I' << 0x00200000U;
    }
    void leavesOutWhoHoldsNothing()
    {
        QFETCH(const char, state);
        QFETCH(const unsigned, flags);
        const auto proc = machine();
        proc.add({.pid = 9, .state = state, .flags = flags});
        proc.linkTo(u"9/fd/3"_s, "net:[4026540000]");
        const auto pins = found(proc);
        QCOMPARE(pins.pins.size(), 0U);
        QCOMPARE(pins.unreadable, 0U);
    }

    void doesNotTakeAnotherForTheOneThatHadThePid()
    {
        const auto proc = machine();
        proc.linkTo(u"7/fd/9"_s, "net:[4026540000]");
        const ScanOptions options{proc.path(), 1};
        const auto before = *Scanner(options).scan();
        proc.add({.pid = 7, .startTime = 101});
        QCOMPARE(findPins(options, *before)->pins.size(), 0U);
    }

    void stopsWhenItIsTold()
    {
        const auto proc = machine();
        proc.linkTo(u"7/fd/9"_s, "net:[4026540000]");
        const ScanOptions options{proc.path(), 1};
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(findPins(options, **Scanner(options).scan(), stop.get_token())->pins.size(), 0U);
    }

    void failsWhereThereIsNoProc() { QVERIFY(!findPins({"/nowhere", 1}, Snapshot())); }
};

QTEST_GUILESS_MAIN(TestPinFinder)
#include "tst_pinfinder.moc"
