// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/testsnapshot.h"
#include "ui/launch/joinmenu.h"
#include "ui/launch/switch.h"
#include "ui/launch/wallcard.h"
#include "ui/launch/wallspage.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace terrarium;
using namespace Qt::StringLiterals;

namespace {

/// 7 is in a network of its own among its own users, 9 has a host name of its own.
SnapshotPtr world()
{
    Process boxed;
    boxed.comm = "a&b";
    boxed.namespaces = in(Kind::Net, 70);
    boxed.namespaces[Kind::User] = 71;
    Process named;
    named.namespaces = in(Kind::Uts, 90);
    TestSnapshot snapshot;
    for (const auto &[kind, inode] : {std::pair(Kind::Net, Inode(1)), std::pair(Kind::Net, Inode(70)),
                                      std::pair(Kind::User, Inode(71)), std::pair(Kind::Uts, Inode(90))})
        snapshot.space(kind, inode);
    return snapshot.process(1).process(7, 1, boxed).process(9, 1, named).make();
}

WallCard *cardOf(const WallsPage &page, Wall wall)
{
    const auto cards = page.findChildren<WallCard *>();
    return *std::ranges::find_if(cards, [wall](const auto *card) { return card->wall() == wall; });
}

QList<QAction *> offered(const WallsPage &page, Wall wall)
{
    auto *menu = cardOf(page, wall)->joinMenu();
    Q_EMIT menu->aboutToShow();
    return menu->actions();
}

LaunchSpec stored(const WallsPage &page)
{
    LaunchSpec spec;
    page.store(spec);
    return spec;
}

} // namespace

/// Entering the namespaces of a process that runs, from the cards of the walls.
class TestJoinMenu : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offersThoseThatAreNotTheHosts();
    void callsASandboxByItsName();
    void takesTheProcessAndNotOnlyItsPid();
    void takesItsUsersAlongWhereTheyAreOthers();
    void isLeftForANewOneOrNone();
    void saysThatThereIsNone();
};

void TestJoinMenu::offersThoseThatAreNotTheHosts()
{
    WallsPage page;
    page.setSnapshot(world(), {});
    const auto actions = offered(page, Wall::Net);
    QCOMPARE(actions.size(), 1);
    QVERIFY2(actions.front()->text().contains(u"7 a&&b"_s), qPrintable(actions.front()->text()));
}

void TestJoinMenu::callsASandboxByItsName()
{
    WallsPage page;
    page.setSnapshot(world(), {{u"Garden & shed"_s, 7}, {u"gone"_s, 8}});
    const auto actions = offered(page, Wall::Net);
    QCOMPARE(actions.size(), 1);
    QCOMPARE(actions.front()->text(), u"That of the sandbox “Garden && shed” (7)"_s);
    QVERIFY(!offered(page, Wall::Uts).front()->text().contains(u"sandbox"_s));
    actions.front()->trigger();
    QVERIFY(stored(page).joined[Wall::Net] == KnownProcess(7, 7));
}

void TestJoinMenu::takesTheProcessAndNotOnlyItsPid()
{
    WallsPage page;
    page.setSnapshot(world(), {});
    const QSignalSpy changes(&page, &WizardPage::changed);
    offered(page, Wall::Uts).front()->trigger();
    QCOMPARE(changes.count(), 1);
    QVERIFY(stored(page).joined[Wall::Uts] == KnownProcess(9, 9));
    QVERIFY(!stored(page).joined[Wall::User]); // those are the host's
    QVERIFY(offered(page, Wall::Uts).back()->isChecked());
}

void TestJoinMenu::takesItsUsersAlongWhereTheyAreOthers()
{
    WallsPage page;
    page.setSnapshot(world(), {});
    LaunchSpec spec;
    spec.walls[Wall::User] = spec.walls[Wall::Net] = true;
    page.load(spec);
    offered(page, Wall::Net).front()->trigger();
    for (const auto wall : {Wall::Net, Wall::User}) {
        QVERIFY(stored(page).joined[wall] == KnownProcess(7, 7));
        QVERIFY(!stored(page).walls[wall]);
    }
}

void TestJoinMenu::isLeftForANewOneOrNone()
{
    WallsPage page;
    page.setSnapshot(world(), {});
    LaunchSpec spec;
    spec.joined[Wall::Net] = KnownProcess(7, 7);
    spec.joined[Wall::Uts] = KnownProcess(9, 9);
    page.load(spec);
    QVERIFY(stored(page).joined == spec.joined);
    offered(page, Wall::Net).front()->trigger();
    cardOf(page, Wall::Uts)->findChild<Switch *>()->click();
    QVERIFY(stored(page).joined == LaunchSpec().joined);
    QVERIFY(stored(page).walls[Wall::Uts] && !stored(page).walls[Wall::Net]);
}

void TestJoinMenu::saysThatThereIsNone()
{
    const WallsPage page;
    const auto actions = offered(page, Wall::Time);
    QCOMPARE(actions.size(), 1);
    QVERIFY(!actions.front()->isEnabled() && !actions.front()->text().isEmpty());
}

QTEST_MAIN(TestJoinMenu)
#include "tst_joinmenu.moc"
