// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commands/commandtext.h"

#include <QTest>

#include <algorithm>

using namespace terrarium;

class TestUnexpressed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsOnlyWhatIsAskedFor()
    {
        LaunchSpec spec;
        spec.hostName = "box";
        Unexpressed unexpressed(spec);
        unexpressed.addAsked({Aspect::Sound, Aspect::HostName, Aspect::HostName});
        QVERIFY(unexpressed.list() == std::vector{Aspect::HostName});
    }

    void tellsThatToolsWouldStartTheProgramAsRoot_data()
    {
        QTest::addColumn<int>("tool");
        for (const auto tool : {Tool::Unshare, Tool::Bwrap, Tool::SystemdRun, Tool::Podman, Tool::Kubernetes})
            QTest::addRow("tool %d", int(tool)) << int(tool);
    }

    void tellsThatToolsWouldStartTheProgramAsRoot()
    {
        QFETCH(const int, tool);
        LaunchSpec spec;
        spec.program.arguments = {"zsh"};
        QVERIFY(!std::ranges::contains(equalCommand(spec, Tool(tool)).unexpressed, Aspect::Privilege));
        spec.privilege = Privilege::Administrator;
        QVERIFY(std::ranges::contains(equalCommand(spec, Tool(tool)).unexpressed, Aspect::Privilege));
    }

    void unshareTakesTheAdministratorsRightsBySudo()
    {
        LaunchSpec spec;
        spec.program.arguments = {"zsh"};
        spec.walls[Wall::Pids] = spec.walls[Wall::Mnt] = true;
        spec.files.proc = FilesSpec::Proc::Own;
        spec.privilege = Privilege::Administrator;
        QCOMPARE(QByteArray::fromStdString(equalCommand(spec, Tool::Unshare).text),
                 QByteArray("sudo unshare --fork --pid --mount-proc zsh"));
    }
};

QTEST_GUILESS_MAIN(TestUnexpressed)
#include "tst_unexpressed.moc"
