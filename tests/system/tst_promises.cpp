// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/support/sandbox.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace terrarium::test;

/// What each switch of a launch promises, asked by a program inside a sandbox that the real keeper made.
class TestPromises : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void areKeptInside_data();
    void areKeptInside();
};

void TestPromises::areKeptInside_data()
{
    QTest::addColumn<QJsonObject>("spec");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *spec, const QString &command, const QString &expected) {
        QTest::newRow(name) << QJsonDocument::fromJson(spec).object() << command << expected;
    };
    row("host name", R"({"walls":["uts","user"],"hostName":"glass"})", u"hostname"_s, u"glass"_s);
    row("loopback", R"({"walls":["net","user"]})", u"ip -br a"_s, u"lo +UNKNOWN +127\\.0\\.0\\.1/8.*"_s);
    row("network down", R"({"walls":["net","user"],"network":"down"})", u"ip -br link"_s, u"lo +DOWN .*"_s);
    row("clocks", R"({"walls":["time","user"],"clocks":{"boottime":86400000}})", u"cut -d. -f1 /proc/uptime"_s,
        u"864\\d{5}"_s);
    row("own proc", R"({"walls":["mnt","pid","user"],"files":{"proc":"own"}})", u"echo /proc/[0-9]*"_s, u"/proc/1"_s);
    row("nothing but processes in proc", R"({"walls":["mnt","pid","user"],"files":{"proc":"ownPids"}})",
        u"ls /proc | grep -v '^[0-9]'"_s, u"self\\nthread-self"_s);
    row("processes of others hidden", R"({"walls":["mnt","pid","user"],"files":{"proc":"ownHidden"}})",
        u"grep -c hidepid=invisible /proc/self/mountinfo /proc/self/mounts | head -1"_s, u".*mounts?(info)?:1|.*"_s);
    row("same user", R"({"walls":["user"]})", u"id -u"_s, QString::number(isRoot() ? nobody : getuid()));
    row("root inside", R"({"walls":["user"],"users":{"map":"root"}})", u"id -u; id -g"_s, u"0\\n0"_s);
    row("read-only system", R"({"walls":["mnt","user"],"files":{"root":"hostReadOnly"}})",
        u"touch ~/x /tmp/x 2>&1 | grep -c 'Read-only file system'"_s, u"2"_s);
    row("private tmp", R"({"walls":["mnt","user"],"files":{"root":"hostReadOnly","privateTmp":true}})",
        u"ls /tmp; touch /tmp/x && ls /tmp; stat -c %a /tmp"_s, u"x\\n1777"_s);
    row("empty home", R"({"walls":["mnt","user"],"files":{"root":"hostReadOnly","home":"empty"}})",
        u"touch ~/new && ls -A ~"_s, u"new"_s);
    row("read-only home", R"({"walls":["mnt","user"],"files":{"home":"readOnly"}})",
        u"touch ~/new 2>&1 | grep -c Read-only"_s, u"1"_s);
    row("folder bound into an empty home",
        R"({"walls":["mnt","user"],"files":{"home":"empty","mounts":[{"source":"/etc","target":"~/a/b"}]}})",
        u"ls ~; test -e ~/a/b/passwd && touch ~/a/b/x 2>&1 | grep -c Read-only"_s, u"a\\n1"_s);
    row("writable folder",
        R"({"walls":["mnt","user"],"files":{"root":"hostReadOnly","mounts":[{"target":"~","writable":true}]}})",
        u"touch ~/x && ls ~"_s, u"x"_s);
    row("covered file",
        R"({"walls":["mnt","user"],"users":{"map":"root"},"files":{"mounts":[{"type":"covered","target":"/etc/passwd"}]}})",
        u"cat /etc/passwd 2>&1 | grep -c 'Permission denied'"_s, u"1"_s);
    row("covered folder", R"({"walls":["mnt","user"],"files":{"mounts":[{"type":"covered","target":"/etc"}]}})",
        u"ls /etc 2>&1 | grep -c 'Permission denied'"_s, u"1"_s);
    row("changes thrown away", R"({"walls":["mnt","user"],"files":{"mounts":[{"type":"overlay","target":"~"}]}})",
        u"echo a > ~/new && cat ~/new; stat -f -c %T ~"_s, u"a\\noverlayfs"_s);
    row("private devices", R"({"walls":["mnt","pid","user"],"files":{"proc":"own","privateDev":true}})",
        u"ls /dev | tr '\\n' ' '; head -c2 /dev/zero | od -An -tx1; echo x > /dev/null && ls /dev/pts"_s,
        u"fd full null ptmx pts random shm stderr stdin stdout tty urandom zero +00 00\\nptmx"_s);
    row("no capabilities", R"({"walls":["user"],"users":{"map":"root"},"powers":{"capabilities":"none"}})",
        u"grep -c '0000000000000000' /proc/self/status"_s, u"(1\\d|[5-9])"_s);
    row("one capability", R"({"walls":["user"],"powers":{"capabilities":"list","kept":["net_admin"]}})",
        u"grep -E 'Cap(Eff|Bnd)' /proc/self/status | cut -f2 | uniq"_s, u"0000000000001000"_s);
    row("all capabilities for any user", R"({"walls":["user"],"powers":{"capabilities":"keep"}})",
        u"grep CapEff /proc/self/status | cut -f2; id -u"_s, u"0*[1-9a-f]f+\\n[1-9]\\d*"_s);
    row("no new privileges", R"({"powers":{"noNewPrivileges":true}})", u"grep NoNewPrivs /proc/self/status"_s,
        u"NoNewPrivs:\\t1"_s);
    row("careful calls", R"({"walls":["user"],"powers":{"seccomp":"careful"}})",
        u"grep Seccomp: /proc/self/status; unshare -U true && echo can"_s, u"Seccomp:\\t2\\ncan"_s);
    row("strict calls", R"({"walls":["user"],"users":{"map":"root"},"powers":{"seccomp":"strict"}})",
        u"unshare -U true 2>&1 | grep -c 'not permitted'; unshare -n true 2>&1 | grep -c 'not permitted'"_s,
        u"1\\n1"_s);
    row("limits of each process", R"({"limits":{"openFiles":64,"coreDumps":false,"fileSize":1048576,"cpuSeconds":77}})",
        u"ulimit -n; ulimit -c; ulimit -f; ulimit -t"_s, u"64\\n0\\n2048\\n77"_s);
    row("working folder", R"({"program":{"folder":"/usr/bin"}})", u"pwd"_s, u"/usr/bin"_s);
    row("environment", R"({"program":{"environment":{"A":"b c"},"unset":["HOME"]}})", u"echo \"$A\" ${HOME-none}"_s,
        u"b c none"_s);
    row("little environment", R"({"program":{"keepEnvironment":false}})",
        u"env | grep -vcE '^(HOME|USER|LOGNAME|SHELL|LANG|LC_ALL|TERM|COLORTERM|PATH|XDG_RUNTIME_DIR|PWD|_|OLDPWD|SHLVL)='"_s,
        u"0"_s);
    row("no display", R"({"walls":["mnt","user"],"desktop":{"display":"none"},"program":{"environment":{"A":"b"}}})",
        u"echo \"${DISPLAY-none} ${WAYLAND_DISPLAY-none}\"; ls -A /tmp/.X11-unix 2>/dev/null"_s, u"none none"_s);
    row("the whole desktop", R"({"walls":["mnt","user"]})", u"ls $XDG_RUNTIME_DIR"_s, u"bus\\npulse\\nwayland-0"_s);
    row("nothing of the desktop",
        R"({"walls":["mnt","user"],"desktop":{"display":"none","sound":false,"sessionBus":"none"}})",
        u"ls -A $XDG_RUNTIME_DIR; echo ${DBUS_SESSION_BUS_ADDRESS-none}"_s, u"none"_s);
    row("a window and no more",
        R"({"walls":["mnt","user"],"desktop":{"display":"wayland","sound":false,"sessionBus":"none"}})",
        u"ls -A $XDG_RUNTIME_DIR"_s, u"wayland-0"_s);
    row("sound and no more", R"({"walls":["mnt","user"],"desktop":{"display":"none","sessionBus":"none"}})",
        u"ls -A $XDG_RUNTIME_DIR"_s, u"pulse"_s);
    row("reaper first", R"({"walls":["mnt","pid","user"],"files":{"proc":"own"},"program":{"first":"reaper"}})",
        u"echo $$; cat /proc/1/comm"_s, u"2\\nterrarium-reap"_s);
    row("no descriptors but three", R"({})", u"ls /proc/self/fd | tr '\\n' ' '"_s, u"0 1 2 3 ?"_s);
    row("reads nothing", R"({})", u"cat; echo end"_s, u"end"_s);
}

void TestPromises::areKeptInside()
{
    QFETCH(const QJsonObject, spec);
    QFETCH(const QString, command);
    QFETCH(const QString, expected);
    Sandbox sandbox(shell(command, spec));
    const auto output = QString::fromUtf8(sandbox.output().trimmed());
    const auto failure = QJsonDocument(sandbox.told(u"failed"_s)).toJson(QJsonDocument::Compact);
    QVERIFY2(sandbox.told(u"failed"_s).isEmpty(), failure.constData());
    const QRegularExpression whole(u"^(?:%1)$"_s.arg(expected), QRegularExpression::DotMatchesEverythingOption);
    QVERIFY2(whole.match(output).hasMatch(), qPrintable(output));
}

QTEST_GUILESS_MAIN(TestPromises)
#include "tst_promises.moc"
