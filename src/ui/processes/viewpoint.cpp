// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/viewpoint.h"

#include "models/plaintext.h"
#include "models/processname.h"
#include "snapshot/nesting.h"

#include <QCoreApplication>

#include <map>

namespace terrarium {
namespace {

constexpr std::size_t namespacesNamed = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Viewpoint)
};

/// The PID namespace and those above it, without the host's.
std::vector<Inode> outwards(const Snapshot &snapshot, Inode inode)
{
    auto chain = nesting(snapshot, Kind::Pid, inode);
    if (!chain.empty() && snapshot.isHost(Kind::Pid, chain.back()))
        chain.pop_back();
    return chain;
}

/// How many processes each PID namespace sees: its own and those of all namespaces below it.
std::map<Inode, int> sights(const Snapshot &snapshot)
{
    std::map<Inode, int> seen;
    for (const NamespacePtr &ns : snapshot.namespaces()) {
        if (ns->key.kind != Kind::Pid)
            continue;
        const auto members = static_cast<int>(snapshot.members(Kind::Pid, ns->key.inode).size());
        for (const Inode outer : outwards(snapshot, ns->key.inode))
            seen[outer] += members;
    }
    return seen;
}

QString nameOf(const Snapshot &snapshot, Inode pidNamespace)
{
    for (const Pid pid : snapshot.members(Kind::Pid, pidNamespace)) {
        const Process *process = snapshot.process(pid);
        if (process && process->innermostPid() == 1)
            return Words::tr("%1 (%2)", "PID namespace, its first command")
                .arg(pidNamespace)
                .arg(plainText(process->comm));
    }
    return QString::number(pidNamespace);
}

bool isCalled(const Process &process, std::string_view name)
{
    return process.comm == name || programName(process) == name;
}

} // namespace

std::vector<Viewpoint> viewpoints(const Snapshot &snapshot)
{
    std::vector<Viewpoint> all;
    for (const auto &[inode, processes] : sights(snapshot))
        all.push_back({inode, nameOf(snapshot, inode), processes});
    return all;
}

Viewpoint viewpoint(const Snapshot &snapshot, Inode pidNamespace)
{
    const auto seen = sights(snapshot);
    const auto found = seen.find(pidNamespace);
    return {pidNamespace, nameOf(snapshot, pidNamespace), found == seen.end() ? 0 : found->second};
}

QString foundSentence(const Snapshot &snapshot, const QString &name)
{
    const std::string bytes = name.toStdString();
    int found = 0;
    std::map<Inode, int> inside;
    for (const ProcessPtr &process : snapshot.processes()) {
        if (!isCalled(*process, bytes))
            continue;
        ++found;
        for (const Inode inode : outwards(snapshot, process->namespaces[Kind::Pid]))
            ++inside[inode];
    }
    if (found == 0)
        return {};
    QStringList parts{Words::tr("%1: %n processes", nullptr, found).arg(name)};
    for (const auto &[inode, seen] : inside) {
        if (parts.size() > static_cast<qsizetype>(namespacesNamed)) {
            parts << Words::tr("and more in %n further PID namespaces", nullptr,
                               static_cast<int>(inside.size() - namespacesNamed));
            break;
        }
        parts << Words::tr("%n visible from inside %1", nullptr, seen).arg(nameOf(snapshot, inode));
    }
    if (inside.empty())
        parts << Words::tr("visible from the host only");
    return parts.join(Words::tr("; ")) + u'.';
}

} // namespace terrarium
