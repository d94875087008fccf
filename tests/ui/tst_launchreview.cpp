// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commands/equalcommand.h"
#include "ui/launch/failurewords.h"
#include "ui/launch/launchwizard.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace terrarium;
using namespace Qt::StringLiterals;

namespace {

constexpr int review = 5;

LaunchSpec shell()
{
    LaunchSpec spec;
    spec.program.arguments = {"sh"};
    return spec;
}

} // namespace

class TestLaunchReview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_wizard.reset(); }
    void importTakesOverACommand();
    void importSaysWhatIsNotUnderstood();
    void podmanIsSaidToTakeAnImage();
    void launchTellsTheSpec();
    void stepsAreTickedAsTheyHappen();

private:
    template <typename Widget> Widget *named(const QString &name) const;
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] QString visibleText() const;

    std::unique_ptr<LaunchWizard> m_wizard;
};

void TestLaunchReview::init()
{
    m_wizard = std::make_unique<LaunchWizard>();
    m_wizard->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_wizard.get()));
}

template <typename Widget> Widget *TestLaunchReview::named(const QString &name) const
{
    for (auto *widget : m_wizard->findChildren<Widget *>())
        if (widget->accessibleName() == name)
            return widget;
    return nullptr;
}

QPushButton *TestLaunchReview::button(const QString &text) const
{
    for (auto *each : m_wizard->findChildren<QPushButton *>())
        if (each->text() == text && each->isVisible())
            return each;
    return nullptr;
}

QString TestLaunchReview::visibleText() const
{
    QStringList texts;
    for (const auto *label : m_wizard->findChildren<QLabel *>())
        if (label->isVisible())
            texts << label->text();
    return texts.join(u'\n');
}

void TestLaunchReview::importTakesOverACommand()
{
    m_wizard->setPage(review);
    auto *line = named<QLineEdit>(u"Command to import"_s);
    line->setText(u"unshare --fork --pid --mount-proc zsh"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(m_wizard->spec().walls[Wall::Pids]);
    QCOMPARE(m_wizard->spec().program.arguments, std::vector<std::string>{"zsh"});
    QCOMPARE(m_wizard->page(), review);
}

void TestLaunchReview::importSaysWhatIsNotUnderstood()
{
    m_wizard->setPage(review);
    named<QLineEdit>(u"Command to import"_s)->setText(u"unshare --no-such-option zsh"_s);
    QTest::mouseClick(button(u"Import"_s), Qt::LeftButton);
    QVERIFY(visibleText().contains(u"--no-such-option"));
}

void TestLaunchReview::podmanIsSaidToTakeAnImage()
{
    m_wizard->setPage(review);
    auto *tools = named<QTabBar>(u"Tool"_s);
    for (int i = 0; i < tools->count(); ++i) {
        tools->setCurrentIndex(i);
        const bool isContainers = i == int(Tool::Podman) || i == int(Tool::Kubernetes);
        QCOMPARE(visibleText().contains(u"for IMAGE: the files come from there."), isContainers);
    }
}

void TestLaunchReview::launchTellsTheSpec()
{
    m_wizard->setSpec(withPreset(shell(), Preset::NoNetwork));
    QSignalSpy launch(m_wizard.get(), &LaunchWizard::launchWanted);
    QTest::mouseClick(button(u"Launch"_s), Qt::LeftButton);
    QCOMPARE(launch.size(), 1);
    QVERIFY(launch.front().front().value<LaunchSpec>() == m_wizard->spec());
    QCOMPARE(m_wizard->page(), review);
}

void TestLaunchReview::stepsAreTickedAsTheyHappen()
{
    m_wizard->setSpec(withPreset(shell(), Preset::Article));
    const auto plan = planFor(m_wizard->spec());
    m_wizard->showSteps(plan);
    auto *list = named<QListWidget>(u"Steps of the launch"_s);
    QCOMPARE(list->count(), static_cast<int>(plan.size()));
    QVERIFY(!button(u"Launch"_s)->isEnabled());
    m_wizard->stepDone(0);
    QVERIFY(list->item(0)->data(Qt::AccessibleDescriptionRole).toString().startsWith(u"done"));
    m_wizard->stepFailed(1, {u"No."_s, u"Because."_s, u"Do this."_s});
    QVERIFY(visibleText().contains(u"No.\nBecause.\nDo this."));
    QVERIFY(button(u"Launch"_s)->isEnabled());
    m_wizard->launched(4711);
    QVERIFY(visibleText().contains(u"PID 4711"));
    QVERIFY(button(u"Close"_s));
}

QTEST_MAIN(TestLaunchReview)
#include "tst_launchreview.moc"
