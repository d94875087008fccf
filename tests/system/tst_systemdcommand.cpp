// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/support/equalspecs.h"
#include "system/support/programs.h"
#include "system/support/scene.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <pwd.h>

using namespace Qt::StringLiterals;
using namespace terrarium;
using namespace terrarium::test;

namespace {

/// The first ordinary user.
const passwd *ordinaryUser()
{
    constexpr unsigned first = 1000;
    setpwent();
    const passwd *entry = getpwent();
    while (entry && (entry->pw_uid < first || entry->pw_uid == nobody))
        entry = getpwent();
    return entry;
}

} // namespace

/// systemd-run's command, run by the service manager of an ordinary user, beside the launch by the keeper.
class TestSystemdCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void makesWhatItSays_data();
    void makesWhatItSays();
    void cleanupTestCase();

private:
    QString m_user;
    const QString m_folder = u"/run/terrarium-test"_s;
    std::optional<Scene> m_scene;
};

void TestSystemdCommand::initTestCase()
{
    if (!QFileInfo::exists(u"/run/systemd/system"_s) || !isRoot())
        QSKIP("systemd does not run here. Boot it: packaging/root --systemd, as CONTRIBUTING.md says.");
    const auto *user = ordinaryUser();
    if (!user)
        QSKIP("There is no ordinary user here: packaging/root makes one with --user.");
    m_user = QString::fromLocal8Bit(user->pw_name);
    (void)outputOf(u"loginctl"_s, {u"enable-linger"_s, m_user});
    const auto runtimeDir = u"/run/user/%1"_s.arg(user->pw_uid);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(runtimeDir + u"/bus"_s), 30'000);
    QVERIFY(QDir().mkpath(m_folder));
    const QString witness = m_folder + u"/witness"_s;
    QVERIFY(QFile::copy(targetProgram(u"witness"_s), witness));
    m_scene.emplace(user->pw_uid, QString::fromLocal8Bit(user->pw_dir), runtimeDir, witness);
}

void TestSystemdCommand::makesWhatItSays_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const auto &[name, json] : equalSpecs)
        if (!QByteArray(json).contains("/opt") && !QByteArray(json).contains("/srv") &&
            !QByteArray(json).contains("a b"))
            QTest::newRow(name) << QByteArray(json);
}

void TestSystemdCommand::makesWhatItSays()
{
    QFETCH(const QByteArray, json);
    auto spec = m_scene->spec(json);
    // Without one, what it writes goes to the journal.
    spec.program.terminal = true;
    // A user's manager takes the root folder for none, and the home instead.
    if (spec.program.folder.empty())
        spec.program.folder = "/run";
    const auto differences = m_scene->differences(spec, Tool::SystemdRun);
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
}

void TestSystemdCommand::cleanupTestCase()
{
    if (!m_scene)
        return;
    (void)outputOf(u"loginctl"_s, {u"disable-linger"_s, m_user});
    QVERIFY(QDir(m_folder).removeRecursively());
}

QTEST_GUILESS_MAIN(TestSystemdCommand)
#include "tst_systemdcommand.moc"
