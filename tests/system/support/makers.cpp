// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/support/makers.h"

#include "snapshot/json.h"
#include "snapshot/makerof.h"

#include <QTest>

#include <csignal>

#include <grp.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace terrarium::test {
namespace {

bool isBeneath(const Snapshot &snapshot, const Process &process, qint64 pid)
{
    for (const Process *above = &process; above; above = snapshot.process(above->parent))
        if (above->pid() == pid)
            return true;
    return false;
}

Maker makerIn(const Snapshot &snapshot, const Process &process, Kind kind)
{
    return makerOf(snapshot, kind, process.namespaces[kind]);
}

} // namespace

Snapshot scanned(User user, const QStringList &before)
{
    const auto words = before + QStringList{observerProgram(), u"--once"_s};
    const auto text = outputOf(words.first(), words.mid(1), user);
    auto snapshot = fromJson(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    if (!snapshot)
        qFatal("%s", snapshot.error().message.c_str());
    return std::move(*snapshot);
}

const Process *beneath(const Snapshot &snapshot, qint64 pid, std::string_view comm)
{
    for (const auto &process : snapshot.processes())
        if (process->comm == comm && isBeneath(snapshot, *process, pid))
            return process.get();
    return nullptr;
}

QString makerName(const Snapshot &snapshot, const Process &process, Kind kind)
{
    const auto maker = makerIn(snapshot, process, kind);
    if (maker.type == MakerType::None)
        return u"nobody"_s;
    return QString::fromStdString(maker.name) + (maker.basis == Basis::Firm ? u" (firm)"_s : u" (claim)"_s);
}

QString makerText(const Snapshot &snapshot, const Process &process, Kind kind)
{
    return makerName(snapshot, process, kind) + u": "_s +
           QString::fromStdString(makerIn(snapshot, process, kind).evidence);
}

Staying::Staying(const QStringList &command, User user, const QStringList &environment)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setEnvironment(QProcess::systemEnvironment() + environment);
    m_process.setChildProcessModifier([user] {
        setpgid(0, 0);
        if (user &&
            (setgroups(0, nullptr) != 0 || setresgid(*user, *user, *user) != 0 || setresuid(*user, *user, *user) != 0))
            _exit(126);
    });
    m_process.start(command.first(), command.mid(1));
    m_process.waitForStarted();
}

Staying::~Staying()
{
    if (const auto group = static_cast<pid_t>(pid()); group > 0)
        ::kill(-group, SIGKILL);
    m_process.waitForFinished();
}

bool Staying::isReady()
{
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead())
            return false;
    return m_process.readLine().trimmed() == "ready";
}

QStringList flatpakLike(const QString &infoFile)
{
    const QStringList bound{u"--tmpfs"_s,   u"/"_s,      u"--ro-bind"_s, u"/usr"_s,    u"/usr"_s,  u"--symlink"_s,
                            u"usr/bin"_s,   u"/bin"_s,   u"--symlink"_s, u"usr/lib"_s, u"/lib"_s,  u"--symlink"_s,
                            u"usr/lib64"_s, u"/lib64"_s, u"--proc"_s,    u"/proc"_s,   u"--dev"_s, u"/dev"_s};
    // The file is mounted from the sandbox's own memory, as Flatpak does.
    const QString words =
        u"exec bwrap --unshare-user --unshare-pid --die-with-parent %1 --ro-bind-data 3 /.flatpak-info "
        u"sh -c 'echo ready; exec sleep 1000' 3<%2"_s;
    return {u"sh"_s, u"-c"_s, words.arg(bound.join(u' '), infoFile)};
}

} // namespace terrarium::test
