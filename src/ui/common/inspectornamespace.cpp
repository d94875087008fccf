// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plaintext.h"
#include "snapshot/makerof.h"
#include "ui/common/inspector.h"
#include "ui/common/inspectorfacts.h"
#include "ui/common/kindlook.h"

#include <algorithm>

namespace terrarium {
namespace {

/// A process of the user knows the name; without one the number must do.
QString userText(const Snapshot &snapshot, std::uint32_t uid)
{
    const auto found = std::ranges::find_if(snapshot.processes(), [uid](const ProcessPtr &process) {
        return process->identity && process->identity->euid == uid;
    });
    if (found == snapshot.processes().end())
        return QString::number(uid);
    return Inspector::tr("%1 (%2)", "user, uid").arg(plainText((*found)->user)).arg(uid);
}

InspectorSection identity(const Snapshot &snapshot, const Namespace &ns)
{
    InspectorSection section{.title = Inspector::tr("Namespace")};
    auto &lines = section.lines;
    const NamespaceKey &key = ns.key;
    lines.push_back({.label = Inspector::tr("Inode"), .text = QString::number(key.inode)});
    if (ns.id)
        lines.push_back({.label = Inspector::tr("Id"),
                         .text = QString::number(*ns.id),
                         .hint = Inspector::tr("Never given to another namespace")});
    if (key.device != 0)
        lines.push_back({.label = Inspector::tr("Device"),
                         .text = QString::number(key.device),
                         .hint = Inspector::tr("The file system in which the kernel keeps its namespaces: device and "
                                               "inode together name this one")});
    if (ns.owner)
        lines.push_back(namespaceLine(snapshot, Inspector::tr("Owner"), Kind::User, *ns.owner));
    if (ns.ownerUid)
        lines.push_back({.label = Inspector::tr("Made by user"), .text = userText(snapshot, *ns.ownerUid)});
    if (ns.parent)
        lines.push_back(namespaceLine(snapshot, Inspector::tr("Parent"), key.kind, *ns.parent));
    if (ns.level)
        lines.push_back({.label = Inspector::tr("Nesting level"),
                         .text = QString::number(*ns.level),
                         .hint = Inspector::tr("How many levels below the host's")});
    addMaker(lines, makerOf(snapshot, key.kind, key.inode));
    for (const std::string &place : ns.mountedAt)
        lines.push_back({.label = Inspector::tr("Mounted at"), .text = plainText(place)});
    return section;
}

QString rangeText(const IdRange &range)
{
    if (range.count == 1)
        return Inspector::tr("%1 inside is %2 outside").arg(range.inside).arg(range.outside);
    const quint64 lastInside = quint64{range.inside} + range.count - 1;
    const quint64 lastOutside = quint64{range.outside} + range.count - 1;
    return Inspector::tr("%1–%2 inside are %3–%4 outside")
        .arg(range.inside)
        .arg(lastInside)
        .arg(range.outside)
        .arg(lastOutside);
}

InspectorSection idMap(const QString &title, const std::vector<IdRange> &map)
{
    InspectorSection section{.title = title, .bands = map};
    for (const IdRange &range : map)
        section.lines.push_back({.label = rangeText(range)});
    return section;
}

void addUserFacts(InspectorFacts &facts, const Namespace &ns)
{
    if (ns.uidMap.empty() && ns.gidMap.empty()) {
        facts.sections.push_back({.title = Inspector::tr("Users"),
                                  .lines = {{.label = Inspector::tr("No user is mapped, or the map cannot be read"),
                                             .mark = InspectorLine::Mark::Note}},
                                  .bands = {}});
        return;
    }
    facts.sections.push_back(idMap(Inspector::tr("Users"), ns.uidMap));
    InspectorSection groups = idMap(Inspector::tr("Groups"), ns.gidMap);
    if (ns.setgroups == Setgroups::Deny)
        groups.lines.push_back(
            {.label = Inspector::tr("Cannot drop or change its groups"), .hint = QStringLiteral("setgroups: deny")});
    facts.sections.push_back(groups);
}

QString offsetText(std::int64_t nanoseconds)
{
    const double seconds = static_cast<double>(nanoseconds) / 1e9;
    return Inspector::tr("%1 s", "seconds, with sign")
        .arg((seconds < 0 ? u"−" : u"+") + QString::number(std::abs(seconds), 'f', 3));
}

InspectorSection clocks(const TimeOffsets &offsets)
{
    return {.title = Inspector::tr("Clocks against the host's"),
            .lines = {{.label = Inspector::tr("Since start, without sleep"),
                       .text = offsetText(offsets.monotonic),
                       .hint = QStringLiteral("monotonic")},
                      {.label = Inspector::tr("Since start, with sleep"),
                       .text = offsetText(offsets.boottime),
                       .hint = QStringLiteral("boottime")}},
            .bands = {}};
}

std::optional<Pid> pidInside(const Namespace &ns, const Process &process)
{
    const bool isBelow = ns.key.kind == Kind::Pid && process.pids.size() > 1;
    return isBelow ? std::optional(process.innermostPid()) : std::nullopt;
}

void addMembers(InspectorFacts &facts, const Snapshot &snapshot, const Namespace &ns)
{
    const auto members = snapshot.members(ns.key.kind, ns.key.inode);
    for (const Pid pid : members.first(std::min<std::size_t>(members.size(), inspectorMemberLimit))) {
        if (const Process *process = snapshot.process(pid))
            facts.members.push_back({process->key, process->parent, plainText(process->comm), pidInside(ns, *process)});
    }
    facts.membersLeftOut = std::max(0, static_cast<int>(members.size()) - inspectorMemberLimit);
}

} // namespace

InspectorFacts inspectorFacts(const Snapshot &snapshot, const Namespace &ns)
{
    const KindLook look(ns.key.kind);
    InspectorFacts facts;
    facts.chip = ns.key.kind;
    facts.title = look.plainName();
    facts.subtitle = snapshot.isHost(ns.key.kind, ns.key.inode) ? Inspector::tr("the host's · %1").arg(ns.key.inode)
                                                                : QString::number(ns.key.inode);
    facts.description = look.description();
    facts.sections.push_back(identity(snapshot, ns));
    if (ns.key.kind == Kind::User)
        addUserFacts(facts, ns);
    if (ns.offsets)
        facts.sections.push_back(clocks(*ns.offsets));
    facts.sections.push_back(pinSection(snapshot, ns));
    addMembers(facts, snapshot, ns);
    return facts;
}

} // namespace terrarium
