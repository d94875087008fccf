// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/validation.h"
#include "ui/launch/choices.h"
#include "ui/launch/draft.h"
#include "ui/launch/filespage.h"
#include "ui/launch/systemprograms.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace terrarium;
using namespace Qt::StringLiterals;

namespace {

LaunchSpec nothing()
{
    LaunchSpec spec;
    spec.program.arguments = {"sh"};
    spec.walls[Wall::Mnt] = true;
    spec.files.root = FilesSpec::Root::Empty;
    return spec;
}

void show(FilesPage &page, const LaunchSpec &spec)
{
    page.load(spec);
    page.follow(Draft::of(spec));
}

QPushButton *programsButton(const FilesPage &page)
{
    const auto buttons = page.findChildren<QPushButton *>();
    const auto found =
        std::ranges::find_if(buttons, [](auto *button) { return button->text() == u"Add the system’s programs"_s; });
    return found == buttons.end() ? nullptr : *found;
}

QString homeAsItIs(const FilesPage &page)
{
    for (const auto *button : page.findChildren<QRadioButton *>())
        if (button->accessibleName() == u"Your home: As it is"_s)
            return button->accessibleDescription();
    return {};
}

} // namespace

/// Where nothing of the disk is there: what is offered, and what is said of the home.
class TestSystemPrograms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void areAsTheyAreOnTheMachine();
    void areAddedByOneButton();
    void areOfferedWhereNothingIs_data();
    void areOfferedWhereNothingIs();
    void tellTheTruthOfTheHome_data();
    void tellTheTruthOfTheHome();
};

void TestSystemPrograms::areAsTheyAreOnTheMachine()
{
    const QTemporaryDir folder;
    QDir root(folder.path());
    QVERIFY(root.mkpath(u"usr/bin"_s) && root.mkpath(u"sbin"_s) && root.mkpath(u"etc/ssl"_s));
    QVERIFY(QFile::link(u"usr/bin"_s, root.filePath(u"bin"_s)));
    const std::vector<MountSpec> expected{{MountSpec::Type::Bind, {}, "/usr", false},
                                          {MountSpec::Type::Link, "usr/bin", "/bin", false},
                                          {MountSpec::Type::Bind, {}, "/sbin", false},
                                          {MountSpec::Type::Bind, {}, "/etc/ssl", false}};
    QVERIFY(systemPrograms(root.path()) == expected);
}

void TestSystemPrograms::areAddedByOneButton()
{
    FilesPage page;
    auto spec = nothing();
    spec.files.mounts = {{MountSpec::Type::Bind, "/srv", "/bin", true}};
    show(page, spec);
    const QSignalSpy changes(&page, &WizardPage::changed);
    programsButton(page)->click();
    QCOMPARE(changes.count(), 1);
    page.store(spec);
    QCOMPARE(spec.files.mounts.front().source, "/srv"); // what was there stays as it is
    QCOMPARE(std::ranges::count(spec.files.mounts, "/bin", &MountSpec::target), 1);
    QCOMPARE(std::ranges::count(spec.files.mounts, "/usr", &MountSpec::target), 1);
    QVERIFY(validate(spec).empty());
}

void TestSystemPrograms::areOfferedWhereNothingIs_data()
{
    QTest::addColumn<FilesSpec::Root>("root");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("nothing") << FilesSpec::Root::Empty << false << true;
    QTest::newRow("not twice") << FilesSpec::Root::Empty << true << false;
    QTest::newRow("the host's") << FilesSpec::Root::Host << false << false;
    QTest::newRow("another folder") << FilesSpec::Root::Folder << false << false;
}

void TestSystemPrograms::areOfferedWhereNothingIs()
{
    QFETCH(const FilesSpec::Root, root);
    QFETCH(const bool, isThere);
    QFETCH(const bool, isOffered);
    FilesPage page;
    auto spec = nothing();
    spec.files.root = root;
    if (isThere)
        spec.files.mounts = systemPrograms();
    show(page, spec);
    QCOMPARE(!programsButton(page)->isHidden(), isOffered);
}

void TestSystemPrograms::tellTheTruthOfTheHome_data()
{
    QTest::addColumn<FilesSpec::Root>("root");
    QTest::addColumn<QString>("words");
    QTest::newRow("host") << FilesSpec::Root::Host << u"documents, keys and settings."_s;
    QTest::newRow("read-only") << FilesSpec::Root::HostReadOnly << u"can change none"_s;
    QTest::newRow("folder") << FilesSpec::Root::Folder << u"not yours"_s;
    QTest::newRow("nothing") << FilesSpec::Root::Empty << u"It finds none"_s;
}

void TestSystemPrograms::tellTheTruthOfTheHome()
{
    QFETCH(const FilesSpec::Root, root);
    QFETCH(const QString, words);
    FilesPage page;
    auto spec = nothing();
    spec.files.root = root;
    show(page, spec);
    QVERIFY2(homeAsItIs(page).contains(words), qPrintable(homeAsItIs(page)));
    show(page, LaunchSpec());
    QVERIFY(homeAsItIs(page).contains(u"documents, keys and settings."_s));
}

QTEST_MAIN(TestSystemPrograms)
#include "tst_systemprograms.moc"
