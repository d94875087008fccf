// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/selection.h"
#include "ui/sandboxes/sandbox.h"
#include "ui/sandboxes/sandboxespage.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace terrarium;
using namespace Qt::StringLiterals;

namespace {

LaunchSpec program(const char *name)
{
    LaunchSpec spec;
    spec.program.arguments = {name};
    spec.program.terminal = false;
    return spec;
}

} // namespace

/// With a keeper that is not there; what a real one makes is for the system tests.
class TestSandboxesPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void saysWhyItIsEmptyAndOffersToLaunch();
    void namesWhatWasNotLaunchedAndWhy();
    void offersToLaunchTheSameAgain();
    void forgetsWhatIsOver();
    void filtersByProgram();

private:
    [[nodiscard]] QToolButton *button(const QString &text) const;
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_page->view()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] bool isShown(QStringView text) const;

    Selection m_selection;
    std::unique_ptr<SandboxesPage> m_page;
};

void TestSandboxesPage::init()
{
    qputenv("TERRARIUM_KEEPER", "/no/such/keeper");
    m_page = std::make_unique<SandboxesPage>(&m_selection);
    new QAbstractItemModelTester(m_page->view()->model(), m_page.get());
    m_page->resize(800, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

QToolButton *TestSandboxesPage::button(const QString &text) const
{
    for (auto *each : m_page->findChildren<QToolButton *>())
        if (each->text() == text)
            return each;
    return nullptr;
}

bool TestSandboxesPage::isShown(QStringView text) const
{
    for (const auto *label : m_page->findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(text))
            return true;
    return false;
}

void TestSandboxesPage::saysWhyItIsEmptyAndOffersToLaunch()
{
    QVERIFY(isShown(u"No sandbox yet"));
    const QSignalSpy wanted(m_page.get(), &SandboxesPage::launchWanted);
    QTest::mouseClick(m_page->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void TestSandboxesPage::namesWhatWasNotLaunchedAndWhy()
{
    m_page->launch(program("zsh"));
    QTRY_COMPARE(cell(0, 1), u"not launched"_s);
    QCOMPARE(cell(0, 0), u"zsh"_s);
    QVERIFY(isShown(u"The program that builds sandboxes was not to be started."));
    QVERIFY(isShown(u"Install Terrarium again."));
    QVERIFY(!button(u"End"_s)->isEnabled());
    QVERIFY(!button(u"Compare With"_s)->isEnabled());
    QCOMPARE(m_page->endingCount(), 0);
}

void TestSandboxesPage::offersToLaunchTheSameAgain()
{
    const QSignalSpy again(m_page.get(), &SandboxesPage::againWanted);
    m_page->launch(program("zsh"));
    QTRY_COMPARE(cell(0, 1), u"not launched"_s);
    QTest::mouseClick(button(u"Launch Again…"_s), Qt::LeftButton);
    QCOMPARE(again.size(), 1);
    QVERIFY(again.first().first().value<LaunchSpec>() == program("zsh"));
}

void TestSandboxesPage::forgetsWhatIsOver()
{
    m_page->launch(program("one"));
    m_page->launch(program("two"));
    QTRY_COMPARE(cell(1, 1), u"not launched"_s);
    m_page->view()->setCurrentIndex(m_page->view()->model()->index(0, 0));
    QTest::mouseClick(button(u"Remove from List"_s), Qt::LeftButton);
    QCOMPARE(m_page->view()->model()->rowCount(), 1);
    QCOMPARE(cell(0, 0), u"two"_s);
    QTest::mouseClick(button(u"Remove from List"_s), Qt::LeftButton);
    QVERIFY(isShown(u"No sandbox yet"));
}

void TestSandboxesPage::filtersByProgram()
{
    m_page->launch(program("one"));
    m_page->launch(program("two"));
    QCOMPARE(m_page->setFilter(u"TW"_s), QString());
    QVERIFY(m_page->view()->isRowHidden(0, {}));
    QVERIFY(!m_page->view()->isRowHidden(1, {}));
}

QTEST_MAIN(TestSandboxesPage)
#include "tst_sandboxespage.moc"
