// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/networkpanel.h"

#include "models/plaintext.h"
#include "ui/launch/authoritywords.h"
#include "ui/launch/choices.h"
#include "ui/launch/field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

namespace terrarium {

namespace {

QString whyNoCable(const Draft &draft)
{
    if (!draft.isPrivileged())
        return AuthorityWords::onlySo();
    return draft.isBuiltByRoot() ? QString() : AuthorityWords::onlyWithoutUsers();
}

} // namespace

NetworkPanel::NetworkPanel(QWidget *parent)
    : SpecPanel(tr("Network"), parent), m_ways(new Choices(tr("Network"), this)), m_process(new QComboBox(this))
{
    m_ways->add(Way::Host, tr("The same as yours"), tr("It uses your network as any program does: no wall."));
    m_ways->add(Way::Loopback, tr("Only itself"),
                tr("A network of its own in which only localhost works. It reaches nobody, nobody reaches it."));
    m_ways->add(Way::Down, tr("None at all"),
                tr("Even localhost is switched off. Some programs do not start without it."));
    m_ways->add(Way::Pasta, tr("Its own, with a way out"),
                tr("pasta carries its connections out through your own sockets. It reaches the internet, but not the "
                   "services on your localhost, and its ports are its own."));
    m_ways->add(
        Way::Veth, tr("Its own, with a way out and an address"),
        tr("A cable to this machine (veth), laid by root. It reaches the network as this machine does, if the "
           "machine’s firewall lets it, but not this machine’s own services. Every user of this machine reaches "
           "it by its address, and nobody else does. No setting of this machine is changed."));
    m_ways->add(Way::Joined, tr("That of a running process"),
                tr("It enters a network that is there already, such as that of a container. Entering needs power over "
                   "the users that own it."));
    add(new Field({QStringLiteral("network"), QStringLiteral("walls.net")}, {}, m_ways, this));
    m_process->setEditable(true);
    m_process->setInsertPolicy(QComboBox::NoInsert);
    m_process->lineEdit()->setPlaceholderText(tr("PID"));
    m_processField = new Field({QStringLiteral("joined.net")}, tr("Process whose network it enters"), m_process, this);
    m_processField->explain(tr("Its PID. Those that are in a network other than the host's are in the list."));
    add(m_processField);
    showWay(Way::Host);
    connect(m_ways, &Choices::changed, this, [this] {
        m_processField->setVisible(m_ways->chosenAs<Way>() == Way::Joined);
        Q_EMIT changed();
    });
    connect(m_process, &QComboBox::currentTextChanged, this, [this] {
        note();
        Q_EMIT changed();
    });
}

void NetworkPanel::showWay(Way way)
{
    m_ways->choose(way);
    m_processField->setVisible(way == Way::Joined);
}

void NetworkPanel::load(const LaunchSpec &spec)
{
    if (const auto &joined = spec.joined[Wall::Net]) {
        m_known = *joined;
        if (joined->pid != process())
            m_process->setEditText(QString::number(joined->pid));
        note();
        showWay(Way::Joined);
    } else {
        showWay(spec.walls[Wall::Net] ? static_cast<Way>(spec.network) : Way::Host);
    }
}

void NetworkPanel::follow(const Draft &draft)
{
    m_ways->forbid(Way::Pasta, draft.isBuiltByRoot() ? AuthorityWords::onlyWithUsers() : QString());
    m_ways->forbid(Way::Veth, whyNoCable(draft));
    m_ways->forbid(Way::Joined, draft.isPrivileged() ? AuthorityWords::notSo() : QString());
}

void NetworkPanel::store(LaunchSpec &spec) const
{
    const auto way = m_ways->chosenAs<Way>();
    spec.walls[Wall::Net] = way <= Way::Veth;
    spec.joined[Wall::Net].reset();
    if (way <= Way::Veth)
        spec.network = static_cast<NetworkMode>(way);
    if (way == Way::Joined)
        spec.joined[Wall::Net] = m_known;
}

std::int32_t NetworkPanel::process() const
{
    return m_process->currentText().section(u' ', 0, 0).toInt();
}

/// Once it is known who has the PID, that stays.
void NetworkPanel::note()
{
    if (m_known.pid == process() && m_known.started != 0)
        return;
    const Process *found = m_snapshot ? m_snapshot->process(process()) : nullptr;
    m_known = KnownProcess(process(), found ? found->key.startTime : 0);
}

void NetworkPanel::setSnapshot(const SnapshotPtr &snapshot, const std::vector<NamedProcess> &sandboxes)
{
    m_snapshot = snapshot;
    const QSignalBlocker quiet(m_process);
    const QString typed = m_process->currentText();
    m_process->clear();
    for (const auto &ns : snapshot->namespaces()) {
        const auto members = snapshot->members(Kind::Net, ns->key.inode);
        if (ns->key.kind != Kind::Net || snapshot->isHost(Kind::Net, ns->key.inode) || members.empty())
            continue;
        const auto *sandbox = memberOf(sandboxes, *snapshot, Kind::Net, ns->key.inode);
        const Pid pid = sandbox ? sandbox->pid : members.front();
        const QString name = sandbox ? sandbox->name : plainText(snapshot->process(pid)->comm);
        m_process->addItem(QStringLiteral("%1 %2").arg(pid).arg(name));
    }
    m_process->setEditText(typed);
    note();
}

} // namespace terrarium
