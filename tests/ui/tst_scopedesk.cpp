// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"
#include "ui/scope/scopebar.h"
#include "ui/scope/scopebutton.h"
#include "ui/scope/scopedesk.h"
#include "ui/statusline.h"
#include "unit/fakebroker.h"
#include "unit/samples.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace terrarium;
using namespace Qt::StringLiterals;

namespace {

SnapshotPtr seen(bool byRoot)
{
    Snapshot::Parts parts;
    parts.takenAt = 1;
    parts.device = samples::device;
    parts.machine = samples::machine();
    auto other = samples::process(7);
    other.namespaces = byRoot ? samples::inodes(4026533000) : PerKind<Inode>();
    parts.processes = {samples::shared(samples::process(1)), samples::shared(other)};
    if (byRoot)
        parts.namespaces = {samples::shared(samples::ns(Kind::Net, 4026533002))};
    else
        parts.hidden = {1, HiddenReason::Permission};
    return std::make_shared<const Snapshot>(std::move(parts));
}

} // namespace

/// How much the window shows, and how it comes to show more.
class TestScopeDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void showsAtFirstWhatOneMaySee();
    void saysWhatForBeforeItAsks();
    void canBeCancelled_data();
    void canBeCancelled();
    void showsEverythingAndWhatWasHidden();
    void endsWhenItIsSwitchedBack();
    void endsWithTheWindow();
    void saysThatItHasEndedAndOffersItAgain();
    void saysWhyItCameToNothing();
    void isNoMatterOfFiles();

private:
    [[nodiscard]] ScopeButton *button() const { return m_window->findChild<ScopeButton *>(); }
    [[nodiscard]] ScopeBar *bar() const { return m_window->findChild<ScopeBar *>(); }
    [[nodiscard]] QString counts() const { return m_window->findChild<StatusLine *>()->counts(); }
    void choose(int entry) const { button()->menu()->actions().at(entry)->trigger(); }
    [[nodiscard]] QString said() const;
    void press(const QString &text) const;
    void showEverything();

    test::FakeBroker::Desk m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void TestScopeDesk::init()
{
    m_desk = {};
    m_window = std::make_unique<MainWindow>();
    m_window->findChild<ScopeDesk *>()->setBrokerMaker(m_desk.maker());
    m_window->setSnapshot(seen(false));
    m_window->show();
}

QString TestScopeDesk::said() const
{
    QStringList texts;
    for (const auto *label : bar()->findChildren<QLabel *>())
        if (label->isVisible())
            texts << label->text();
    return texts.join(u'\n');
}

void TestScopeDesk::press(const QString &text) const
{
    for (auto *each : bar()->findChildren<QPushButton *>())
        if (each->text() == text && each->isVisible())
            return QTest::mouseClick(each, Qt::LeftButton);
    QTest::qFail(qPrintable(text), __FILE__, __LINE__);
}

void TestScopeDesk::showEverything()
{
    choose(1);
    press(u"Ask for Authorisation…"_s);
    QTRY_VERIFY(m_desk.broker);
    m_desk.accept();
    m_desk.tell(QByteArray::fromStdString(wire::encode(wire::Hello{}) + wire::encode(*seen(true))));
    QTRY_VERIFY2(counts().contains(u"1 namespaces"_s) || counts().contains(u"1 namespace ·"_s), qPrintable(counts()));
}

void TestScopeDesk::showsAtFirstWhatOneMaySee()
{
    QCOMPARE(button()->text(), u"What I may see"_s);
    QVERIFY(button()->menu()->actions().first()->isChecked());
    QVERIFY(!bar()->isVisible());
    QCOMPARE(m_desk.launches, 0);
    QVERIFY2(counts().endsWith(u"are hidden from you"_s), qPrintable(counts()));
}

void TestScopeDesk::saysWhatForBeforeItAsks()
{
    choose(1);
    QVERIFY(bar()->isVisible());
    QVERIFY2(said().contains(u"The kernel tells that to root alone."_s), qPrintable(said()));
    QVERIFY(button()->menu()->actions().first()->isChecked()); // it is not so yet
    QCoreApplication::processEvents();
    QCOMPARE(m_desk.launches, 0);
    press(u"Ask for Authorisation…"_s);
    QTRY_COMPARE(m_desk.launches, 1);
    QVERIFY2(said().contains(u"Waiting for authorisation…"_s), qPrintable(said()));
    QCOMPARE(button()->text(), u"What I may see"_s);
}

void TestScopeDesk::canBeCancelled_data()
{
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("before it asks") << false;
    QTest::newRow("while it waits") << true;
}

void TestScopeDesk::canBeCancelled()
{
    QFETCH(const bool, isAsked);
    choose(1);
    if (isAsked)
        press(u"Ask for Authorisation…"_s);
    press(isAsked ? u"Cancel the Request"_s : u"Cancel"_s);
    QVERIFY(!bar()->isVisible());
    QTRY_VERIFY(!m_desk.broker);
    QCOMPARE(button()->text(), u"What I may see"_s);
}

void TestScopeDesk::showsEverythingAndWhatWasHidden()
{
    showEverything();
    QVERIFY(!bar()->isVisible());
    QCOMPARE(button()->text(), u"Everything"_s);
    QVERIFY(button()->menu()->actions().at(1)->isChecked());
    QVERIFY2(counts().contains(u"nothing is hidden from you now; those of 1 process"_s), qPrintable(counts()));
}

void TestScopeDesk::endsWhenItIsSwitchedBack()
{
    showEverything();
    choose(0);
    QTRY_VERIFY2(counts().endsWith(u"are hidden from you"_s), qPrintable(counts()));
    QCOMPARE(button()->text(), u"What I may see"_s);
    (void)m_desk.heard(); // its greeting
    QTRY_VERIFY(!m_desk.heard().isNull());
    QCOMPARE(m_desk.heard(), QByteArray("")); // end-of-file
    QCOMPARE(m_desk.launches, 1);
}

void TestScopeDesk::endsWithTheWindow()
{
    showEverything();
    (void)m_desk.heard();
    m_window.reset();
    QCOMPARE(m_desk.heard(), QByteArray(""));
    QVERIFY(!m_desk.heard().isNull());
}

void TestScopeDesk::saysThatItHasEndedAndOffersItAgain()
{
    showEverything();
    m_desk.last.theirs = Fd();
    QTRY_VERIFY2(said().contains(u"Root’s view has ended."_s), qPrintable(said()));
    QTRY_VERIFY(counts().endsWith(u"are hidden from you"_s));
    QCOMPARE(m_desk.launches, 1); // and not by itself
    press(u"Try Again"_s);
    QTRY_COMPARE(m_desk.launches, 2);
}

void TestScopeDesk::saysWhyItCameToNothing()
{
    choose(1);
    press(u"Ask for Authorisation…"_s);
    QTRY_VERIFY(m_desk.broker);
    m_desk.refuse(Hindrance::Forbidden);
    QVERIFY2(said().contains(u"You are not allowed to see everything."_s), qPrintable(said()));
    press(u"Close"_s);
    QVERIFY(!bar()->isVisible());
}

void TestScopeDesk::isNoMatterOfFiles()
{
    m_window->showFile(u"moment.json"_s, seen(false));
    QVERIFY(!button()->isVisible());
}

QTEST_MAIN(TestScopeDesk)
#include "tst_scopedesk.moc"
