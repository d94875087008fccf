// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/selection.h"
#include "ui/launch/failurewords.h"
#include "ui/launch/launchwizard.h"
#include "ui/launchdesk.h"
#include "ui/sandboxes/sandboxespage.h"
#include "ui/terminal/agentterminal.h"
#include "unit/fakebroker.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>

using namespace terrarium;
using namespace Qt::StringLiterals;

namespace {

enum Page { What, Walls, Files, Network, Who, Review };

const auto byRoot = u"Who puts the walls up: Root, with the administrator’s authorisation"_s;
const auto byYou = u"Who puts the walls up: You, without the administrator"_s;

LaunchSpec shell(Preset preset)
{
    LaunchSpec spec;
    spec.program.arguments = {"sh"};
    return withPreset(spec, preset);
}

} // namespace

/// The wizard and the page of sandboxes where the administrator is asked, with a fake of whoever is.
class TestLaunchAuthority : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void isChosenAmongTheWalls();
    void saysBeforeWhatItTakes();
    void whatCannotBeHadIsDisabledWithItsReason();
    void waitsAndCanBeCancelled();
    void closingWhileItWaitsOnlyCancels();
    void refusalOffersToTryAgain();
    void asksInATerminalWhereThereIsNoAgent();
    void acceptedLaunchGoesOnAsAnyOther();
    void gateOffersTheAdministratorsWay();
    void trialIsAuthorisedToo();
    void sandboxTriesAgainInItsPlace();
    void sandboxCanBeCancelledWhileItWaits();

private:
    template <typename Widget> Widget *named(const QString &name) const;
    template <typename Button> Button *button(const QWidget *where, const QString &text) const;
    [[nodiscard]] QString said(const QWidget *where) const;
    void launch();
    [[nodiscard]] LaunchWizard *wizard() const { return m_window->findChild<LaunchWizard *>(); }
    [[nodiscard]] QString state(int row) const { return m_page->view()->model()->index(row, 1).data().toString(); }
    [[nodiscard]] QString firstStep() const;

    test::FakeBroker::Desk m_fake;
    Selection m_selection;
    std::unique_ptr<QWidget> m_window;
    SandboxesPage *m_page = nullptr;
    LaunchDesk *m_desk = nullptr;
};

void TestLaunchAuthority::init()
{
    m_fake = {};
    qputenv("TERRARIUM_KEEPER", "/no/such/keeper");
    m_window = std::make_unique<QWidget>();
    m_page = new SandboxesPage(&m_selection, m_window.get());
    m_page->setBrokerMaker(m_fake.maker());
    m_page->resize(800, 600);
    m_window->resize(800, 600);
    m_window->show();
    m_desk = new LaunchDesk(m_page, m_window.get());
    m_desk->describeAgain(shell(Preset::ArticleByRoot));
    QVERIFY(QTest::qWaitForWindowExposed(wizard()));
}

void TestLaunchAuthority::cleanup()
{
    m_window.reset();
}

template <typename Widget> Widget *TestLaunchAuthority::named(const QString &name) const
{
    for (auto *widget : wizard()->findChildren<Widget *>())
        if (widget->accessibleName() == name)
            return widget;
    return nullptr;
}

template <typename Button> Button *TestLaunchAuthority::button(const QWidget *where, const QString &text) const
{
    for (auto *each : where->findChildren<Button *>())
        if (each->text() == text && each->isVisible())
            return each;
    return nullptr;
}

QString TestLaunchAuthority::said(const QWidget *where) const
{
    QStringList texts;
    for (const auto *label : where->findChildren<QLabel *>())
        if (label->isVisible())
            texts << label->text();
    return texts.join(u'\n');
}

QString TestLaunchAuthority::firstStep() const
{
    return named<QListWidget>(u"Steps of the launch"_s)->item(0)->data(Qt::AccessibleDescriptionRole).toString();
}

void TestLaunchAuthority::launch()
{
    QTest::mouseClick(button<QPushButton>(wizard(), u"Launch…"_s), Qt::LeftButton);
    QTRY_VERIFY(m_fake.broker);
}

void TestLaunchAuthority::isChosenAmongTheWalls()
{
    m_desk->describeAgain(shell(Preset::Article));
    wizard()->setPage(Walls);
    QVERIFY(wizard()->spec().walls[Wall::User]);
    named<QRadioButton>(byRoot)->setEnabled(true); // as for whoever is not root
    named<QRadioButton>(byRoot)->click();
    QCOMPARE(wizard()->spec().privilege, Privilege::Administrator);
    QVERIFY(!wizard()->spec().walls[Wall::User]);
    QVERIFY(button<QPushButton>(wizard(), u"As in the article, with authorisation"_s)->isChecked());
    named<QRadioButton>(byYou)->click();
    QVERIFY(wizard()->spec().walls[Wall::User]);
}

void TestLaunchAuthority::saysBeforeWhatItTakes()
{
    QVERIFY(said(wizard()).contains(u"Asks for the administrator’s authorisation: then no user namespace is needed."));
    wizard()->setPage(Review);
    const auto *steps = named<QListWidget>(u"Steps of the launch"_s);
    QVERIFY(steps->item(0)->text().contains(u"authorisation"));
}

void TestLaunchAuthority::whatCannotBeHadIsDisabledWithItsReason()
{
    for (const int page : {Network, Who})
        wizard()->setPage(page);
    const auto *joined = named<QRadioButton>(u"Network: That of a running process"_s);
    QVERIFY(!joined->isEnabled());
    QCOMPARE(joined->accessibleDescription(), u"Not with the administrator’s authorisation."_s);
    QVERIFY(!named<QRadioButton>(u"Session bus: Some services"_s)->isEnabled());
    QVERIFY(button<QCheckBox>(wizard(), u"Memory"_s)->isEnabled());
    const auto *pasta = named<QRadioButton>(u"Network: Its own, with a way out"_s);
    QVERIFY(!pasta->isEnabled());
    QVERIFY(pasta->accessibleDescription().contains(u"“Users”"));
    const auto *cable = named<QRadioButton>(u"Network: Its own, with a way out and an address"_s);
    QVERIFY(cable->isEnabled());
    m_desk->describeAgain(shell(Preset::Article));
    for (const int page : {Network, Who})
        wizard()->setPage(page);
    QVERIFY(!cable->isEnabled());
    QVERIFY(cable->accessibleDescription().contains(u"administrator’s authorisation"));
    QVERIFY(joined->isEnabled() && pasta->isEnabled());
}

void TestLaunchAuthority::waitsAndCanBeCancelled()
{
    launch();
    QVERIFY(said(wizard()).contains(u"Waiting for authorisation…"));
    QVERIFY(firstStep().startsWith(u"under way"));
    QCOMPARE(state(0), u"being authorised"_s);
    QTest::mouseClick(button<QPushButton>(wizard(), u"Cancel the Request"_s), Qt::LeftButton);
    QVERIFY(!said(wizard()).contains(u"Waiting for authorisation…"));
    QVERIFY(said(wizard()).contains(u"The launch was cancelled."));
    QCOMPARE(state(0), u"not launched"_s);
    QTRY_VERIFY(!m_fake.broker);
}

void TestLaunchAuthority::closingWhileItWaitsOnlyCancels()
{
    launch();
    QTest::keyClick(wizard(), Qt::Key_Escape);
    QVERIFY(wizard()->isVisible());
    QVERIFY(said(wizard()).contains(u"The launch was cancelled."));
    QTest::keyClick(wizard(), Qt::Key_Escape);
    QTRY_VERIFY(!wizard());
}

void TestLaunchAuthority::refusalOffersToTryAgain()
{
    launch();
    m_fake.refuse(Hindrance::Denied);
    QVERIFY(said(wizard()).contains(u"The authorisation was refused."));
    QVERIFY(firstStep().startsWith(u"failed"));
    QTest::mouseClick(button<QPushButton>(wizard(), u"Try Again"_s), Qt::LeftButton);
    QTRY_COMPARE(m_fake.launches, 2);
    QVERIFY(said(wizard()).contains(u"Waiting for authorisation…"));
    QVERIFY(!said(wizard()).contains(u"refused"));
    QCOMPARE(m_page->view()->model()->rowCount(), 1); // the try before is not kept
}

void TestLaunchAuthority::asksInATerminalWhereThereIsNoAgent()
{
    launch();
    m_fake.refuse(Hindrance::NoAgent);
    QTest::mouseClick(button<QPushButton>(wizard(), u"Ask Me in a Terminal"_s), Qt::LeftButton);
    auto *agent = wizard()->findChild<AgentTerminal *>();
    QVERIFY(agent && agent->isVisible());
    Q_EMIT agent->ready();
    QTRY_COMPARE(m_fake.launches, 2);
}

void TestLaunchAuthority::acceptedLaunchGoesOnAsAnyOther()
{
    launch();
    m_fake.accept();
    m_fake.tell(R"({"event":"step","index":0})");
    QTRY_VERIFY(firstStep().startsWith(u"done"));
    QVERIFY(!said(wizard()).contains(u"Waiting"));
    m_fake.tell(R"({"event":"started","pid":4711})");
    QTRY_COMPARE(state(0), u"running"_s);
    const auto *inside = button<QToolButton>(m_page, u"Open Terminal Inside"_s);
    QVERIFY(inside->isEnabled());
    QVERIFY(inside->toolTip().contains(u"takes the administrator’s authorisation"));
}

void TestLaunchAuthority::gateOffersTheAdministratorsWay()
{
    m_desk->describeAgain(shell(Preset::Article));
    wizard()->setPage(Review);
    wizard()->stepFailed(0, {u"No."_s, u"AppArmor."_s, u"Ask."_s, Remedy::Authorise});
    QTest::mouseClick(button<QPushButton>(wizard(), u"Launch with Authorisation…"_s), Qt::LeftButton);
    QTRY_COMPARE(m_fake.launches, 1);
    QCOMPARE(wizard()->spec().privilege, Privilege::Administrator);
    QVERIFY(!wizard()->spec().walls[Wall::User]);
}

void TestLaunchAuthority::trialIsAuthorisedToo()
{
    wizard()->setPage(Review);
    QTest::mouseClick(button<QPushButton>(wizard(), u"Will It Work Here?"_s), Qt::LeftButton);
    QTRY_VERIFY(m_fake.broker);
    QVERIFY(said(wizard()).contains(u"Waiting for authorisation…"));
    m_fake.accept();
    m_fake.tell(R"({"event":"ended","code":0})");
    QTRY_VERIFY(said(wizard()).contains(u"Yes: this sandbox was just built here"));
    QCOMPARE(m_page->view()->model()->rowCount(), 0);
}

void TestLaunchAuthority::sandboxTriesAgainInItsPlace()
{
    m_desk->launchAtOnce(wizard()->spec());
    QTRY_VERIFY(m_fake.broker);
    QVERIFY(said(m_page).contains(u"Waiting for authorisation…"));
    m_fake.refuse(Hindrance::TimedOut);
    QVERIFY(said(m_page).contains(u"There was no answer."));
    QTest::mouseClick(button<QPushButton>(m_page, u"Try Again"_s), Qt::LeftButton);
    QTRY_COMPARE(m_fake.launches, 2);
    QCOMPARE(state(0), u"being authorised"_s);
    QCOMPARE(m_page->view()->model()->rowCount(), 1);
    QVERIFY(!said(m_page).contains(u"There was no answer."));
}

void TestLaunchAuthority::sandboxCanBeCancelledWhileItWaits()
{
    m_desk->launchAtOnce(wizard()->spec());
    QTRY_VERIFY(m_fake.broker);
    QTest::mouseClick(button<QToolButton>(m_page, u"Cancel"_s), Qt::LeftButton);
    QCOMPARE(state(0), u"not launched"_s);
    QVERIFY(said(m_page).contains(u"The launch was cancelled."));
}

QTEST_MAIN(TestLaunchAuthority)
#include "tst_launchauthority.moc"
