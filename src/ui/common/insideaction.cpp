// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/insideaction.h"

#include "sandbox/knownprocess.h"
#include "snapshot/entrance.h"
#include "ui/common/selection.h"

#include <unistd.h>

namespace terrarium {

const Process *ownProcess(const Snapshot &snapshot)
{
    static const ProcessKey own{::getpid(), startOf(::getpid())};
    const Process *found = snapshot.process(own.pid);
    return found && found->key == own ? found : nullptr;
}

InsideAction::InsideAction(Selection *selection, QObject *parent)
    : QAction(tr("Open a &Terminal Inside…"), parent), m_selection(selection)
{
    setToolTip(tr("Choose which of its namespaces to enter, and work there in a terminal"));
    connect(this, &QAction::triggered, this, [this] {
        if (const Process *process = target())
            Q_EMIT m_selection->insideWanted(process->key);
    });
    connect(m_selection, &Selection::changed, this, &InsideAction::update);
    update();
}

void InsideAction::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    update();
}

const Process *InsideAction::target() const
{
    if (!m_snapshot)
        return nullptr;
    if (const auto *key = std::get_if<ProcessKey>(&m_selection->subject())) {
        const Process *process = m_snapshot->process(key->pid);
        return process && process->key == *key ? process : nullptr;
    }
    const auto *key = std::get_if<NamespaceKey>(&m_selection->subject());
    const auto members = key ? m_snapshot->members(key->kind, key->inode) : std::span<const Pid>();
    return members.empty() ? nullptr : m_snapshot->process(members.front());
}

void InsideAction::update()
{
    const Process *process = target();
    const Process *own = process ? ownProcess(*m_snapshot) : nullptr;
    setEnabled(own && !process->kernelThread && Entrance(*m_snapshot, *own, *process).leadsAnywhere());
}

} // namespace terrarium
