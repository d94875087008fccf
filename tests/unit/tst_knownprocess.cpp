// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/knownprocess.h"

#include <QTest>

#include <cerrno>

#include <sys/wait.h>
#include <unistd.h>

using namespace terrarium;

/// That a PID that was handed out again is not taken for the process that is meant.
class TestKnownProcess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isFoundByItsStart();
    void isNotTheOneThatHasItsPid();
    void isGoneWhenItHasEnded();
    void isReadBack_data();
    void isReadBack();
};

void TestKnownProcess::isFoundByItsStart()
{
    QVERIFY(startOf(::getpid()) > 0);
    QVERIFY(openKnown({::getpid(), startOf(::getpid())}));
    QVERIFY(openKnown(::getpid()));
}

void TestKnownProcess::isNotTheOneThatHasItsPid()
{
    const auto other = openKnown({::getpid(), startOf(::getpid()) + 1});
    QVERIFY(!other);
    QCOMPARE(other.error().code, ESRCH);
}

void TestKnownProcess::isGoneWhenItHasEnded()
{
    const auto child = ::fork();
    if (child == 0)
        ::_exit(0);
    QCOMPARE(::waitpid(child, nullptr, 0), child);
    QCOMPARE(startOf(child), 0U);
    QCOMPARE(openKnown(child).error().code, ESRCH);
}

void TestKnownProcess::isReadBack_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("pid");
    QTest::addColumn<int>("started");
    const auto row = [](const char *text, int pid, int started) {
        QTest::newRow(text) << QByteArray(text) << pid << started;
    };
    row("4711", 4711, 0);
    row("4711:12", 4711, 12);
    row("0", 0, 0);
    row("-1", 0, 0);
    row("4711:", 0, 0);
    row("4711:x", 0, 0);
    row(":12", 0, 0);
    row("", 0, 0);
}

void TestKnownProcess::isReadBack()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, pid);
    QFETCH(const int, started);
    const auto read = knownProcessFrom(text.toStdString());
    QCOMPARE(read.has_value(), pid > 0);
    QVERIFY(!read || *read == KnownProcess(pid, static_cast<std::uint64_t>(started)));
    QVERIFY(!read || toText(*read) == text.toStdString());
}

QTEST_GUILESS_MAIN(TestKnownProcess)
#include "tst_knownprocess.moc"
