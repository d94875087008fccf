// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/support/equalspecs.h"
#include "system/support/guest.h"
#include "system/support/programs.h"
#include "system/support/scene.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace terrarium;
using namespace terrarium::test;

/// systemd-run's command, run by the service manager of an ordinary user, beside the launch by the keeper.
class TestSystemdCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void makesWhatItSays_data();
    void makesWhatItSays();

private:
    const QString m_folder = u"/run/terrarium-test"_s;
    std::optional<Scene> m_scene;
};

void TestSystemdCommand::initTestCase()
{
    const auto user = guest();
    QVERIFY2(user, noGuest);
    QVERIFY(QDir().mkpath(m_folder));
    const QString witness = m_folder + u"/witness"_s;
    QVERIFY(QFile::copy(targetProgram(u"witness"_s), witness));
    m_scene.emplace(user->id, user->home, user->runtimeDir, witness);
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

QTEST_GUILESS_MAIN(TestSystemdCommand)
#include "tst_systemdcommand.moc"
