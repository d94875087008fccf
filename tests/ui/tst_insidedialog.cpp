// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/knownprocess.h"
#include "ui/common/insideaction.h"
#include "ui/common/selection.h"
#include "ui/glasshouse.h"
#include "ui/inside/insidedialog.h"
#include "ui/launch/labels.h"
#include "ui/launch/switch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <unistd.h>

using namespace terrarium;
using namespace Qt::StringLiterals;

namespace {

Process self()
{
    auto own = glasshouse::outside(::getpid(), 1, "terrarium");
    own.key.startTime = startOf(::getpid());
    return own;
}

Process foreign(Pid pid)
{
    auto process = glasshouse::outside(pid, 1, "nginx\n");
    process.identity = Identity{33, 33, 33, 33};
    process.user = "www-data";
    process.namespaces[Kind::Mnt] = glasshouse::files;
    process.namespaces[Kind::Net] = 0;
    return process;
}

Process ofRoots(Pid pid)
{
    auto process = glasshouse::outside(pid, 1, "curl");
    process.namespaces[Kind::Net] = glasshouse::idleNetwork + 1;
    return process;
}

SnapshotPtr world(bool withSelf = true)
{
    auto parts = glasshouse::parts();
    if (withSelf)
        parts.processes.push_back(samples::shared(self()));
    parts.processes.push_back(samples::shared(foreign(8000)));
    parts.processes.push_back(samples::shared(ofRoots(8001)));
    parts.namespaces.push_back(samples::shared(samples::ns(Kind::Net, glasshouse::idleNetwork + 1)));
    return std::make_shared<const Snapshot>(std::move(parts));
}

} // namespace

/// What is offered before a terminal is opened inside, and what it says that it takes.
class TestInsideDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void entersAllThatIsOnesOwnFreely();
    void takesTheAdministratorWhereUsersAreLeftOut();
    void saysWhatForeignFilesCanDo();
    void leavesWhatIsTheSame();
    void opensNothingWhereNothingIsChosen();
    void showsTheEqualCommand_data();
    void showsTheEqualCommand();
    void isOfferedWhereItLeadsAnywhere_data();
    void isOfferedWhereItLeadsAnywhere();
    void isNotOfferedOfAnotherMachine();
    void asksForTheFirstMemberOfANamespace();

private:
    void show(Pid pid);
    [[nodiscard]] Switch *of(const QString &kind) const;
    [[nodiscard]] QString said(const char *name) const
    {
        return m_dialog->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    [[nodiscard]] QString command() const { return m_dialog->findChild<QPlainTextEdit *>()->toPlainText(); }
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] bool warns() const { return !m_dialog->findChild<ProblemLabel *>()->isHidden(); }

    std::unique_ptr<InsideDialog> m_dialog;
};

void TestInsideDialog::show(Pid pid)
{
    const auto snapshot = world();
    m_dialog = std::make_unique<InsideDialog>(*snapshot, *ownProcess(*snapshot), *snapshot->process(pid), "zsh");
    m_dialog->show();
}

Switch *TestInsideDialog::of(const QString &kind) const
{
    for (auto *each : m_dialog->findChildren<Switch *>())
        if (each->accessibleName() == kind)
            return each;
    return nullptr;
}

QPushButton *TestInsideDialog::button(const QString &text) const
{
    for (auto *each : m_dialog->findChildren<QPushButton *>())
        if (each->text() == text)
            return each;
    return nullptr;
}

void TestInsideDialog::entersAllThatIsOnesOwnFreely()
{
    show(7723);
    const auto spec = m_dialog->spec();
    QCOMPARE(spec.privilege, Privilege::None);
    for (const auto wall : allWalls)
        QCOMPARE(spec.joined[wall].has_value(), wall == Wall::Mnt || wall == Wall::Pids || wall == Wall::User);
    QVERIFY(spec.joined[Wall::Mnt] == KnownProcess(7723, 7723));
    QVERIFY(said("way").contains(u"Nobody has to be asked"));
    QVERIFY(!warns());
}

void TestInsideDialog::takesTheAdministratorWhereUsersAreLeftOut()
{
    show(7723);
    of(u"Users"_s)->setChecked(false);
    QCOMPARE(m_dialog->spec().privilege, Privilege::Enter);
    QVERIFY(said("way").contains(u"administrator"));
    show(8001);
    QCOMPARE(m_dialog->spec().privilege, Privilege::Enter);
    QVERIFY(said("notEntered").contains(u"sudo has no effect"));
}

void TestInsideDialog::saysWhatForeignFilesCanDo()
{
    show(8000);
    QCOMPARE(m_dialog->spec().privilege, Privilege::EnterAny);
    QVERIFY(said("way").contains(u"each time") && said("way").contains(u"www-data"));
    QVERIFY(warns());
    QVERIFY(!m_dialog->spec().program.keepEnvironment);
    of(u"Files"_s)->setChecked(false);
    QVERIFY(!warns());
    QVERIFY(of(u"Network"_s)->isChecked()); // which could not be read
}

void TestInsideDialog::leavesWhatIsTheSame()
{
    show(7723);
    for (const auto &same : {u"Network"_s, u"Host name"_s}) {
        QVERIFY(!of(same)->isEnabled() && !of(same)->isChecked());
        QCOMPARE(of(same)->accessibleDescription(), u"The same as yours."_s);
    }
    QCOMPARE(of(u"Clocks"_s)->accessibleDescription(), u"This kernel has none."_s);
}

void TestInsideDialog::opensNothingWhereNothingIsChosen()
{
    show(8001);
    of(u"Network"_s)->setChecked(false);
    QVERIFY(!button(u"Open Terminal"_s)->isEnabled());
    QCOMPARE(command(), QString());
}

void TestInsideDialog::showsTheEqualCommand_data()
{
    QTest::addColumn<Pid>("pid");
    QTest::addColumn<QString>("text");
    QTest::newRow("freely") << Pid(7723) << u"nsenter --target 7723 --mount --pid --user --preserve-credentials"_s;
    QTest::newRow("by root") << Pid(8001)
                             << u"sudo nsenter --target 8001 --net --setuid \"$(id -u)\" --setgid \"$(id -g)\""_s;
}

void TestInsideDialog::showsTheEqualCommand()
{
    QFETCH(const Pid, pid);
    QFETCH(const QString, text);
    show(pid);
    QCOMPARE(command(), text);
    button(u"Copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
}

void TestInsideDialog::isOfferedWhereItLeadsAnywhere_data()
{
    QTest::addColumn<Pid>("pid");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("like oneself") << Pid(900) << false;
    QTest::newRow("in a sandbox") << Pid(7723) << true;
    QTest::newRow("another user's") << Pid(8000) << true;
}

void TestInsideDialog::isOfferedWhereItLeadsAnywhere()
{
    QFETCH(const Pid, pid);
    QFETCH(const bool, isOffered);
    Selection selection;
    InsideAction action(&selection);
    QVERIFY(!action.isEnabled());
    const auto snapshot = world();
    action.setSnapshot(snapshot);
    selection.select(snapshot->process(pid)->key);
    QCOMPARE(action.isEnabled(), isOffered);
}

void TestInsideDialog::isNotOfferedOfAnotherMachine()
{
    Selection selection;
    InsideAction action(&selection);
    action.setSnapshot(world(false));
    selection.select(glasshouse::zsh());
    QVERIFY(!action.isEnabled());
}

void TestInsideDialog::asksForTheFirstMemberOfANamespace()
{
    Selection selection;
    InsideAction action(&selection);
    const QSignalSpy wanted(&selection, &Selection::insideWanted);
    action.setSnapshot(world());
    selection.select(glasshouse::key(Kind::Pid, glasshouse::pids));
    QVERIFY(action.isEnabled());
    action.trigger();
    QCOMPARE(wanted.first().first().value<ProcessKey>(), glasshouse::zsh());
    selection.select(glasshouse::key(Kind::Net, glasshouse::idleNetwork));
    QVERIFY(!action.isEnabled());
}

QTEST_MAIN(TestInsideDialog)
#include "tst_insidedialog.moc"
