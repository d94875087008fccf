// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/joinmenu.h"

#include "models/plaintext.h"
#include "ui/launch/wallwords.h"

namespace terrarium {
namespace {

constexpr std::size_t mostShown = 40;

/// One of each namespace that is not the host's.
std::vector<const Process *> firstMembers(const SnapshotPtr &snapshot, Kind kind)
{
    std::vector<const Process *> found;
    if (!snapshot)
        return found;
    for (const auto &ns : snapshot->namespaces()) {
        if (ns->key.kind != kind || snapshot->isHost(kind, ns->key.inode) || found.size() == mostShown)
            continue;
        const auto members = snapshot->members(kind, ns->key.inode);
        if (const auto *process = members.empty() ? nullptr : snapshot->process(members.front()))
            found.push_back(process);
    }
    return found;
}

} // namespace

JoinMenu::JoinMenu(Wall wall, QWidget *parent) : QMenu(parent), m_wall(wall)
{
    connect(this, &QMenu::aboutToShow, this, &JoinMenu::fill);
}

void JoinMenu::fill()
{
    clear();
    if (m_chosen)
        connect(addAction(tr("Not that of another process")), &QAction::triggered, this,
                [this] { Q_EMIT wanted({}, false); });
    const auto kind = kindOf(m_wall);
    for (const auto *process : firstMembers(m_snapshot, kind)) {
        const auto *sandbox = memberOf(m_sandboxes, *m_snapshot, kind, process->namespaces[kind]);
        addProcess(sandbox ? *m_snapshot->process(sandbox->pid) : *process, sandbox);
    }
    if (actions().isEmpty())
        addAction(tr("There is none but the host’s"))->setEnabled(false);
}

/// sandbox: what the process is known as, if it is one's first.
void JoinMenu::addProcess(const Process &process, const NamedProcess *sandbox)
{
    const auto text =
        sandbox ? tr("That of the sandbox “%1” (%2)").arg(sandbox->name).arg(process.pid())
                : tr("That of %1 %2 (%3)").arg(process.pid()).arg(plainText(process.comm), plainText(process.user));
    auto *action = addAction(QString(text).replace(u'&', QStringLiteral("&&")));
    const KnownProcess known(process.key.pid, process.key.startTime);
    action->setCheckable(true);
    action->setChecked(m_chosen == known);
    const bool withUsers = !m_snapshot->isHost(Kind::User, process.namespaces[Kind::User]);
    connect(action, &QAction::triggered, this, [this, known, withUsers] { Q_EMIT wanted(known, withUsers); });
}

} // namespace terrarium
