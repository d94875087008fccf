// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker/observerclient.h"
#include "unit/samples.h"

#include <QSignalSpy>
#include <QTest>

#include <cerrno>
#include <csignal>

using namespace terrarium;
using namespace Qt::StringLiterals;

namespace {

/// A client of the fake observer, which does as it is told.
class FakeClient : public ObserverClient {
public:
    explicit FakeClient(const char *task) : ObserverClient(QStringLiteral(FAKE_OBSERVER))
    {
        qputenv("FAKE_OBSERVER", task);
    }
};

bool isGone(qint64 pid)
{
    return kill(static_cast<pid_t>(pid), 0) == -1 && errno == ESRCH;
}

QList<int> delays(const QSignalSpy &stopped)
{
    QList<int> all;
    for (const auto &arguments : stopped)
        all.append(arguments.at(1).toInt());
    return all;
}

QString sentence(const QSignalSpy &stopped)
{
    return stopped.isEmpty() ? QString() : stopped.first().first().toString();
}

/// Kills the observer that runs and waits until another one has sent a snapshot.
void killAndAwaitAnother(ObserverClient &client)
{
    QTRY_VERIFY(client.snapshot());
    const qint64 first = client.observerPid();
    const std::int64_t before = client.snapshot()->takenAt();
    QSignalSpy stopped(&client, &ObserverClient::stopped);
    QSignalSpy statuses(&client, &ObserverClient::statusChanged);
    kill(static_cast<pid_t>(first), SIGKILL);
    QTRY_COMPARE(stopped.size(), 1);
    QCOMPARE(sentence(stopped), u"The observer crashed or was killed."_s);
    QCOMPARE(delays(stopped), QList<int>{250});
    QTRY_VERIFY(client.observerPid() != 0 && client.observerPid() != first);
    QTRY_VERIFY(!statuses.isEmpty());
    QVERIFY(client.snapshot()->takenAt() >= before);
}

} // namespace

class TestObserverClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { qunsetenv("FAKE_OBSERVER"); }

    void givesASnapshotAndAppliesWhatFollows()
    {
        FakeClient client("stream");
        QSignalSpy changed(&client, &ObserverClient::snapshotChanged);
        client.start();
        QTRY_COMPARE(changed.size(), 1);
        const SnapshotPtr first = client.snapshot();
        QVERIFY(samples::same(*first, samples::full()));
        QCOMPARE(changed.first().first().value<SnapshotPtr>(), first);

        client.rescan();
        QTRY_COMPARE(changed.size(), 2);
        QVERIFY(client.snapshot()->process(5));
        QCOMPARE(client.snapshot()->process(4242), first->process(4242)); // the very same object
        QVERIFY(!first->process(5));
    }

    void tellsHowTheObserverWorks()
    {
        FakeClient client("stream");
        QSignalSpy statuses(&client, &ObserverClient::statusChanged);
        client.start();
        QTRY_COMPARE(statuses.size(), 1);
        const auto status = statuses.first().first().value<wire::Status>();
        QCOMPARE(status.liveness, wire::Liveness::Events);
        QCOMPARE(status.intervalMs, 5000U);
    }

    void startsOnlyOnce()
    {
        FakeClient client("stream");
        client.start();
        const qint64 pid = client.observerPid();
        client.start();
        QCOMPARE(client.observerPid(), pid);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("task");
        QTest::addColumn<QString>("expected");
        QTest::newRow("ends") << QByteArray("die") << u"The observer ended with status 3."_s;
        QTest::newRow("rubbish") << QByteArray("rubbish")
                                 << u"The observer sent something that cannot be understood."_s;
        QTest::newRow("later version")
            << QByteArray("later")
            << u"The observer speaks version 2, this window version 1. Install both from the same package."_s;
    }
    void saysWhatIsWrong()
    {
        QFETCH(const QByteArray, task);
        QFETCH(const QString, expected);
        FakeClient client(task.constData());
        QSignalSpy stopped(&client, &ObserverClient::stopped);
        client.start();
        QTRY_VERIFY(!stopped.isEmpty());
        QCOMPARE(sentence(stopped), expected);
        QVERIFY(!client.snapshot());
        QTRY_COMPARE(stopped.size(), 2); // it was said once, and tried again
    }

    void saysThatTheProgramIsMissing()
    {
        ObserverClient client(u"/nowhere/terrarium-observer"_s);
        QSignalSpy stopped(&client, &ObserverClient::stopped);
        client.start();
        QTRY_COMPARE(stopped.size(), 1);
        QCOMPARE(sentence(stopped), u"The observer /nowhere/terrarium-observer is missing. Install Terrarium again."_s);
        QTRY_COMPARE(delays(stopped), (QList<int>{250, 500}));
    }

    void saysThatTheProgramCannotBeRun()
    {
        ObserverClient client(u"/etc/passwd"_s);
        QSignalSpy stopped(&client, &ObserverClient::stopped);
        client.start();
        QTRY_COMPARE(stopped.size(), 1);
        QCOMPARE(sentence(stopped), u"The observer /etc/passwd cannot be run. Install Terrarium again."_s);
    }

    void waitsLongerEachTime()
    {
        FakeClient client("die");
        QSignalSpy stopped(&client, &ObserverClient::stopped);
        client.start();
        QTRY_COMPARE(delays(stopped), (QList<int>{250, 500, 1000}));
    }

    void waitsNotLongerAfterASnapshot()
    {
        FakeClient client("once");
        QSignalSpy stopped(&client, &ObserverClient::stopped);
        client.start();
        QTRY_COMPARE(delays(stopped), (QList<int>{250, 250, 250}));
    }

    void waitsTenSecondsAtTheMost()
    {
        QCOMPARE(ObserverClient::retryDelayMs(0), 250);
        QCOMPARE(ObserverClient::retryDelayMs(5), 8000);
        QCOMPARE(ObserverClient::retryDelayMs(6), 10'000);
        QCOMPARE(ObserverClient::retryDelayMs(1'000'000), 10'000);
    }

    void keepsTheSameObjectsThroughAnotherObserver()
    {
        FakeClient client("stream");
        client.start();
        QTRY_VERIFY(client.snapshot());
        const SnapshotPtr before = client.snapshot();
        killAndAwaitAnother(client);
        QTRY_VERIFY(client.snapshot() != before);
        QCOMPARE(client.snapshot()->processes(), before->processes());
        QCOMPARE(client.snapshot()->namespaces(), before->namespaces());
    }

    void passesComplaintsToTheLog()
    {
        QTest::ignoreMessage(QtWarningMsg, "observer: something is odd");
        FakeClient client("grumble");
        client.start();
        QTRY_VERIFY(client.snapshot());
        QTRY_VERIFY(client.observerPid() != 0);
    }

    void endsTheObserverWithItself_data()
    {
        QTest::addColumn<QByteArray>("task");
        QTest::newRow("at the end of its input") << QByteArray("stream");
        QTest::newRow("by force") << QByteArray("deaf");
    }
    void endsTheObserverWithItself()
    {
        QFETCH(const QByteArray, task);
        qint64 pid = 0;
        {
            FakeClient client(task.constData());
            client.start();
            QTRY_VERIFY(client.snapshot());
            pid = client.observerPid();
            QVERIFY(!isGone(pid));
        }
        QVERIFY(isGone(pid));
    }

    void findsTheProgramThatIsNamed()
    {
        qputenv("TERRARIUM_OBSERVER", "/some/where/observer");
        QCOMPARE(ObserverClient::installedProgram(), u"/some/where/observer"_s);
        qunsetenv("TERRARIUM_OBSERVER");
        QVERIFY(ObserverClient::installedProgram().endsWith("/libexec/terrarium/terrarium-observer"_L1));
    }

    void theRealObserverSeesThisProcess()
    {
        ObserverClient client(QStringLiteral(REAL_OBSERVER));
        client.start();
        QTRY_VERIFY(client.snapshot());
        const Process *self = client.snapshot()->process(static_cast<Pid>(QCoreApplication::applicationPid()));
        QVERIFY(self);
        QVERIFY(client.snapshot()->find(Kind::Mnt, self->namespaces[Kind::Mnt]));
    }

    void theRealObserverIsStartedAgainWhenKilled()
    {
        ObserverClient client(QStringLiteral(REAL_OBSERVER));
        client.start();
        killAndAwaitAnother(client);
    }
};

QTEST_GUILESS_MAIN(TestObserverClient)
#include "tst_observerclient.moc"
