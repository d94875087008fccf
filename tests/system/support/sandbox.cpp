// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/support/sandbox.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <csignal>

#include <grp.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace terrarium::test {
namespace {

constexpr int patience = 30'000;

QByteArray statusOf(qint64 pid)
{
    QFile file(u"/proc/%1/status"_s.arg(pid));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void enter(const Ground &ground)
{
    if (geteuid() == 0) {
        if (ground.asRoot)
            ground.asRoot();
        if (setgroups(0, nullptr) != 0 || setresgid(ground.user, ground.user, ground.user) != 0 ||
            setresuid(ground.user, ground.user, ground.user) != 0)
            _exit(126);
    }
    if (ground.asUser)
        ground.asUser();
}

QByteArray asLaunch(QJsonObject spec)
{
    spec.insert(u"schema"_s, u"terrarium.launch/1"_s);
    return QJsonDocument(spec).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QJsonObject shell(const QString &command, QJsonObject spec)
{
    auto program = spec.value("program"_L1).toObject();
    program.insert(u"arguments"_s, QJsonArray{u"sh"_s, u"-c"_s, command});
    program.insert(u"terminal"_s, false);
    spec.insert(u"program"_s, program);
    return spec;
}

Sandbox::Sandbox(const QJsonObject &spec, const Ground &ground)
{
    for (const auto &name : {u"bus"_s, u"pulse"_s, u"wayland-0"_s})
        QDir(m_runtime.path()).mkdir(name);
    if (isRoot())
        (void)!chown(qPrintable(m_runtime.path()), ground.user, ground.user);
    if (isRoot())
        (void)!chown(qPrintable(m_home.path()), ground.user, ground.user);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, ground.home.isEmpty() ? m_home.path() : ground.home);
    environment.insert(u"XDG_RUNTIME_DIR"_s, ground.runtimeDir.isEmpty() ? m_runtime.path() : ground.runtimeDir);
    if (!ground.path.isEmpty())
        environment.insert(u"PATH"_s, ground.path);
    m_launcher.setProcessEnvironment(environment);
    m_launcher.setWorkingDirectory(u"/"_s);
    m_launcher.setChildProcessModifier([ground] { enter(ground); });
    m_launcher.start(QString::fromLocal8Bit(TERRARIUM_LAUNCHER), {keeperProgram()});
    m_launcher.write(asLaunch(spec));
}

Sandbox::~Sandbox()
{
    m_launcher.kill();
    m_launcher.waitForFinished(patience);
}

qint64 Sandbox::start()
{
    const QDeadlineTimer deadline(patience);
    while (told(u"started"_s).isEmpty() && told(u"ended"_s).isEmpty() && !deadline.hasExpired())
        listen(100);
    return told(u"started"_s).value("pid"_L1).toInteger();
}

qint64 Sandbox::keeperPid() const
{
    QFile file(u"/proc/%1/task/%1/children"_s.arg(m_launcher.processId()));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toLongLong() : 0;
}

void Sandbox::order(const QByteArray &order)
{
    m_launcher.write(order + '\n');
    m_launcher.waitForBytesWritten(patience);
}

QList<QJsonObject> Sandbox::prove(const QJsonObject &spec, qint64 started)
{
    QProcess prover;
    prover.setProcessEnvironment(m_launcher.processEnvironment());
    prover.setWorkingDirectory(m_launcher.workingDirectory());
    prover.setChildProcessModifier(m_launcher.childProcessModifier());
    prover.start(m_launcher.program(), {keeperProgram(), u"%1:%2"_s.arg(start()).arg(started)});
    prover.write(asLaunch(spec));
    prover.waitForFinished(patience);
    QList<QJsonObject> told;
    for (const auto &line : prover.readAllStandardError().split('\n'))
        if (!line.isEmpty())
            told.append(QJsonDocument::fromJson(line).object());
    return told;
}

void Sandbox::letGo()
{
    m_launcher.kill();
    m_launcher.waitForFinished(patience);
}

QByteArray Sandbox::output()
{
    const QDeadlineTimer deadline(patience);
    while (m_launcher.state() != QProcess::NotRunning && !deadline.hasExpired())
        listen(100);
    listen(0);
    return m_launcher.readAllStandardOutput();
}

QJsonObject Sandbox::told(const QString &event)
{
    listen(0);
    for (const QJsonValue &one : std::as_const(m_told))
        if (one.toObject().value("event"_L1) == event)
            return one.toObject();
    return {};
}

void Sandbox::listen(int milliseconds)
{
    if (milliseconds > 0)
        m_launcher.waitForReadyRead(milliseconds);
    m_unread += m_launcher.readAllStandardError();
    for (auto end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
        m_told.append(QJsonDocument::fromJson(m_unread.first(end)).object());
        m_unread.remove(0, end + 1);
    }
}

bool isAlive(qint64 pid)
{
    const auto status = statusOf(pid);
    return !status.isEmpty() && !status.contains("\nState:\tZ") && !status.contains("\nState:\tX");
}

QList<qint64> processesOfUser()
{
    QList<qint64> found;
    const auto names = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const auto &name : names) {
        const auto pid = name.toLongLong();
        if (pid > 0 && statusOf(pid).contains("\nUid:\t" + QByteArray::number(isRoot() ? nobody : getuid()) + '\t') &&
            isAlive(pid))
            found.append(pid);
    }
    return found;
}

QList<qint64> processesOfUserBut(const QList<qint64> &before)
{
    auto now = processesOfUser();
    now.removeIf([&before](qint64 pid) { return before.contains(pid); });
    return now;
}

} // namespace terrarium::test
