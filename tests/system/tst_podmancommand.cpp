// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/launchspecjson.h"
#include "system/support/equalspecs.h"
#include "system/support/guest.h"
#include "system/support/podman.h"
#include "system/support/programs.h"
#include "system/support/scene.h"

#include <QDir>
#include <QTest>

#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace terrarium;
using namespace terrarium::test;

namespace {

const auto tree = u"/srv/system"_s;
const auto witness = u"/opt/witness"_s;

} // namespace

/// The command of podman, run by an ordinary user with a service manager, beside the launch by the keeper. A container
/// has a root folder and a /proc of its own, so each launch gets these too; or else it is started from an image.
class TestPodmanCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void makesWhatItSays_data();
    void makesWhatItSays();
    void makesWhatItSaysOfAnImage_data();
    void makesWhatItSaysOfAnImage();

private:
    void makeTree() const;

    std::optional<Guest> m_guest;
    std::optional<Scene> m_scene;
};

void TestPodmanCommand::initTestCase()
{
    m_guest = guest();
    QVERIFY2(m_guest, noGuest);
    configurePodman(*m_guest);
    makeTree();
    QVERIFY(QDir().mkpath(u"/opt"_s) && QFile::copy(targetProgram(u"witness"_s), witness));
    QVERIFY(importWitness(*m_guest));
    m_scene.emplace(m_guest->id, m_guest->home, m_guest->runtimeDir, witness);
}

/// A system of that user's, in which podman makes what it mounts over.
void TestPodmanCommand::makeTree() const
{
    for (const auto *folder :
         {"", "dev", "etc", "mnt", "opt", "proc", "run", "srv/guest", "sys", "tmp", "usr", "var"}) {
        const QString path = tree + u'/' + QLatin1StringView(folder);
        QVERIFY(QDir().mkpath(path));
        QCOMPARE(::chown(qPrintable(path), m_guest->id, m_guest->id), 0);
    }
    QVERIFY(QFile::copy(targetProgram(u"witness"_s), tree + witness));
    QCOMPARE(::mount("/usr", qPrintable(tree + u"/usr"_s), nullptr, MS_BIND | MS_REC, nullptr), 0);
    for (const auto *link : {"lib", "lib64"})
        QVERIFY(QFile::link(u"usr/"_s + QLatin1StringView(link), tree + u'/' + QLatin1StringView(link)));
}

void TestPodmanCommand::makesWhatItSays_data()
{
    QTest::addColumn<QByteArray>("json");
    // It has no home, and nothing but what a tree of one's own has.
    const auto isOfAnotherRoot = [](const QByteArray &json) {
        return json.contains("\"root\":\"") || json.contains("home") || json.contains('~') || json.contains("/srv");
    };
    for (const auto &[name, json] : equalSpecs)
        if (!isOfAnotherRoot(json))
            QTest::newRow(name) << QByteArray(json);
}

void TestPodmanCommand::makesWhatItSays()
{
    QFETCH(const QByteArray, json);
    auto spec = m_scene->spec(json);
    spec.walls[Wall::Mnt] = spec.walls[Wall::Pids] = true;
    if (spec.files.proc == FilesSpec::Proc::Host)
        spec.files.proc = FilesSpec::Proc::Own;
    spec.files.root = FilesSpec::Root::Folder;
    spec.files.rootFolder = tree.toStdString();
    const auto differences = m_scene->differences(m_scene->spec(QByteArray::fromStdString(toJson(spec))), Tool::Podman);
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
}

void TestPodmanCommand::makesWhatItSaysOfAnImage_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const auto &[name, json] : equalSpecs)
        if (!QByteArray(json).contains("/srv") && !QByteArray(json).contains("a b"))
            QTest::newRow(name) << QByteArray(json);
}

void TestPodmanCommand::makesWhatItSaysOfAnImage()
{
    QFETCH(const QByteArray, json);
    const auto differences = m_scene->differences(m_scene->spec(json), Tool::Podman);
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestPodmanCommand)
#include "tst_podmancommand.moc"
