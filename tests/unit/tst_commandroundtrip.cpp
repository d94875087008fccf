// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commands/equalcommand.h"
#include "sandbox/commands/importcommand.h"
#include "sandbox/launchspecjson.h"
#include "unit/generatedspecs.h"

#include <QTest>

#include <functional>

using namespace terrarium;

namespace {

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

/// The profile of what a line was understood as, or why it was not.
QByteArray imported(const QByteArray &line)
{
    const auto spec = importCommand(line.toStdString());
    return spec ? bytes(toJson(*spec)) : "refused at " + bytes(spec.error().word);
}

/// What every line of bwrap(1) means, without privileges.
void fillBwrap(LaunchSpec &spec)
{
    spec.walls[Wall::Mnt] = spec.walls[Wall::User] = true;
    spec.files.propagation = FilesSpec::Propagation::Slave;
    spec.powers.noNewPrivileges = true;
}

/// How often what a tool wrote without leaving anything out was read back as it was.
int readBack(Tool tool, const std::function<void(LaunchSpec &)> &prepare)
{
    samples::SpecMaker maker;
    int exact = 0;
    for (int i = 0; i < 6000; ++i) {
        auto spec = maker.next();
        prepare(spec);
        const auto command = equalCommand(spec, tool);
        if (!command.unexpressed.empty())
            continue;
        if (imported(bytes(command.text)) != bytes(toJson(spec))) {
            qWarning("%s%s%s", command.text.c_str(), imported(bytes(command.text)).constData(), toJson(spec).c_str());
            return -1;
        }
        ++exact;
    }
    return exact;
}

} // namespace

class TestCommandRoundTrip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsBackWhatUnshareWasToldExactly()
    {
        QVERIFY(readBack(Tool::Unshare, [](LaunchSpec &spec) {
                    spec.joined = {};
                    spec.program.first = ProgramSpec::First::Program;
                    spec.powers.noNewPrivileges = false;
                    spec.desktop = {};
                    spec.limits = {};
                    spec.network = spec.walls[Wall::Net] ? NetworkMode::Down : NetworkMode::Loopback;
                }) > 150);
    }

    void readsBackWhatNsenterWasToldExactly()
    {
        QVERIFY(readBack(Tool::Unshare, [](LaunchSpec &spec) {
                    const auto joined = spec.joined;
                    const auto program = spec.program;
                    spec = {};
                    spec.joined = joined;
                    spec.program = program;
                }) > 150);
    }

    void readsBackWhatBwrapWasToldExactly()
    {
        const auto prepare = [](LaunchSpec &spec) {
            fillBwrap(spec);
            spec.joined = {};
            spec.limits = {};
            spec.desktop = {};
            spec.network = NetworkMode::Loopback;
            spec.program.keepEnvironment = true;
        };
        QVERIFY(readBack(Tool::Bwrap, prepare) > 150);
    }
};

QTEST_GUILESS_MAIN(TestCommandRoundTrip)
#include "tst_commandroundtrip.moc"
