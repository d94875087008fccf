// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/processactions.h"

#include "ui/common/icons.h"
#include "ui/common/insideaction.h"
#include "ui/common/kindlook.h"
#include "ui/common/selection.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace terrarium {

ProcessActions::ProcessActions(Selection *selection, QWidget *page)
    : QObject(page), m_selection(selection), m_kinds(std::make_unique<QMenu>(tr("&Go to Namespace"))),
      m_goTo(m_kinds->menuAction()), m_seenFrom(new QAction(tr("Show as Seen from &Inside"), this)),
      m_inside(new InsideAction(selection, this))
{
    for (const Kind kind : allKinds) {
        const KindLook look(kind);
        m_kindActions[kind] =
            m_kinds->addAction(look.icon(page->palette()), look.plainName(), this, [this, kind] { goTo(kind); });
    }
    m_goTo->setIcon(themedIcon(QStringLiteral("go-to"), page->palette()));
    m_seenFrom->setIcon(themedIcon(QStringLiteral("eye-inside"), page->palette()));
    m_seenFrom->setToolTip(tr("Show the processes that it can see, by the numbers that it knows them by"));
    connect(m_seenFrom, &QAction::triggered, this, [this] {
        if (const Process *shown = process())
            Q_EMIT m_selection->seenFrom(shown->namespaces[Kind::Pid]);
    });
    connect(m_selection, &Selection::changed, this, &ProcessActions::update);
    update();
}

ProcessActions::~ProcessActions() = default;

QList<QAction *> ProcessActions::actions() const
{
    return {m_goTo, m_seenFrom, m_inside};
}

void ProcessActions::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_inside->setSnapshot(snapshot);
    update();
}

const Process *ProcessActions::process() const
{
    const auto *key = std::get_if<ProcessKey>(&m_selection->subject());
    const Process *found = key && m_snapshot ? m_snapshot->process(key->pid) : nullptr;
    return found && found->key == *key ? found : nullptr;
}

void ProcessActions::update()
{
    const Process *shown = process();
    m_goTo->setEnabled(shown);
    const Inode pids = shown ? shown->namespaces[Kind::Pid] : 0;
    m_seenFrom->setEnabled(pids != 0 && !m_snapshot->isHost(Kind::Pid, pids));
    for (const Kind kind : allKinds)
        m_kindActions[kind]->setEnabled(shown && m_snapshot->find(kind, shown->namespaces[kind]));
}

void ProcessActions::goTo(Kind kind)
{
    const Process *shown = process();
    const Namespace *ns = shown ? m_snapshot->find(kind, shown->namespaces[kind]) : nullptr;
    if (!ns)
        return;
    const NamespaceKey key = ns->key;
    m_selection->select(key);
    Q_EMIT m_selection->namespaceShown(key);
}

} // namespace terrarium
