// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plaintext.h"
#include "snapshot/nesting.h"
#include "ui/common/inspector.h"
#include "ui/common/inspectorfacts.h"

#include <algorithm>

namespace terrarium {
namespace {

/// The user namespaces from the outside in, the process's own last, without the host's.
std::vector<const Namespace *> userNamespaces(const Snapshot &snapshot, const Process &process)
{
    std::vector<const Namespace *> chain;
    for (const Inode inode : nesting(snapshot, Kind::User, process.namespaces[Kind::User]))
        if (const auto *ns = snapshot.find(Kind::User, inode); ns && !snapshot.isHost(Kind::User, inode))
            chain.push_back(ns);
    std::ranges::reverse(chain);
    return chain;
}

/// It is read from a process inside: where there is none, nobody can tell.
bool isMapRead(const Snapshot &snapshot, const Namespace &ns)
{
    return !ns.uidMap.empty() || !snapshot.members(ns.key.kind, ns.key.inode).empty();
}

InspectorLine levelLine(const Snapshot &snapshot, const Namespace &ns, std::uint32_t outside)
{
    InspectorLine line{.label = Inspector::tr("In %1").arg(ns.key.inode), .target = ns.key, .chip = Kind::User};
    const auto uid = idInside(ns.uidMap, outside);
    if (!isMapRead(snapshot, ns)) {
        line.text = Inspector::tr("cannot be read");
        line.hint = Inspector::tr("The kernel tells who is who in there only through a process inside, and there is "
                                  "none.");
        return line;
    }
    if (!uid)
        line.text = Inspector::tr("nobody: not mapped");
    else
        line.text = *uid == 0 ? Inspector::tr("0, root") : QString::number(*uid);
    return line;
}

} // namespace

std::vector<InspectorLine> identityLines(const Snapshot &snapshot, const Process &process)
{
    if (!process.identity)
        return {{.label = Inspector::tr("User"), .text = Inspector::tr("cannot be read")}};
    const Identity &identity = *process.identity;
    std::vector<InspectorLine> lines;
    lines.push_back({.label = Inspector::tr("User"),
                     .text = Inspector::tr("%1 (%2)", "user, uid").arg(plainText(process.user)).arg(identity.euid)});
    if (identity.uid != identity.euid)
        lines.push_back({.label = Inspector::tr("Started by user"), .text = QString::number(identity.uid)});
    // Each map's outer side is told in the reader's own numbers, whatever the level, user_namespaces(7).
    for (const Namespace *ns : userNamespaces(snapshot, process))
        lines.push_back(levelLine(snapshot, *ns, identity.euid));
    return lines;
}

} // namespace terrarium
