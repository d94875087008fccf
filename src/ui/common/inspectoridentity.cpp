// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plaintext.h"
#include "ui/common/inspector.h"
#include "ui/common/inspectorfacts.h"

#include <algorithm>

namespace terrarium {
namespace {

std::optional<std::uint32_t> inside(const std::vector<IdRange> &map, std::uint32_t outside)
{
    for (const IdRange &range : map) {
        if (outside >= range.outside && outside - range.outside < range.count)
            return range.inside + (outside - range.outside);
    }
    return std::nullopt;
}

/// The user namespaces from the process's own outwards, without the host's.
std::vector<const Namespace *> userNamespaces(const Snapshot &snapshot, const Process &process)
{
    // The kernel nests user namespaces at most 32 deep, user_namespaces(7); the bound ends a damaged file's loop.
    constexpr std::size_t deepest = 33;
    std::vector<const Namespace *> chain;
    const Namespace *ns = snapshot.find(Kind::User, process.namespaces[Kind::User]);
    while (ns && !snapshot.isHost(Kind::User, ns->key.inode) && chain.size() < deepest) {
        chain.push_back(ns);
        ns = ns->parent ? snapshot.find(Kind::User, *ns->parent) : nullptr;
    }
    std::ranges::reverse(chain);
    return chain;
}

InspectorLine levelLine(const Namespace &ns, std::uint32_t outside)
{
    InspectorLine line{.label = Inspector::tr("In %1").arg(ns.key.inode), .target = ns.key, .chip = Kind::User};
    const auto uid = inside(ns.uidMap, outside);
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
        lines.push_back(levelLine(*ns, identity.euid));
    return lines;
}

} // namespace terrarium
