// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker/privilegedwatch.h"
#include "unit/fakebroker.h"
#include "unit/samples.h"

#include <QSignalSpy>
#include <QTest>

#include <cerrno>

using namespace terrarium;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const std::string &frames)
{
    return QByteArray::fromStdString(frames);
}

} // namespace

/// That root's view is there from the observer's own word on, and as long as somebody wants it.
class TestPrivilegedClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void asksOnlyWhenItIsToldTo();
    void showsWhatTheObserverTells();
    void putsPiecesTogether();
    void saysWhyItCameToNothing();
    void triesAgainWhileTheHelperIsBusy();
    void letsGoWhenItIsEnded_data();
    void letsGoWhenItIsEnded();
    void saysThatTheObserverHasEnded();
    void saysThatTheStreamIsBroken();
    void canBeBegunAgain();
    void wantsEverythingReadAgain();

private:
    using State = PrivilegedWatch::State;
    void begin();
    void accept();
    [[nodiscard]] Hindrance refusal() const
    {
        return m_refused->isEmpty() ? Hindrance::None : m_refused->last().first().value<Refusal>().hindrance;
    }

    test::FakeBroker::Desk m_desk;
    std::unique_ptr<PrivilegedWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_refused;
};

void TestPrivilegedClient::init()
{
    m_watch.reset();
    m_desk = {};
    m_watch = std::make_unique<PrivilegedWatch>(m_desk.maker(), 1ms);
    m_refused = std::make_unique<QSignalSpy>(m_watch.get(), &PrivilegedWatch::refused);
}

void TestPrivilegedClient::begin()
{
    m_watch->begin();
    QTRY_VERIFY(m_desk.broker);
}

void TestPrivilegedClient::accept()
{
    begin();
    m_desk.accept();
    QCOMPARE(m_watch->state(), State::On);
    QCOMPARE(m_desk.heard(), bytesOf(wire::encode(wire::Hello{})));
}

void TestPrivilegedClient::asksOnlyWhenItIsToldTo()
{
    QCOMPARE(m_watch->state(), State::Off);
    QCOMPARE(m_desk.launches, 0);
    begin();
    QCOMPARE(m_watch->state(), State::Waiting);
    QVERIFY(!m_desk.last.request); // there is none
    m_watch->begin();
    QCoreApplication::processEvents();
    QCOMPARE(m_desk.launches, 1);
}

void TestPrivilegedClient::showsWhatTheObserverTells()
{
    accept();
    QVERIFY(!m_watch->snapshot());
    m_desk.tell(bytesOf(wire::encode(wire::Hello{}) + wire::encode(samples::full())));
    QTRY_VERIFY(m_watch->snapshot());
    QCOMPARE(m_watch->snapshot()->processes().size(), samples::full().processes().size());
    Delta delta;
    delta.takenAt = 2;
    delta.processes = {samples::shared(samples::process(77))};
    m_desk.tell(bytesOf(wire::encode(delta)));
    QTRY_VERIFY(m_watch->snapshot()->process(77));
}

void TestPrivilegedClient::putsPiecesTogether()
{
    accept();
    Snapshot::Parts parts;
    parts.device = samples::device;
    parts.machine = samples::machine();
    for (Pid pid = 1; pid < 3000; ++pid)
        parts.processes.push_back(samples::shared(samples::process(pid)));
    const auto frames = bytesOf(wire::encode(wire::Hello{}) + wire::encode(Snapshot(std::move(parts))));
    QVERIFY(frames.size() > qsizetype(3 * wire::largestPiece));
    for (qsizetype at = 0; at < frames.size(); at += qsizetype(wire::largestPiece)) {
        m_desk.tell(frames.mid(at, qsizetype(wire::largestPiece)));
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(m_watch->snapshot());
    QCOMPARE(m_watch->snapshot()->processes().size(), 2999U);
}

void TestPrivilegedClient::saysWhyItCameToNothing()
{
    begin();
    m_desk.refuse(Hindrance::Denied);
    QCOMPARE(refusal(), Hindrance::Denied);
    QCOMPARE(m_watch->state(), State::Off);
    QCoreApplication::processEvents();
    QCOMPARE(m_desk.launches, 1);
}

void TestPrivilegedClient::triesAgainWhileTheHelperIsBusy()
{
    begin();
    m_desk.refuse(Hindrance::Busy);
    QCOMPARE(m_watch->state(), State::Waiting);
    QTRY_COMPARE(m_desk.launches, 2);
    m_desk.accept();
    QCOMPARE(m_watch->state(), State::On);
}

void TestPrivilegedClient::letsGoWhenItIsEnded_data()
{
    QTest::addColumn<bool>("isAccepted");
    QTest::newRow("while it waits") << false;
    QTest::newRow("while it shows") << true;
}

void TestPrivilegedClient::letsGoWhenItIsEnded()
{
    QFETCH(const bool, isAccepted);
    isAccepted ? accept() : begin();
    m_watch->end();
    QCOMPARE(m_watch->state(), State::Off);
    QVERIFY(!m_watch->snapshot());
    QTRY_VERIFY(!m_desk.heard().isNull());
    QCOMPARE(m_desk.heard(), QByteArray("")); // end-of-file
    QCOMPARE(m_refused->size(), 0);
}

void TestPrivilegedClient::saysThatTheObserverHasEnded()
{
    accept();
    m_desk.last.theirs = Fd();
    QTRY_COMPARE(refusal(), Hindrance::Lost);
    QCOMPARE(m_watch->state(), State::Off);
    QVERIFY(!m_watch->snapshot());
}

void TestPrivilegedClient::saysThatTheStreamIsBroken()
{
    accept();
    m_desk.tell("nonsense that is long enough to be a frame");
    QTRY_COMPARE(refusal(), Hindrance::Lost);
    QVERIFY(!m_refused->last().first().value<Refusal>().details.isEmpty());
    QCOMPARE(m_watch->state(), State::Off);
}

void TestPrivilegedClient::canBeBegunAgain()
{
    accept();
    m_desk.last.theirs = Fd();
    QTRY_COMPARE(m_watch->state(), State::Off);
    accept();
    m_desk.tell(bytesOf(wire::encode(wire::Hello{}) + wire::encode(samples::full())));
    QTRY_VERIFY(m_watch->snapshot());
}

void TestPrivilegedClient::wantsEverythingReadAgain()
{
    m_watch->rescan(); // of nobody
    accept();
    m_watch->rescan();
    QCOMPARE(m_desk.heard(), bytesOf(wire::encode(wire::Rescan{})));
}

QTEST_GUILESS_MAIN(TestPrivilegedClient)
#include "tst_privilegedclient.moc"
