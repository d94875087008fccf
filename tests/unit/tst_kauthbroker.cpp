// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker/kauthbroker.h"
#include "broker/systembus.h"
#include "kernel/sealed.h"
#include "unit/fakebus.h"

#include <QSignalSpy>
#include <QTimer>

#include <array>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace terrarium;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(terrarium::Hindrance)

namespace {

constexpr auto patience = 20'000;

Handover handover()
{
    std::array<int, 2> ends{-1, -1};
    (void)::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data());
    return {Fd(ends[0]), Fd(ends[1]), sealed::make("{}").value_or(Fd())};
}

} // namespace

/// With a polkit and a helper that are fakes, on a bus of its own: each way in which asking can end.
class TestKAuthBroker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void tellsTheOutcome_data();
    void tellsTheOutcome();
    void saysWhoDoesNotAnswer_data();
    void saysWhoDoesNotAnswer();
    void handsTheKeeperOver();
    void waitsForAPersonWithoutLimit();
    void takesTheQuestionBackWhenNobodyWaitsAnyLonger();
    void doesNotAskAPersonForWhatIsNotThere();
    void saysThatTheHelperDoesNotStart();
    void lastOfAllSaysThatTheBusIsGone();

private:
    void launch(std::chrono::milliseconds limit = 20s);
    [[nodiscard]] Hindrance refusal() const;

    std::unique_ptr<test::FakeBus> m_bus;
    std::unique_ptr<KAuthBroker> m_broker;
    std::unique_ptr<QSignalSpy> m_accepted;
    std::unique_ptr<QSignalSpy> m_refused;
    QTimer m_heart;
    int m_beats = 0;
};

void TestKAuthBroker::initTestCase()
{
    qRegisterMetaType<Refusal>();
    qRegisterMetaType<std::shared_ptr<StartedKeeper>>();
    m_bus = std::make_unique<test::FakeBus>();
    connect(&m_heart, &QTimer::timeout, this, [this] { ++m_beats; });
    m_heart.start(1ms);
}

void TestKAuthBroker::init()
{
    m_bus->play(u"polkit"_s, u"yes"_s);
    m_bus->play(u"helper"_s, u"accepts"_s);
}

void TestKAuthBroker::cleanup()
{
    m_broker.reset();
}

void TestKAuthBroker::launch(std::chrono::milliseconds limit)
{
    m_broker = std::make_unique<KAuthBroker>(PrivilegedAction::launch(), limit);
    m_accepted = std::make_unique<QSignalSpy>(m_broker.get(), &KAuthBroker::accepted);
    m_refused = std::make_unique<QSignalSpy>(m_broker.get(), &KAuthBroker::refused);
    m_beats = 0;
    m_broker->start(handover(), Fd(::open("/dev/null", O_RDWR | O_CLOEXEC)));
}

Hindrance TestKAuthBroker::refusal() const
{
    return m_refused->isEmpty() ? Hindrance::None : m_refused->first().first().value<Refusal>().hindrance;
}

void TestKAuthBroker::tellsTheOutcome_data()
{
    QTest::addColumn<QString>("polkit");
    QTest::addColumn<QString>("helper");
    QTest::addColumn<Hindrance>("hindrance");
    const auto row = [](const char *name, const char *polkit, const char *helper, Hindrance hindrance) {
        QTest::newRow(name) << QString::fromLatin1(polkit) << QString::fromLatin1(helper) << hindrance;
    };
    row("allowed by rule", "yes", "accepts", Hindrance::None);
    row("allowed after the password", "keep", "accepts", Hindrance::None);
    row("allowed once, asked by the helper", "once", "accepts", Hindrance::None);
    row("forbidden by rule", "no", "accepts", Hindrance::Forbidden);
    row("wrong password", "wrong", "accepts", Hindrance::Denied);
    row("dialog dismissed", "dismissed", "accepts", Hindrance::Cancelled);
    row("no agent", "no-agent", "accepts", Hindrance::NoAgent);
    row("no agent, asked by the helper", "once", "denies", Hindrance::NoAgent);
    row("denied by the helper", "yes", "denies", Hindrance::Denied);
    row("no action", "unknown", "accepts", Hindrance::NotInstalled);
    row("no helper", "yes", "", Hindrance::NotInstalled);
    row("no polkit", "", "accepts", Hindrance::NoPolkit);
    row("polkit dies", "dies", "accepts", Hindrance::NoPolkit);
    row("polkit dies during the dialog", "dies-asked", "accepts", Hindrance::NoPolkit);
    row("helper dies", "yes", "dies", Hindrance::HelperDied);
    row("helper busy", "yes", "busy", Hindrance::Busy);
    row("keeper dies", "yes", "loses", Hindrance::KeeperDied);
    row("caller refused", "yes", "refuses-identity", Hindrance::WrongCaller);
    row("container refused", "yes", "refuses-namespaces", Hindrance::ShutIn);
    row("request refused", "yes", "refuses-request", Hindrance::WrongRequest);
    row("terminal refused", "yes", "refuses-terminal", Hindrance::WrongTerminal);
    row("limit reached", "yes", "refuses-limit", Hindrance::TooMany);
}

void TestKAuthBroker::tellsTheOutcome()
{
    QFETCH(const QString, polkit);
    QFETCH(const QString, helper);
    QFETCH(const Hindrance, hindrance);
    m_bus->play(u"polkit"_s, polkit);
    m_bus->play(u"helper"_s, helper);
    launch();
    QTRY_COMPARE_WITH_TIMEOUT(m_accepted->size() + m_refused->size(), 1, patience);
    QCOMPARE(refusal(), hindrance);
    QVERIFY2(m_beats > 0, "the event loop did not turn");
    if (!m_refused->isEmpty() && hindrance >= Hindrance::WrongCaller) {
        const auto told = m_refused->first().first().value<Refusal>();
        QCOMPARE(told.error, 22);
        QCOMPARE(told.details, u"read what is handed over"_s);
    }
}

void TestKAuthBroker::saysWhoDoesNotAnswer_data()
{
    QTest::addColumn<QString>("polkit");
    QTest::addColumn<QString>("helper");
    QTest::newRow("polkit") << u"silent"_s << u"accepts"_s;
    QTest::newRow("helper") << u"yes"_s << u"silent"_s;
}

void TestKAuthBroker::saysWhoDoesNotAnswer()
{
    QFETCH(const QString, polkit);
    QFETCH(const QString, helper);
    m_bus->play(u"polkit"_s, polkit);
    m_bus->play(u"helper"_s, helper);
    launch(1s);
    QTRY_COMPARE_WITH_TIMEOUT(refusal(), Hindrance::TimedOut, patience);
    QVERIFY2(m_beats > 0, "the event loop did not turn");
}

void TestKAuthBroker::handsTheKeeperOver()
{
    launch();
    QTRY_COMPARE_WITH_TIMEOUT(m_accepted->size(), 1, patience);
    const auto keeper = m_accepted->first().first().value<std::shared_ptr<StartedKeeper>>();
    QCOMPARE(keeper->pid, 4711);
    // The fake helper holds the other end; nobody here does.
    m_bus->play(u"helper"_s, {});
    std::array<char, 8> text{};
    QTRY_COMPARE(::recv(keeper->control.get(), text.data(), text.size(), MSG_DONTWAIT), 0);
}

void TestKAuthBroker::waitsForAPersonWithoutLimit()
{
    m_bus->play(u"polkit"_s, u"open"_s);
    launch(1s);
    QTRY_COMPARE_WITH_TIMEOUT(m_bus->heard(u"polkit"_s), (QStringList{u"checked"_s, u"asked"_s}), patience);
    bool isLater = false;
    QTimer::singleShot(1500ms, this, [&isLater] { isLater = true; });
    QTRY_VERIFY(isLater);
    QCOMPARE(m_refused->size(), 0);
    QVERIFY(!m_bus->heard(u"helper"_s).contains(u"performed"_s)); // so that it serves others
}

void TestKAuthBroker::takesTheQuestionBackWhenNobodyWaitsAnyLonger()
{
    m_bus->play(u"polkit"_s, u"open"_s);
    launch();
    QTRY_VERIFY_WITH_TIMEOUT(m_bus->heard(u"polkit"_s).contains(u"asked"_s), patience);
    m_broker.reset();
    QTRY_VERIFY_WITH_TIMEOUT(m_bus->heard(u"polkit"_s).contains(u"cancelled"_s), patience);
    QVERIFY(!m_bus->heard(u"helper"_s).contains(u"performed"_s));
}

void TestKAuthBroker::doesNotAskAPersonForWhatIsNotThere()
{
    m_bus->play(u"polkit"_s, u"keep"_s);
    m_bus->play(u"helper"_s, {});
    launch();
    QTRY_COMPARE_WITH_TIMEOUT(refusal(), Hindrance::NotInstalled, patience);
    QCOMPARE(m_bus->heard(u"polkit"_s), QStringList());
}

void TestKAuthBroker::saysThatTheHelperDoesNotStart()
{
    m_bus->play(u"helper"_s, {});
    m_bus->setActivated(u"/bin/false"_s);
    (void)QDBusConnection::systemBus().call(systembus::ofBus(u"ReloadConfig"_s));
    launch();
    QTRY_COMPARE_WITH_TIMEOUT(m_refused->size(), 1, patience);
    m_bus->setActivated({});
    (void)QDBusConnection::systemBus().call(systembus::ofBus(u"ReloadConfig"_s));
    QCOMPARE(refusal(), Hindrance::HelperDied);
}

void TestKAuthBroker::lastOfAllSaysThatTheBusIsGone()
{
    m_bus.reset();
    launch();
    QTRY_COMPARE_WITH_TIMEOUT(refusal(), Hindrance::NoBus, patience);
}

QTEST_GUILESS_MAIN(TestKAuthBroker)
#include "tst_kauthbroker.moc"
