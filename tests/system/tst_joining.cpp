// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/support/sandbox.h"
#include "system/support/table.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace terrarium::test;

namespace {

const QJsonObject walls{{u"walls"_s, QJsonArray{u"user"_s, u"net"_s, u"uts"_s}}};

/// Field 22 of proc_pid_stat(5); the name before it may hold blanks.
qint64 startOf(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    const auto text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return text.sliced(text.lastIndexOf(')') + 2).split(' ').value(19).toLongLong();
}

QJsonObject joining(qint64 pid, qint64 started)
{
    const QJsonObject process{{u"pid"_s, pid}, {u"started"_s, started}};
    return {{u"joined"_s, QJsonObject{{u"user"_s, process}, {u"net"_s, process}}}};
}

} // namespace

/// That whose namespaces are entered is the process that was meant, and not another that has its PID by now.
class TestJoining : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhenItsFirstProcessHasStarted();
    void entersThoseOfTheProcessThatIsMeant();
    void refusesAnotherProcessWithItsPid();
    void provesOnlyTheSandboxThatIsMeant();
};

void TestJoining::tellsWhenItsFirstProcessHasStarted()
{
    Sandbox sandbox(shell(u"sleep 1000"_s, walls));
    const auto pid = sandbox.start();
    QVERIFY(pid > 1);
    QCOMPARE(sandbox.told(u"started"_s).value("since"_L1).toInteger(), startOf(pid));
    sandbox.order("kill");
    (void)sandbox.output();
}

void TestJoining::entersThoseOfTheProcessThatIsMeant()
{
    Sandbox sandbox(shell(u"sleep 1000"_s, walls));
    const auto pid = sandbox.start();
    Sandbox second(shell(u"sleep 1000"_s, joining(pid, startOf(pid))));
    const auto other = second.start();
    QVERIFY2(other > 1, QJsonDocument(second.told(u"failed"_s)).toJson().constData());
    for (const auto &kind : allKinds())
        QCOMPARE(linkOf(other, kind) == linkOf(pid, kind), kind != "uts"_L1);
    for (auto *one : {&sandbox, &second}) {
        one->order("kill");
        (void)one->output();
    }
}

void TestJoining::refusesAnotherProcessWithItsPid()
{
    Sandbox sandbox(shell(u"sleep 1000"_s, walls));
    const auto pid = sandbox.start();
    Sandbox second(shell(u"echo there"_s, joining(pid, startOf(pid) + 1)));
    QCOMPARE(second.output(), QByteArray());
    const auto failure = second.told(u"failed"_s);
    QCOMPARE(failure.value("errno"_L1).toInt(), ESRCH);
    QVERIFY(failure.value("step"_L1).toString().contains(u"whose PID is another's"_s));
    QVERIFY(failure.contains("index"_L1));
    sandbox.order("kill");
    (void)sandbox.output();
}

void TestJoining::provesOnlyTheSandboxThatIsMeant()
{
    const auto spec = shell(u"sleep 1000"_s, walls);
    Sandbox sandbox(spec);
    const auto started = startOf(sandbox.start());
    QVERIFY(sandbox.prove(spec, started).size() > 1);
    const auto told = sandbox.prove(spec, started + 1);
    QCOMPARE(told.front().value("event"_L1).toString(), u"failed"_s);
    QCOMPARE(told.front().value("errno"_L1).toInt(), ESRCH);
    sandbox.order("kill");
    (void)sandbox.output();
}

QTEST_GUILESS_MAIN(TestJoining)
#include "tst_joining.moc"
