// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker/keeperclient.h"
#include "unit/fakebroker.h"

#include <QSignalSpy>
#include <QTest>

#include <cerrno>

using namespace terrarium;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

LaunchSpec spec()
{
    LaunchSpec spec;
    spec.privilege = Privilege::Administrator;
    spec.program.arguments = {"true"};
    return spec;
}

} // namespace

/// That a launch with authorisation is told by the keeper's own words, and by nothing else.
class TestPrivilegedStart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void waitsUntilTheKeeperAccepts();
    void triesAgainWhileTheHelperIsBusy_data();
    void triesAgainWhileTheHelperIsBusy();
    void saysAfterFourTriesWhatItIs_data() { triesAgainWhileTheHelperIsBusy_data(); }
    void saysAfterFourTriesWhatItIs();
    void triesNothingElseAgain();
    void letsGoWhenCancelled();
    void canBeStartedAgainAfterARefusal();
    void namesWhatCannotBeHandedOver();
    void saysThatTheKeeperHasEnded();

private:
    using State = KeeperClient::State;
    void start();
    [[nodiscard]] LaunchFailure failure() const { return m_failed->first().first().value<LaunchFailure>(); }

    test::FakeBroker::Desk m_desk;
    std::unique_ptr<KeeperClient> m_client;
    std::unique_ptr<QSignalSpy> m_failed;
};

void TestPrivilegedStart::init()
{
    m_client = std::make_unique<KeeperClient>(spec());
    m_failed = std::make_unique<QSignalSpy>(m_client.get(), &KeeperClient::failed);
    m_desk = {};
}

void TestPrivilegedStart::start()
{
    m_client->startBy(m_desk.maker()(), Fd(), 1ms);
    QTRY_VERIFY(m_desk.broker);
}

void TestPrivilegedStart::waitsUntilTheKeeperAccepts()
{
    const QSignalSpy done(m_client.get(), &KeeperClient::stepDone);
    start();
    QCOMPARE(m_client->state(), State::Waiting);
    m_desk.accept();
    QCOMPARE(m_client->state(), State::Building);
    m_desk.tell(R"({"event":"step","index":0})");
    QTRY_COMPARE(done.size(), 1);
    m_desk.tell(R"({"event":"started","pid":4711})");
    QTRY_COMPARE(m_client->state(), State::Running);
    QCOMPARE(m_client->firstPid(), 4711);
    m_client->end();
    QCOMPARE(m_desk.heard(), QByteArray("end"));
}

void TestPrivilegedStart::triesAgainWhileTheHelperIsBusy_data()
{
    QTest::addColumn<Hindrance>("hindrance");
    QTest::newRow("as far as known") << Hindrance::Busy;
    QTest::newRow("with what succeeds meanwhile") << Hindrance::KeeperDied;
}

void TestPrivilegedStart::triesAgainWhileTheHelperIsBusy()
{
    QFETCH(const Hindrance, hindrance);
    start();
    for (int tries = 1; tries <= 3; ++tries) {
        QTRY_COMPARE(m_desk.launches, tries);
        m_desk.refuse(hindrance);
        QCOMPARE(m_client->state(), State::Waiting);
    }
    QTRY_COMPARE(m_desk.launches, 4);
    m_desk.accept();
    QCOMPARE(m_client->state(), State::Building);
    QCOMPARE(m_failed->size(), 0);
}

void TestPrivilegedStart::saysAfterFourTriesWhatItIs()
{
    QFETCH(const Hindrance, hindrance);
    start();
    for (int tries = 1; tries <= 4; ++tries) {
        QTRY_COMPARE(m_desk.launches, tries);
        m_desk.refuse(hindrance);
    }
    QCOMPARE(m_failed->size(), 1);
    QCOMPARE(failure().hindrance, hindrance);
    QCOMPARE(m_client->state(), State::Failed);
}

void TestPrivilegedStart::triesNothingElseAgain()
{
    start();
    m_desk.refuse(Hindrance::TooMany, EDQUOT, u"32 sandboxes"_s);
    QCOMPARE(failure().hindrance, Hindrance::TooMany);
    QCOMPARE(failure().error, EDQUOT);
    QCOMPARE(failure().attempted, u"32 sandboxes"_s);
    QCOMPARE(failure().step, 0);
}

void TestPrivilegedStart::letsGoWhenCancelled()
{
    start();
    m_client->end();
    QCOMPARE(failure().hindrance, Hindrance::Cancelled);
    QTRY_VERIFY(!m_desk.broker); // and with it all that it held
    QVERIFY(!m_desk.heard().isNull());
}

void TestPrivilegedStart::canBeStartedAgainAfterARefusal()
{
    start();
    m_desk.refuse(Hindrance::NoAgent);
    QTRY_VERIFY(!m_desk.broker);
    start();
    QCOMPARE(m_client->state(), State::Waiting);
    m_desk.accept();
    QCOMPARE(m_client->state(), State::Building);
}

void TestPrivilegedStart::namesWhatCannotBeHandedOver()
{
    LaunchSpec taking = spec();
    taking.walls[Wall::Mnt] = true;
    taking.files.mounts.emplace_back().source = "/no/such/folder";
    taking.files.mounts.front().target = "/mnt";
    m_client = std::make_unique<KeeperClient>(taking);
    QSignalSpy failed(m_client.get(), &KeeperClient::failed);
    m_client->startBy(m_desk.maker()(), Fd());
    QTRY_COMPARE(failed.size(), 1);
    const auto told = failed.first().first().value<LaunchFailure>();
    QCOMPARE(told.hindrance, Hindrance::NotHandedOver);
    QCOMPARE(told.error, ENOENT);
    QVERIFY(told.attempted.contains(u"/no/such/folder"));
    QCOMPARE(m_desk.launches, 0);
}

void TestPrivilegedStart::saysThatTheKeeperHasEnded()
{
    start();
    m_desk.accept();
    m_desk.last.theirs = Fd();
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(failure().hindrance, Hindrance::None);
    QCOMPARE(failure().error, ECONNRESET);
}

QTEST_GUILESS_MAIN(TestPrivilegedStart)
#include "tst_privilegedstart.moc"
