// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandboxes/prooflist.h"
#include "ui/sandboxes/proofview.h"
#include "ui/sandboxes/proofwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace terrarium;
using namespace Qt::StringLiterals;
using Verdict = Finding::Verdict;

namespace {

/// Three promises: processes, shared memory, powers never gained.
LaunchSpec threePromises()
{
    LaunchSpec spec;
    spec.walls[Wall::Pids] = true;
    spec.walls[Wall::Ipc] = true;
    spec.powers.noNewPrivileges = true;
    return spec;
}

const Finding holds{Verdict::Holds, {{"shmat(0)", "EINVAL"}}};
const Finding broken{Verdict::Broken, {{"kill(7, 0)", "0 (no error)"}}};

} // namespace

/// With findings that nobody made; the real ones are for the system tests.
class TestProofView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void saysWhatItDoesAndOffersIt();
    void offersNothingWhenTheSandboxIsOver();
    void countsWhatHolds();
    void saysLoudlyWhatDoesNotHold();
    void saysWhyOneWasNotTried();
    void saysWhyNoneWasTried();
    void forgetsTheLastProofWhenItBeginsAgain();
    void listsWhatIsNotPromised();
    void isToldWithoutSeeingIt();
    void copiesAsText();
    void hasASentenceForEach();

private:
    [[nodiscard]] bool isShown(QStringView text) const;
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] ProofList *list() const { return m_view->findChild<ProofList *>(); }

    std::unique_ptr<ProofView> m_view;
};

void TestProofView::init()
{
    m_view = std::make_unique<ProofView>(threePromises());
    m_view->setPossible(true);
    m_view->resize(600, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

bool TestProofView::isShown(QStringView text) const
{
    for (const auto *label : m_view->findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(text))
            return true;
    return false;
}

QPushButton *TestProofView::button(const QString &text) const
{
    for (auto *each : m_view->findChildren<QPushButton *>())
        if (each->text() == text && each->isVisible())
            return each;
    return nullptr;
}

void TestProofView::saysWhatItDoesAndOffersIt()
{
    QVERIFY(isShown(u"tried from inside"));
    const QSignalSpy wanted(m_view.get(), &ProofView::proofWanted);
    QTest::mouseClick(button(u"Prove It"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void TestProofView::offersNothingWhenTheSandboxIsOver()
{
    m_view->setPossible(false);
    QVERIFY(!button(u"Prove It"_s));
    QVERIFY(isShown(u"Only a sandbox that runs"));
    m_view->begin();
    QVERIFY(!button(u"Prove Again"_s)->isEnabled());
}

void TestProofView::countsWhatHolds()
{
    m_view->begin();
    m_view->setFinding(0, holds);
    QVERIFY(isShown(u"Trying: 1 of 3"));
    QVERIFY(!button(u"Prove Again"_s)->isEnabled());
    m_view->setFinding(1, holds);
    m_view->setFinding(2, holds);
    m_view->finish();
    QVERIFY(isShown(u"3 of 3 promises hold."));
    QVERIFY(button(u"Prove Again"_s)->isEnabled());
}

void TestProofView::saysLoudlyWhatDoesNotHold()
{
    m_view->begin();
    m_view->setFinding(0, broken);
    m_view->setFinding(1, holds);
    m_view->setFinding(2, holds);
    m_view->finish();
    QVERIFY(isShown(u"1 of 3 promises do not hold."));
    QVERIFY(list()->item(1)->data(ProofList::RemarkRole).toString().startsWith(u"This does not hold."));
    QCOMPARE(list()->item(1)->data(ProofList::TrialsRole).toString(), u"kill(7, 0) → 0 (no error)"_s);
}

void TestProofView::saysWhyOneWasNotTried()
{
    m_view->begin();
    m_view->setFinding(0, {Verdict::Untried, {{"", "killed by SIGSYS"}}});
    m_view->setFinding(1, {Verdict::Absent});
    m_view->setFinding(2, holds);
    m_view->finish();
    QVERIFY(isShown(u"1 of 3 promises hold, 2 could not be tried."));
    QCOMPARE(list()->item(1)->data(ProofList::RemarkRole).toString(), u"It could not be tried: killed by SIGSYS."_s);
    QVERIFY(list()->item(2)->data(ProofList::RemarkRole).toString().startsWith(u"Not tried"));
}

void TestProofView::saysWhyNoneWasTried()
{
    m_view->begin();
    m_view->fail(ESRCH, u"open /proc/7"_s);
    QVERIFY(isShown(u"Its program has ended"));
    QVERIFY(button(u"Prove Again"_s)->isEnabled());
}

void TestProofView::forgetsTheLastProofWhenItBeginsAgain()
{
    m_view->begin();
    m_view->setFinding(0, broken);
    m_view->finish();
    m_view->begin();
    QVERIFY(isShown(u"Trying: 0 of 3"));
    QCOMPARE(list()->count(ProofList::Mark::Waiting), 3);
}

void TestProofView::listsWhatIsNotPromised()
{
    m_view->begin();
    QCOMPARE(list()->count(ProofList::Mark::Heading), 2);
    QCOMPARE(list()->count(ProofList::Mark::Open), static_cast<int>(openingsOf(threePromises()).size()));
    QVERIFY(!list()->findItems(u"host’s network"_s, Qt::MatchContains).isEmpty());
}

void TestProofView::isToldWithoutSeeingIt()
{
    QCOMPARE(list()->accessibleName(), u"Promises"_s);
    m_view->begin();
    QCOMPARE(list()->item(1)->data(Qt::AccessibleDescriptionRole).toString(), u"not yet tried"_s);
    m_view->setFinding(0, broken);
    m_view->setFinding(1, holds);
    QVERIFY(list()->item(1)->data(Qt::AccessibleDescriptionRole).toString().startsWith(u"does not hold."));
    QCOMPARE(list()->item(2)->data(Qt::AccessibleDescriptionRole).toString(), u"holds. shmat(0) → EINVAL"_s);
    m_view->setFinding(99, broken); // of another spec
    QCOMPARE(list()->count(ProofList::Mark::Broken), 1);
}

void TestProofView::copiesAsText()
{
    m_view->begin();
    m_view->setFinding(0, broken);
    m_view->setFinding(1, holds);
    m_view->finish();
    QTest::mouseClick(button(u"Copy as Text"_s), Qt::LeftButton);
    const auto text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith(u"1 of 3 promises do not hold.\n\nPromised:\n✗ "), qPrintable(text));
    QVERIFY(text.contains(u"\n    shmat(0) → EINVAL\n"));
    QVERIFY(text.contains(u"\nNot promised:\n○ "));
}

/// Each its own, so that none is left to another's words.
void TestProofView::hasASentenceForEach()
{
    QSet<QString> sentences;
    for (int kind = 0; kind <= static_cast<int>(PromiseKind::TogetherLimited); ++kind)
        sentences.insert(ProofWords::sentence(Promise{static_cast<PromiseKind>(kind), "x"}));
    QCOMPARE(sentences.size(), static_cast<int>(PromiseKind::TogetherLimited) + 1);
    sentences.clear();
    for (int opening = 0; opening <= static_cast<int>(Opening::ProcessesUnlimited); ++opening)
        sentences.insert(ProofWords::sentence(static_cast<Opening>(opening)));
    QCOMPARE(sentences.size(), static_cast<int>(Opening::ProcessesUnlimited) + 1);
}

QTEST_MAIN(TestProofView)
#include "tst_proofview.moc"
