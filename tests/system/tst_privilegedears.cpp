// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/privileged/session.h"
#include "system/privileged/stagetest.h"
#include "system/privileged/watched.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace terrarium;
using namespace terrarium::test;

namespace {

/// A program of bob's that hears what the bus lets it hear.
class Ear {
public:
    explicit Ear(const QStringList &rules)
    {
        become(m_process, Bob);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(u"dbus-monitor"_s, QStringList{u"--system"_s} + rules);
        m_process.waitForReadyRead();
    }
    [[nodiscard]] QByteArray heard()
    {
        m_process.terminate();
        m_process.waitForFinished();
        return m_process.readAll();
    }

private:
    QProcess m_process;
};

/// Numbers that root alone can tell of a process of somebody else's.
QByteArrayList secretsOf(const Snapshot &seen)
{
    QByteArrayList numbers;
    for (const auto &process : seen.processes())
        for (const auto kind : allKinds)
            if (const auto number = QByteArray::number(qulonglong(process->namespaces[kind]));
                process->namespaces[kind] != 0)
                numbers << number;
    return numbers;
}

} // namespace

/// A second ordinary user who listens to everything, while a first one has root look: on a stage.
class TestPrivilegedEars : public StageTest {
    Q_OBJECT
private Q_SLOTS:
    void hearNothingOnTheBus_data();
    void hearNothingOnTheBus();
    void areNoMonitors();
    void findNothingInFiles();
    void findNothingInTheLog();
};

void TestPrivilegedEars::hearNothingOnTheBus_data()
{
    QTest::addColumn<QStringList>("rules");
    QTest::newRow("everything") << QStringList{};
    QTest::newRow("signals of KAuth") << QStringList{u"type='signal',interface='org.kde.kf6auth'"_s};
    QTest::newRow("eavesdropping") << QStringList{u"eavesdrop=true"_s, u"eavesdrop=true,type='method_return'"_s,
                                                  u"eavesdrop=true,destination='org.terrarium.observe'"_s};
}

void TestPrivilegedEars::hearNothingOnTheBus()
{
    QFETCH(const QStringList, rules);
    Ear ear(rules);
    Watched watched(Alice);
    const auto seen = watched.snapshot();
    QCOMPARE(seen.has_value(), !isDenied());
    const auto observer = watched.told(u"accepted"_s).value("observer"_L1).toInteger();
    watched.leave();
    const auto heard = ear.heard();
    QVERIFY2(!heard.contains("accepted"), heard.constData());
    if (!seen)
        return;
    if (rules.value(0).startsWith(u"type='signal'"_s))
        QVERIFY2(heard.contains("remoteSignal"), heard.constData()); // it does listen
    QVERIFY(!heard.contains("int32 " + QByteArray::number(observer)));
    const auto secrets = secretsOf(*seen);
    QVERIFY(!secrets.isEmpty());
    for (const auto &number : secrets)
        QVERIFY2(!heard.contains(number), heard.constData());
    // Nor as they are on the stream: of what is long enough to be no accident.
    const auto piece = watched.bytes().sliced(watched.bytes().size() / 2, 16);
    QVERIFY(!heard.contains(piece));
}

void TestPrivilegedEars::areNoMonitors()
{
    const auto said = run(Bob, {u"dbus-send"_s, u"--system"_s, u"--print-reply"_s, u"--dest=org.freedesktop.DBus"_s,
                                u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus.Monitoring.BecomeMonitor"_s,
                                u"array:string:"_s, u"uint32:0"_s});
    QVERIFY2(said.contains("AccessDenied"), said.constData());
}

/// In /proc, among the sockets, and in what is left on the disk.
void TestPrivilegedEars::findNothingInFiles()
{
    if (isDenied())
        QSKIP("there is none");
    Watched watched(Alice);
    const auto observer = watched.observer();
    QVERIFY2(watched.snapshot(), watched.everything().constData());
    for (const auto *file : {"fd", "fdinfo", "map_files", "mem", "environ", "maps", "io", "stack", "syscall", "task"}) {
        const auto path = u"/proc/%1/%2"_s.arg(observer).arg(QLatin1StringView(file));
        const auto said =
            run(Bob, {u"sh"_s, u"-c"_s, u"find %1 -mindepth 1 -name '[0-9]*' -type l; head -c1 %1"_s.arg(path)});
        QVERIFY2(said.contains("denied") || said.contains("not permitted") || said.contains("directory"),
                 (path.toLocal8Bit() + ' ' + said).constData());
        QVERIFY2(!said.contains("socket"), said.constData());
    }
    // A socketpair has no name that anybody could connect to.
    const auto sockets = contentOf(u"/proc/net/unix"_s);
    QVERIFY2(!sockets.contains("terrarium"), sockets.constData());
    const auto written = run(Bob, {u"sh"_s, u"-c"_s, u"cat /run/terrarium/* 2>&1; ls /run/terrarium"_s});
    for (const auto &number : secretsOf(*watched.snapshot()))
        QVERIFY2(!written.contains(number), written.constData());
    QVERIFY2(written.contains("denied"), written.constData());
}

void TestPrivilegedEars::findNothingInTheLog()
{
    if (!hasSystemd() || isDenied())
        QSKIP("There is no log here, or it is denied.");
    Watched watched(Alice);
    const auto seen = watched.snapshot();
    QVERIFY2(seen, watched.everything().constData());
    watched.leave();
    const auto lines = [] {
        return run(0,
                   {u"journalctl"_s, u"--no-pager"_s, u"--output=cat"_s, u"--identifier"_s, u"terrarium-observer"_s});
    };
    QTRY_VERIFY2(lines().contains("watch ended: uid=4001 user=\"alice\""), lines().constData());
    QVERIFY2(lines().contains("watch accepted: uid=4001 user=\"alice\""), lines().constData());
    for (const auto &number : secretsOf(*seen))
        QVERIFY(!lines().contains(number));
    QVERIFY(!run(Bob, {u"journalctl"_s, u"--no-pager"_s, u"--output=cat"_s}).contains("watch accepted"));
}

QTEST_GUILESS_MAIN(TestPrivilegedEars)
#include "tst_privilegedears.moc"
