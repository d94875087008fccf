// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/privileged/stagetest.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace terrarium::test;

/// What each switch of a launch promises, of sandboxes that root's rights made: on a stage.
class TestPrivilegedPromises : public StageTest {
    Q_OBJECT
private Q_SLOTS:
    void makesWhatIsAsked_data();
    void makesWhatIsAsked();
};

void TestPrivilegedPromises::makesWhatIsAsked_data()
{
    QTest::addColumn<QByteArray>("spec");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *spec, const QString &command, const QString &expected) {
        QTest::newRow(name) << QByteArray(spec) << command << expected;
    };
    row("own processes", plain, u"echo $$ /proc/[0-9]*"_s, u"1 /proc/1"_s);
    row("loopback", plain, u"cat /sys/class/net/lo/flags >/dev/null; ip -br link | tr -s ' ' | cut -d' ' -f1,2"_s,
        u"lo UNKNOWN"_s);
    row("network down", R"({"walls":["net"],"network":"down"})", u"ip -br link | tr -s ' ' | cut -d' ' -f1,2"_s,
        u"lo DOWN"_s);
    row("host name", R"({"walls":["uts"],"hostName":"glass"})", u"hostname"_s, u"glass"_s);
    row("clocks", R"({"walls":["time"],"clocks":{"boottime":86400000}})", u"cut -c1-3 /proc/uptime"_s, u"864"_s);
    row("read-only system", R"({"walls":["mnt"],"files":{"root":"hostReadOnly"}})",
        u"touch ~/x 2>&1 | grep -c Read-only"_s, u"1"_s);
    row("empty home", R"({"walls":["mnt"],"files":{"root":"hostReadOnly","home":"empty"}})",
        u"touch ~/new && ls -A ~"_s, u"new"_s);
    row("private devices", R"({"walls":["mnt"],"files":{"privateDev":true}})",
        u"ls /dev | tr '\\n' ' '; head -c2 /dev/zero | od -An -tx1; echo x > /dev/null && ls /dev/pts"_s,
        u"fd full null ptmx pts random shm stderr stdin stdout tty urandom zero +00 00\\nptmx"_s);
    row("bound folder", R"({"walls":["mnt"],"files":{"home":"empty","mounts":[{"source":"/etc","target":"~/a/b"}]}})",
        u"ls ~; test -e ~/a/b/passwd && touch ~/a/b/x 2>&1 | grep -c -e Read-only -e denied"_s, u"a\\n1"_s);
    row("covered", R"({"walls":["mnt"],"files":{"mounts":[{"type":"covered","target":"/etc"}]}})",
        u"ls /etc 2>&1 | grep -c denied"_s, u"1"_s);
    row("changes thrown away", R"({"walls":["mnt","user"],"files":{"mounts":[{"type":"overlay","target":"~"}]}})",
        u"echo a > ~/new && cat ~/new; stat -f -c %T ~"_s, u"a\\noverlayfs"_s);
    row("another root",
        R"({"walls":["mnt"],"files":{"root":"folder","rootFolder":"/run/home/alice/below","mounts":[{"target":"/usr"}]}})",
        u"ls -A / | tr '\\n' ' '; test -x /usr/bin/id && echo there"_s, u"bin lib lib64 mine usr there"_s);
    row("an empty root",
        R"({"walls":["mnt"],"files":{"root":"empty","mounts":[{"target":"/usr"},
            {"target":"/lib","type":"link","source":"usr/lib"},{"target":"/lib64","type":"link","source":"usr/lib64"},
            {"target":"/bin","type":"link","source":"usr/bin"}]}})",
        u"ls -A / | tr '\\n' ' '"_s, u"bin lib lib64 usr "_s);
    row("root inside", R"({"walls":["user"],"users":{"map":"root"}})", u"id -u; cat /proc/self/uid_map | tr -s ' '"_s,
        u"0\\n 0 4001 1"_s);
    row("ranges inside", R"({"walls":["user"],"users":{"map":"range"}})",
        u"id -u; cat /proc/self/uid_map | tr -s ' '"_s, u"0\\n 0 4001 1\\n 1 400100000 65536"_s);
    row("working folder", R"({"program":{"folder":"/usr/bin"}})", u"pwd"_s, u"/usr/bin"_s);
    row("the caller's own surroundings", "{}", u"echo $HOME $XDG_RUNTIME_DIR; umask; tty | cut -d/ -f2,3"_s,
        u"/run/home/alice /run/user/4001\\n0022\\ndev/pts"_s);
}

void TestPrivilegedPromises::makesWhatIsAsked()
{
    QFETCH(const QByteArray, spec);
    QFETCH(const QString, command);
    QFETCH(const QString, expected);
    if (isDenied())
        QSKIP("is denied");
    (void)run(
        Alice,
        {u"sh"_s, u"-c"_s,
         u"mkdir -p ~/below/usr; cd ~/below; touch mine; for name in bin lib lib64; do ln -sfn usr/$name $name; done"_s});
    const auto before = contentOf(u"/proc/self/mountinfo"_s);
    Asked asked(Alice, shell(command, spec.constData()));
    const auto output = asked.output().trimmed();
    QVERIFY2(asked.told(u"failed"_s).isEmpty() && !asked.told(u"ended"_s).isEmpty(), asked.everything().constData());
    const QRegularExpression whole(u"^(?:%1)$"_s.arg(expected.trimmed()),
                                   QRegularExpression::DotMatchesEverythingOption);
    QVERIFY2(whole.match(output).hasMatch(), qPrintable(output));
    QCOMPARE(contentOf(u"/proc/self/mountinfo"_s), before);
}

QTEST_GUILESS_MAIN(TestPrivilegedPromises)
#include "tst_privilegedpromises.moc"
