// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/entrance.h"

#include "snapshot/nesting.h"
#include "snapshot/reach.h"

#include <algorithm>

namespace terrarium {
namespace {

constexpr std::uint64_t governing = std::uint64_t{1} << 21U; // CAP_SYS_ADMIN
constexpr std::uint64_t rooting = std::uint64_t{1} << 18U;   // CAP_SYS_CHROOT, for mount namespaces

bool has(const Process &process, std::uint64_t powers)
{
    return process.confinement && (process.confinement->capabilities.effective & powers) == powers;
}

/// Over a user namespace: by capabilities in it or above it, or because it has made it (cap_capable,
/// security/commoncap.c).
bool governs(const Snapshot &snapshot, const Process &process, Inode users)
{
    const Namespace *child = nullptr;
    for (const Inode inode : nesting(snapshot, Kind::User, users)) {
        if (inode == process.namespaces[Kind::User])
            return has(process, governing) || (child && process.identity && child->ownerUid == process.identity->euid);
        child = snapshot.find(Kind::User, inode);
    }
    return false;
}

Inode ownerOf(const Snapshot &snapshot, Kind kind, Inode inode)
{
    const Namespace *ns = snapshot.find(kind, inode);
    if (kind == Kind::User)
        return inode;
    return ns ? ns->owner.value_or(snapshot.machine().host[Kind::User]) : 0;
}

/// As far as can be seen: its saved ids are taken for the effective ones.
bool isWhollyOf(const Process &process, const Process &other)
{
    return process.identity && other.identity && process.identity->uid == other.identity->uid &&
           process.identity->euid == other.identity->uid && process.identity->gid == other.identity->gid &&
           process.identity->egid == other.identity->gid;
}

Entrance::Kin kinOf(const Snapshot &snapshot, const Process &from, const Process &to, Kind kind)
{
    if (std::ranges::contains(snapshot.machine().missing, kind))
        return Entrance::Kin::Absent;
    if (from.namespaces[kind] == 0 || to.namespaces[kind] == 0)
        return Entrance::Kin::Unread;
    return from.namespaces[kind] == to.namespaces[kind] ? Entrance::Kin::Same : Entrance::Kin::Other;
}

} // namespace

Entrance::Entrance(const Snapshot &snapshot, const Process &from, const Process &to)
    : m_isTraceable(reach(snapshot, Deed::Trace, from, to).answer == Answer::Yes),
      m_isPowerful(has(from, governing | rooting)), m_isOwn(isWhollyOf(to, from))
{
    for (const Kind kind : allKinds) {
        m_kins[kind] = kinOf(snapshot, from, to, kind);
        const Inode owner = m_kins[kind] == Kin::Other ? ownerOf(snapshot, kind, to.namespaces[kind]) : 0;
        m_governed[kind] = governs(snapshot, from, owner);
    }
}

bool Entrance::leadsAnywhere() const
{
    return std::ranges::any_of(allKinds,
                               [this](Kind kind) { return kin(kind) == Kin::Other || kin(kind) == Kin::Unread; });
}

PerKind<bool> Entrance::usual() const
{
    PerKind<bool> chosen;
    for (const Kind kind : allKinds)
        chosen[kind] = kin(kind) == Kin::Other || kin(kind) == Kin::Unread;
    if (way(chosen) != Way::Free)
        chosen[Kind::User] = false;
    return chosen;
}

bool Entrance::isGovernedAll(const PerKind<bool> &chosen) const
{
    return std::ranges::all_of(allKinds,
                               [&](Kind kind) { return !chosen[kind] || kin(kind) == Kin::Same || m_governed[kind]; });
}

Entrance::Way Entrance::way(const PerKind<bool> &chosen) const
{
    if (std::ranges::none_of(allKinds, [&](Kind kind) { return chosen[kind]; }))
        return Way::Nowhere;
    if ((chosen[Kind::User] || m_isPowerful) && m_isTraceable && isGovernedAll(chosen))
        return Way::Free;
    if (chosen[Kind::User])
        return Way::UsersElsewhere;
    return m_isOwn ? Way::Own : Way::Foreign;
}

} // namespace terrarium
