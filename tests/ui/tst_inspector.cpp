// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/inspector.h"
#include "ui/common/inspectorwidgets.h"
#include "ui/common/selection.h"
#include "ui/glasshouse.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace terrarium;
using namespace Qt::StringLiterals;

namespace {

LinkButton *linkCalled(const QWidget &widget, const QString &text)
{
    for (LinkButton *link : widget.findChildren<LinkButton *>()) {
        if (link->text() == text && link->isVisibleTo(&widget))
            return link;
    }
    return nullptr;
}

SnapshotPtr withState(char state)
{
    Snapshot::Parts parts = glasshouse::parts();
    Process zsh = glasshouse::inside(7723, 1, 1, "zsh");
    zsh.state = state;
    std::erase_if(parts.processes, [](const ProcessPtr &process) { return process->pid() == 7723; });
    parts.processes.push_back(samples::shared(zsh));
    return glasshouse::snapshot(parts);
}

} // namespace

class TestInspector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isEmptyUntilSomethingIsSelected();
    void showsTheSelectedProcess();
    void showsTheSelectedNamespace();
    void leadsToTheNamespace();
    void leadsToWhatTheProcessSees();
    void changesInPlace();
    void saysThatTheSelectedHasEnded();
    void showsNoMarkup();
    void linksAreReachedByTheKeyboard();
    void fitsIntoANarrowPlace();

private:
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<Inspector> m_inspector;
};

void TestInspector::init()
{
    m_selection = std::make_unique<Selection>();
    m_inspector = std::make_unique<Inspector>(m_selection.get());
    m_inspector->resize(300, 500);
    m_inspector->setSnapshot(glasshouse::snapshot());
    m_inspector->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_inspector.get()));
}

void TestInspector::cleanup()
{
    m_inspector.reset();
    m_selection.reset();
}

void TestInspector::isEmptyUntilSomethingIsSelected()
{
    QVERIFY(m_inspector->facts() == InspectorFacts());
    m_selection->select(glasshouse::zsh());
    QCOMPARE(m_inspector->facts().title, u"zsh"_s);
}

void TestInspector::showsTheSelectedProcess()
{
    m_selection->select(glasshouse::zsh());
    QVERIFY(linkCalled(*m_inspector, u"its own · 4026532602"_s));
    QVERIFY(linkCalled(*m_inspector, u"See what it sees…"_s));
}

void TestInspector::showsTheSelectedNamespace()
{
    m_selection->select(glasshouse::key(Kind::User, glasshouse::users));
    QCOMPARE(m_inspector->facts().title, u"Users"_s);
    QVERIFY(!linkCalled(*m_inspector, u"See what it sees…"_s));
}

void TestInspector::leadsToTheNamespace()
{
    m_selection->select(glasshouse::zsh());
    const QSignalSpy shown(m_selection.get(), &Selection::namespaceShown);
    linkCalled(*m_inspector, u"its own · 4026532602"_s)->click();
    QCOMPARE(shown.size(), 1);
    QVERIFY(m_selection->subject() == Selection::Subject(glasshouse::key(Kind::Pid, glasshouse::pids)));
}

void TestInspector::leadsToWhatTheProcessSees()
{
    m_selection->select(glasshouse::zsh());
    const QSignalSpy seen(m_selection.get(), &Selection::seenFrom);
    linkCalled(*m_inspector, u"See what it sees…"_s)->click();
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen.first().first().value<Inode>(), glasshouse::pids);
}

void TestInspector::changesInPlace()
{
    m_selection->select(glasshouse::zsh());
    LinkButton *link = linkCalled(*m_inspector, u"its own · 4026532602"_s);
    link->setFocus();
    QScrollBar *bar = m_inspector->findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum() / 2);
    const int scrolled = bar->value();
    m_inspector->setSnapshot(withState('Z'));
    QVERIFY(m_inspector->facts().sections != InspectorFacts().sections);
    QCOMPARE(linkCalled(*m_inspector, u"its own · 4026532602"_s), link);
    QCOMPARE(m_inspector->focusWidget(), link);
    QCOMPARE(bar->value(), scrolled);
}

void TestInspector::saysThatTheSelectedHasEnded()
{
    m_selection->select(ProcessKey{7723, 1});
    QVERIFY(m_inspector->facts() == InspectorFacts());
    m_selection->select(glasshouse::zsh());
    QVERIFY(linkCalled(*m_inspector, u"See what it sees…"_s));
}

void TestInspector::showsNoMarkup()
{
    for (const QLabel *label : m_inspector->findChildren<SentenceLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(plainToolTip(u"<b>a\nb"_s), u"<p>&lt;b&gt;a<br>b</p>"_s);
}

void TestInspector::linksAreReachedByTheKeyboard()
{
    m_selection->select(glasshouse::zsh());
    for (const LinkButton *link : m_inspector->findChildren<LinkButton *>())
        QVERIFY(link->focusPolicy() & Qt::TabFocus);
    const QSignalSpy shown(m_selection.get(), &Selection::namespaceShown);
    QTest::keyClick(linkCalled(*m_inspector, u"its own · 4026532602"_s), Qt::Key_Space);
    QCOMPARE(shown.size(), 1);
}

void TestInspector::fitsIntoANarrowPlace()
{
    m_selection->select(glasshouse::zsh());
    const auto *scroll = m_inspector->findChild<QScrollArea *>();
    m_inspector->resize(m_inspector->minimumWidth(), 500);
    QTRY_VERIFY(scroll->widget()->width() <= scroll->viewport()->width());
}

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
