// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/procfs.h"

#include <QTest>

using namespace terrarium;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

QByteArray statWith(const QByteArray &comm)
{
    return "42 (" + comm + ") S 7 42 42 0 -1 2129984 0 0 0 0 1 2 3 4 20 0 3 0 987654 0 0 0\n";
}

} // namespace

class TestProcfs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void commMayHoldAnything_data()
    {
        QTest::addColumn<QByteArray>("comm");
        QTest::newRow("plain") << QByteArray("bash");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("spaces") << QByteArray("Web Content");
        QTest::newRow("parentheses") << QByteArray("(sd-pam)");
        QTest::newRow("like the rest of the line") << QByteArray(") S 1 (");
        QTest::newRow("newline") << QByteArray("two\nlines");
        QTest::newRow("escape sequence") << QByteArray("\x1b[31mred");
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\xc3");
        QTest::newRow("kernel thread's long name") << QByteArray("kworker/u9:2-events_unbound_and_more");
    }
    void commMayHoldAnything()
    {
        QFETCH(QByteArray, comm);
        const auto text = statWith(comm);
        const auto stat = procfs::parseStat(view(text));
        QVERIFY(stat);
        QCOMPARE(QByteArray(stat->comm.data(), qsizetype(stat->comm.size())), comm);
        QCOMPARE(stat->pid, 42);
        QCOMPARE(stat->state, 'S');
        QCOMPARE(stat->parent, 7);
        QCOMPARE(stat->flags, 2129984U);
        QCOMPARE(stat->threads, 3U);
        QCOMPARE(stat->startTime, 987654U);
    }

    void brokenStatIsNoStat_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no comm") << QByteArray("42 S 1");
        QTest::newRow("cut in comm") << QByteArray("42 (bas");
        QTest::newRow("cut after state") << QByteArray("42 (bash) S");
        QTest::newRow("no number") << QByteArray("4x (bash) S 7 42 42 0 -1 2 0 0 0 0 1 2 3 4 20 0 3 0 9");
        QTest::newRow("closed before opened") << QByteArray("4)2 (bash S");
        QTest::newRow("too large") << QByteArray("42 (b) S 99999999999 42 42 0 -1 2 0 0 0 0 1 2 3 4 20 0 3 0 9");
    }
    void brokenStatIsNoStat()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!procfs::parseStat(view(text)));
    }

    void statusTellsIdentityAndConfinement()
    {
        const auto status =
            procfs::parseStatus("Name:\ta\\nUid:\t9\nUmask:\t0022\nUid:\t1000\t0\t1\t2\nGid:\t100\t5\t6\t7\n"
                                "NSpid:\t812\t14\t1\nCapInh:\t0000000000000001\nCapPrm:\t00000000a80425fb\n"
                                "CapEff:\t0000000000000000\nCapBnd:\t000001ffffffffff\nCapAmb:\t0000000000000002\n"
                                "NoNewPrivs:\t1\nSeccomp:\t2\nSeccomp_filters:\t1\n");
        QVERIFY(status.uids == (procfs::Ids{1000, 0, 1, 2}));
        QVERIFY(status.gids == (procfs::Ids{100, 5, 6, 7}));
        QVERIFY(status.pids == (std::vector<std::int32_t>{812, 14, 1}));
        QCOMPARE(*status.inheritable, 1U);
        QCOMPARE(*status.permitted, 0xa80425fbU);
        QCOMPARE(*status.effective, 0U);
        QCOMPARE(*status.bounding, 0x1ffffffffffU);
        QCOMPARE(*status.ambient, 2U);
        QCOMPARE(status.seccomp, 2U);
        QVERIFY(status.noNewPrivileges);
    }

    void statusOfAnOldKernelLeavesOpenWhatItDoesNotTell()
    {
        const auto status = procfs::parseStatus("Name:\tinit\nUid:\t0\t0\t0\nThreads:\t1\n");
        QVERIFY(!status.uids);
        QVERIFY(status.pids.empty());
        QVERIFY(!status.effective);
        QCOMPARE(status.seccomp, 0U);
    }

    void idMapsAreReadLineByLine()
    {
        const auto map = procfs::parseIdMap("         0       1000          1\n         1     100000      65536\n");
        QVERIFY(map == (std::vector<procfs::MapLine>{{0, 1000, 1}, {1, 100000, 65536}}));
        QVERIFY(procfs::parseIdMap("0 0 4294967295\n") == (std::vector<procfs::MapLine>{{0, 0, 4294967295U}}));
        QVERIFY(procfs::parseIdMap("").empty());
        QVERIFY(procfs::parseIdMap("0 zero 1\n").empty());
    }

    void offsetsAreInNanoseconds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isValid");
        QTest::addColumn<qint64>("monotonic");
        QTest::addColumn<qint64>("boottime");
        QTest::newRow("names") << QByteArray("monotonic  86400 5\nboottime -2 0\n") << true << qint64(86400000000005)
                               << qint64(-2000000000);
        QTest::newRow("numbers") << QByteArray("1 1 0\n7 2 0\n") << true << qint64(1000000000) << qint64(2000000000);
        QTest::newRow("empty") << QByteArray() << false << qint64(0) << qint64(0);
        QTest::newRow("too large") << QByteArray("monotonic 9223372036854775807 0\n") << false << qint64(0)
                                   << qint64(0);
    }
    void offsetsAreInNanoseconds()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isValid);
        QFETCH(qint64, monotonic);
        QFETCH(qint64, boottime);
        const auto offsets = procfs::parseOffsets(view(text));
        QCOMPARE(offsets.has_value(), isValid);
        QCOMPARE(offsets.value_or(procfs::Offsets{}).monotonic, monotonic);
        QCOMPARE(offsets.value_or(procfs::Offsets{}).boottime, boottime);
    }

    void cgroupIsTheUnifiedOneOrSystemds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("v2") << QByteArray("0::/system.slice/a.service\n") << QByteArray("/system.slice/a.service");
        QTest::newRow("v2 root") << QByteArray("0::/\n") << QByteArray("/");
        QTest::newRow("colon in path") << QByteArray("0::/a:b\n") << QByteArray("/a:b");
        QTest::newRow("hybrid") << QByteArray("9:name=systemd:/a\n1:cpu:/b\n0::/c\n") << QByteArray("/c");
        QTest::newRow("v1") << QByteArray("9:name=systemd:/a\n1:cpu:/b\n0::/\n") << QByteArray("/a");
        QTest::newRow("v1 without unified") << QByteArray("9:name=systemd:/a\n1:cpu:/b\n") << QByteArray("/a");
        QTest::newRow("no cgroups") << QByteArray() << QByteArray();
    }
    void cgroupIsTheUnifiedOneOrSystemds()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, path);
        QCOMPARE(QByteArray::fromStdString(std::string(procfs::parseCgroup(view(text)))), path);
    }

    void argumentsAreJoinedBySpaces_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("command");
        QTest::newRow("none") << QByteArray() << QByteArray();
        QTest::newRow("one") << QByteArray("ls\0", 3) << QByteArray("ls");
        QTest::newRow("two") << QByteArray("ls\0-l\0", 6) << QByteArray("ls -l");
        QTest::newRow("title with NULs behind") << QByteArray("sshd: me\0\0\0", 11) << QByteArray("sshd: me");
        QTest::newRow("unended") << QByteArray("nginx: worker") << QByteArray("nginx: worker");
        QTest::newRow("only NULs") << QByteArray("\0\0", 2) << QByteArray();
    }
    void argumentsAreJoinedBySpaces()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, command);
        QCOMPARE(QByteArray::fromStdString(procfs::parseCommand(view(text))), command);
    }

    void namespaceLinksNameAnInode()
    {
        QCOMPARE(procfs::parseNamespaceLink("net:[4026531840]").value_or(0), 4026531840U);
        QVERIFY(!procfs::parseNamespaceLink("net:[]"));
        QVERIFY(!procfs::parseNamespaceLink("net:[12"));
        QVERIFY(!procfs::parseNamespaceLink("/"));
    }

    void bootTimeIsFoundAmongTheCounters()
    {
        QCOMPARE(procfs::parseBootTime("cpu 1 2\nintr 5 6\nbtime 1700000000\nprocesses 4\n").value_or(0), 1700000000);
        QVERIFY(!procfs::parseBootTime("cpu 1 2\n"));
    }
};

QTEST_GUILESS_MAIN(TestProcfs)
#include "tst_procfs.moc"
