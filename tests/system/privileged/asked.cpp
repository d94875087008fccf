// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/privileged/asked.h"

#include "system/privileged/session.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <grp.h>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace terrarium::test {
namespace {

constexpr int patience = 30'000;

/// Of a session of systemd's: its service manager and what that started, its leader and PAM's part of that.
bool isOfSession(qint64 pid)
{
    const auto folder = u"/proc/%1/"_s.arg(pid);
    return contentOf(folder + u"cgroup"_s).contains("/user@") || contentOf(folder + u"comm"_s).startsWith("(sd-pam") ||
           contentOf(folder + u"cmdline"_s).replace('\0', ' ') == "/usr/bin/sleep infinity ";
}

} // namespace

void become(QProcess &process, unsigned user)
{
    const auto *entry = ::getpwuid(user);
    const QByteArray name(entry ? entry->pw_name : "");
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, u"/run/home/"_s + QString::fromLatin1(name));
    environment.insert(u"PATH"_s, u"/usr/bin:/bin:/usr/sbin"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, u"/run/user/%1"_s.arg(user));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(u"/"_s);
    process.setChildProcessModifier([user, name, session = doorOfSession(user)] {
        if (!enterSession(session) ||
            (name.isEmpty() ? ::setgroups(0, nullptr) : ::initgroups(name.constData(), user)) != 0 ||
            ::setresgid(user, user, user) != 0 || ::setresuid(user, user, user) != 0)
            ::_exit(126);
    });
}

QByteArray run(unsigned user, const QStringList &command)
{
    QProcess process;
    if (user != 0)
        become(process, user);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.first(), command.sliced(1));
    process.waitForFinished(patience);
    return process.readAll();
}

Asked::Asked(unsigned user, QJsonObject spec, const QStringList &before, const QStringList &after)
{
    spec.insert(u"schema"_s, u"terrarium.launch/1"_s);
    if (!spec.contains(u"privilege"_s))
        spec.insert(u"privilege"_s, u"administrator"_s);
    become(m_process, user);
    m_process.setReadChannel(QProcess::StandardError); // which listen() waits for
    auto command = before + QStringList{QString::fromLocal8Bit(TERRARIUM_ASKER)} + after;
    const auto program = command.takeFirst();
    m_process.start(program, command);
    m_process.write(QJsonDocument(spec).toJson(QJsonDocument::Compact) + '\n');
    m_process.waitForBytesWritten(patience);
}

Asked::~Asked()
{
    leave();
}

void Asked::leave()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

qint64 Asked::start()
{
    const QDeadlineTimer deadline(patience);
    while (told(u"started"_s).isEmpty() && m_process.state() != QProcess::NotRunning && !deadline.hasExpired())
        listen(100);
    return told(u"started"_s).value("pid"_L1).toInteger();
}

QString Asked::output()
{
    const QDeadlineTimer deadline(patience);
    while (m_process.state() != QProcess::NotRunning && !deadline.hasExpired())
        listen(100);
    return QString::fromUtf8(m_process.readAllStandardOutput()).remove(u'\r');
}

QJsonObject Asked::told(const QString &event)
{
    listen(0);
    for (const auto &line : m_text.split('\n'))
        if (const auto object = QJsonDocument::fromJson(line).object(); object.value("event"_L1) == event)
            return object;
    return {};
}

void Asked::listen(int milliseconds)
{
    m_process.waitForReadyRead(milliseconds);
    m_text += m_process.readAllStandardError();
}

QJsonObject shell(const QString &command, const char *spec)
{
    auto object = QJsonDocument::fromJson(spec).object();
    auto program = object.value("program"_L1).toObject();
    program.insert(u"arguments"_s, QJsonArray{u"sh"_s, u"-c"_s, command});
    object.insert(u"program"_s, program);
    return object;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray statusOf(qint64 pid, const QByteArray &name)
{
    for (const auto &line : contentOf(u"/proc/%1/status"_s.arg(pid)).split('\n'))
        if (line.startsWith(name + ':'))
            return line.sliced(name.size() + 1).simplified();
    return {};
}

bool isAlive(qint64 pid)
{
    const auto state = statusOf(pid, "State");
    return !state.isEmpty() && !state.startsWith('Z') && !state.startsWith('X');
}

QList<qint64> processesOf(unsigned user)
{
    QList<qint64> found;
    const auto names = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const auto &name : names)
        if (const auto pid = name.toLongLong(); pid > 0 && isAlive(pid) &&
                                                statusOf(pid, "Uid").startsWith(QByteArray::number(user) + ' ') &&
                                                !isOfSession(pid))
            found.append(pid);
    return found;
}

QList<qint64> processesNamed(const QByteArray &name)
{
    QList<qint64> found;
    const auto folders = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const auto &folder : folders)
        if (const auto pid = folder.toLongLong(); pid > 0 && isAlive(pid) && statusOf(pid, "Name") == name)
            found.append(pid);
    return found;
}

} // namespace terrarium::test
