// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/comparemenu.h"
#include "ui/common/inspectorwidgets.h"
#include "ui/common/selection.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparewords.h"
#include "ui/glasshouse.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace terrarium;
using namespace Qt::StringLiterals;

namespace {

constexpr ProcessKey outsideShell{900, 900};

SnapshotPtr without(Pid pid)
{
    auto parts = glasshouse::parts();
    std::erase_if(parts.processes, [pid](const ProcessPtr &process) { return process->pid() == pid; });
    return glasshouse::snapshot(std::move(parts));
}

QStringList texts(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions())
        texts << action->text();
    return texts;
}

} // namespace

class TestComparePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void saysWhatItIsForAndLeadsThere();
    void putsTheSandboxInsideAndTheHostOutside();
    void saysWhatFollows();
    void marksWhatIsTheSame();
    void showsOnlyWhatIsLookedFor();
    void staysAsItWasWhenOneEnds();
    void saysThatThereIsNoSuchProcess();
    void leadsToTheProcess();
    void everyAnswerHasItsSentence();
    void menuOffersTheHostAndTheOthers();

private:
    [[nodiscard]] bool isShown(QStringView text) const;
    [[nodiscard]] QString fact(const QString &accessibleName) const;

    Selection m_selection;
    std::unique_ptr<ComparePage> m_page;
};

void TestComparePage::init()
{
    m_page = std::make_unique<ComparePage>(&m_selection);
    m_page->resize(800, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->setSnapshot(glasshouse::snapshot());
}

bool TestComparePage::isShown(QStringView text) const
{
    for (const auto *label : m_page->findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(text))
            return true;
    return false;
}

QString TestComparePage::fact(const QString &accessibleName) const
{
    for (const auto *field : m_page->findChildren<FactField *>())
        if (field->accessibleName() == accessibleName && field->isVisible())
            return field->text();
    return {};
}

void TestComparePage::saysWhatItIsForAndLeadsThere()
{
    QVERIFY(isShown(u"Nothing to compare yet"));
    const QSignalSpy wanted(m_page.get(), &ComparePage::processesWanted);
    for (auto *button : m_page->findChildren<QPushButton *>())
        if (button->text() == u"Show Processes")
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void TestComparePage::putsTheSandboxInsideAndTheHostOutside()
{
    for (const bool isTurned : {false, true}) {
        Q_EMIT m_selection.compared(isTurned ? outsideShell : ProcessKey{7731, 7731},
                                    isTurned ? ProcessKey{7731, 7731} : outsideShell);
        QVERIFY(isShown(u"Inside"));
        QVERIFY(isShown(u"PID 2 inside, 7731 outside"));
        QVERIFY(isShown(u"PID 900"));
        QCOMPARE(fact(u"sleep: Files"_s), u"4026532601"_s);
        QCOMPARE(fact(u"zsh: Files"_s), u"the host's"_s);
        QCOMPARE(fact(u"sleep: For itself it is"_s), u"0, root"_s);
        QCOMPARE(fact(u"zsh: For itself it is"_s), u"1000"_s);
    }
}

void TestComparePage::saysWhatFollows()
{
    Q_EMIT m_selection.compared(glasshouse::zsh(), outsideShell);
    QVERIFY(isShown(u"They share 5 of the eight kinds of namespace."));
    QVERIFY(isShown(u"What one mounts does not appear for the other"));
    QVERIFY(isShown(u"Yes, as PID 7723: the other's PID namespace lies in its own."));
    QVERIFY(isShown(u"No: the other's PID namespace does not lie in its own."));
    QVERIFY(isShown(u"Yes: its powers count for the other's user namespace."));
    QVERIFY(m_page->text().contains(u"Sends it signals\tNo: it has no number to call it by."));
}

void TestComparePage::marksWhatIsTheSame()
{
    Q_EMIT m_selection.compared(glasshouse::zsh(), outsideShell);
    QStringList marks;
    for (const auto *label : m_page->findChildren<QLabel *>())
        if (QStringList{u"="_s, u"≠"_s, u"?"_s}.contains(label->text()))
            marks << label->text();
    QCOMPARE(marks.first(8).join(QString()), u"≠≠==≠==="_s); // by kind first
}

void TestComparePage::showsOnlyWhatIsLookedFor()
{
    Q_EMIT m_selection.compared(glasshouse::zsh(), outsideShell);
    QCOMPARE(m_page->setFilter(u"SIGNALS"_s), QString());
    QVERIFY(isShown(u"Sends it signals"));
    QVERIFY(!isShown(u"Control group"));
    m_page->setFilter({});
    QVERIFY(isShown(u"Control group"));
}

void TestComparePage::staysAsItWasWhenOneEnds()
{
    Q_EMIT m_selection.compared(glasshouse::zsh(), outsideShell);
    QVERIFY(!isShown(u"has ended"));
    m_page->setSnapshot(without(900));
    QVERIFY(isShown(u"Process 900 has ended; this is how it was."));
    QCOMPARE(fact(u"zsh: Files"_s).isEmpty(), false);
}

void TestComparePage::saysThatThereIsNoSuchProcess()
{
    Q_EMIT m_selection.compared({4711, 1}, outsideShell);
    QVERIFY(isShown(u"There is no process 4711 any more."));
}

void TestComparePage::leadsToTheProcess()
{
    Q_EMIT m_selection.compared(glasshouse::zsh(), outsideShell);
    const QSignalSpy shown(&m_selection, &Selection::processShown);
    for (auto *link : m_page->findChildren<LinkButton *>())
        QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown.first().first().value<ProcessKey>(), glasshouse::zsh());
}

void TestComparePage::everyAnswerHasItsSentence()
{
    using enum Ground;
    const std::map<Deed, std::vector<Ground>> known{
        {Deed::Find, {Same, Below, Apart}},
        {Deed::Signal, {SameUser, Power, OtherUser, Apart}},
        {Deed::Trace, {SameUser, Power, OtherUser, OtherUsers, LessPowers, Apart}},
        {Deed::Govern, {Power, Powerless}}};
    for (const auto &[deed, grounds] : known)
        for (const Ground ground : grounds)
            QVERIFY(!CompareWords::answer(deed, {Answer::Yes, ground}, 7).startsWith(u"Not known"));
    QVERIFY(CompareWords::answer(Deed::Find, {}, 0).startsWith(u"Not known"));
}

void TestComparePage::menuOffersTheHostAndTheOthers()
{
    CompareMenu::Offer offer{glasshouse::snapshot(), 7723, {{u"sleep & co"_s, 7731}, {u"gone"_s, 4711}}};
    CompareMenu menu(&m_selection, [&offer] { return offer; }, m_page.get());
    Q_EMIT menu.aboutToShow();
    QCOMPARE(texts(menu), QStringList({u"The Host: systemd (1)"_s, u"sleep && co (7731)"_s}));
    const QSignalSpy compared(&m_selection, &Selection::compared);
    menu.actions().last()->trigger();
    QCOMPARE(compared.size(), 1);
    QCOMPARE(compared.first().last().value<ProcessKey>(), (ProcessKey{7731, 7731}));
    offer.subject = 0;
    Q_EMIT menu.aboutToShow();
    QCOMPARE(texts(menu), QStringList(u"There is nothing to compare it with"_s));
}

QTEST_MAIN(TestComparePage)
#include "tst_comparepage.moc"
