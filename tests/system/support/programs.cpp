// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/support/programs.h"

#include <QTest>

#include <grp.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace terrarium::test {
namespace {

constexpr int halfMinute = 30'000;

QString fromEnvironment(const char *variable, const char *built)
{
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariable(variable) : QString::fromLocal8Bit(built);
}

void runAs(QProcess &process, User user)
{
    if (!user)
        return;
    process.setChildProcessModifier([id = *user] {
        if (setgroups(0, nullptr) != 0 || setresgid(id, id, id) != 0 || setresuid(id, id, id) != 0)
            _exit(126);
    });
}

} // namespace

QString observerProgram()
{
    return fromEnvironment("TERRARIUM_OBSERVER", TERRARIUM_OBSERVER_BUILT);
}

QString keeperProgram()
{
    return fromEnvironment("TERRARIUM_KEEPER", TERRARIUM_KEEPER_BUILT);
}

QString terrariumProgram()
{
    return fromEnvironment("TERRARIUM_PROGRAM", TERRARIUM_PROGRAM_BUILT);
}

QString targetProgram(const QString &name)
{
    return QStringLiteral(TERRARIUM_TARGETS "/") + name;
}

bool isRoot()
{
    return geteuid() == 0;
}

Output run(const QString &program, const QStringList &arguments, User user)
{
    QProcess process;
    runAs(process, user);
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(2 * halfMinute)) {
        process.kill();
        process.waitForFinished();
        return {.exitCode = -1, .out = {}, .err = process.errorString().toLocal8Bit() + process.readAllStandardError()};
    }
    const bool well = process.exitStatus() == QProcess::NormalExit;
    return {well ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray outputOf(const QString &program, const QStringList &arguments, User user)
{
    const Output output = run(program, arguments, user);
    if (output.exitCode != 0)
        QTest::qFail(qPrintable(u"%1 %2: exit %3: %4"_s.arg(program, arguments.join(u' '))
                                    .arg(output.exitCode)
                                    .arg(QString::fromUtf8(output.err))),
                     __FILE__, __LINE__);
    return output.out;
}

Target::Target(const QString &name, const QStringList &arguments, User user)
{
    runAs(m_process, user);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(targetProgram(name), arguments);
}

Target::~Target()
{
    m_process.closeWriteChannel();
    if (m_process.waitForFinished(halfMinute / 3))
        return;
    m_process.kill();
    m_process.waitForFinished();
}

QString Target::line()
{
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(halfMinute))
            return {};
    return QString::fromUtf8(m_process.readLine()).trimmed();
}

void Target::say(const QByteArray &line)
{
    m_process.write(line + '\n');
    m_process.waitForBytesWritten();
}

bool Target::take(const QByteArray &step)
{
    say(step);
    return line() == u"done"_s;
}

int Target::readyPid()
{
    const QString ready = line();
    return ready.startsWith(u"ready "_s) ? ready.mid(6).toInt() : 0;
}

} // namespace terrarium::test
