// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/reach.h"

#include "snapshot/nesting.h"

#include <algorithm>

namespace terrarium {
namespace {

/// Bits of capability sets, capability.h.
constexpr unsigned killBit = 5;
constexpr unsigned traceBit = 19;
constexpr std::uint64_t allPowers = ~std::uint64_t{0};

constexpr Reach unread{};

struct Pair {
    const Snapshot &snapshot;
    const Process &from;
    const Process &to;

    [[nodiscard]] Inode ours(Kind kind) const { return from.namespaces[kind]; }
    [[nodiscard]] Inode theirs(Kind kind) const { return to.namespaces[kind]; }
    [[nodiscard]] bool isRead(Kind kind) const { return ours(kind) != 0 && theirs(kind) != 0; }
    [[nodiscard]] bool isSame(Kind kind) const { return isRead(kind) && ours(kind) == theirs(kind); }
};

/// What the first may use over the other's user namespace: there its own, in one beneath whatever its effective set
/// has, and all over one that its user has made (cap_capable, security/commoncap.c).
std::optional<std::uint64_t> powers(const Pair &pair)
{
    if (!pair.from.confinement || !pair.from.identity || !pair.isRead(Kind::User))
        return std::nullopt;
    const auto effective = pair.from.confinement->capabilities.effective;
    const Namespace *child = nullptr;
    for (const Inode inode : nesting(pair.snapshot, Kind::User, pair.theirs(Kind::User))) {
        if (inode == pair.ours(Kind::User))
            return child && child->ownerUid == pair.from.identity->euid ? allPowers : effective;
        child = pair.snapshot.find(Kind::User, inode);
    }
    return 0;
}

std::optional<bool> hasPower(const Pair &pair, unsigned bit)
{
    const auto set = powers(pair);
    return set ? std::optional((*set >> bit & 1U) != 0) : std::nullopt;
}

bool isSameUser(const Pair &pair)
{
    const auto &from = *pair.from.identity;
    const auto &to = *pair.to.identity;
    return from.uid == to.uid || from.euid == to.uid || from.uid == to.euid || from.euid == to.euid;
}

bool isWhollySameUser(const Pair &pair)
{
    const auto &from = *pair.from.identity;
    const auto &to = *pair.to.identity;
    return from.uid == to.uid && from.uid == to.euid && from.gid == to.gid && from.gid == to.egid;
}

Reach byPower(const Pair &pair, unsigned bit, Ground otherwise)
{
    const auto power = hasPower(pair, bit);
    if (!power)
        return unread;
    return *power ? Reach{Answer::Yes, Ground::Power} : Reach{Answer::No, otherwise};
}

Reach find(const Pair &pair)
{
    if (!pair.isRead(Kind::Pid))
        return unread;
    if (pair.isSame(Kind::Pid))
        return {Answer::Yes, Ground::Same};
    return isWithin(pair.snapshot, Kind::Pid, pair.theirs(Kind::Pid), pair.ours(Kind::Pid))
               ? Reach{Answer::Yes, Ground::Below}
               : Reach{Answer::No, Ground::Apart};
}

/// kill_ok_by_cred, kernel/signal.c. The saved user is taken for the effective one, which it nearly always is.
Reach signal(const Pair &pair)
{
    const Reach found = find(pair);
    if (found.answer != Answer::Yes)
        return found;
    if (!pair.from.identity || !pair.to.identity)
        return unread;
    return isSameUser(pair) ? Reach{Answer::Yes, Ground::SameUser} : byPower(pair, killBit, Ground::OtherUser);
}

/// __ptrace_may_access, kernel/ptrace.c, and cap_ptrace_access_check.
Reach trace(const Pair &pair)
{
    const Reach found = find(pair);
    if (found.answer != Answer::Yes)
        return found;
    if (!pair.from.identity || !pair.to.identity || !pair.from.confinement || !pair.to.confinement)
        return unread;
    if (!isWhollySameUser(pair))
        return byPower(pair, traceBit, Ground::OtherUser);
    if (!pair.isSame(Kind::User))
        return byPower(pair, traceBit, Ground::OtherUsers);
    const auto ours = pair.from.confinement->capabilities.permitted;
    const auto theirs = pair.to.confinement->capabilities.permitted;
    const bool isSubset = (theirs & ~ours) == 0;
    return isSubset ? Reach{Answer::Yes, Ground::SameUser} : byPower(pair, traceBit, Ground::LessPowers);
}

Reach govern(const Pair &pair)
{
    const auto set = powers(pair);
    if (!set)
        return unread;
    return *set != 0 ? Reach{Answer::Yes, Ground::Power} : Reach{Answer::No, Ground::Powerless};
}

template <Kind kind> Reach share(const Pair &pair)
{
    if (!pair.isRead(kind))
        return unread;
    return pair.isSame(kind) ? Reach{Answer::Yes, Ground::Same} : Reach{Answer::No, Ground::Apart};
}

/// The host's clocks are not shifted.
std::optional<TimeOffsets> offsets(const Snapshot &snapshot, Inode inode)
{
    if (snapshot.isHost(Kind::Time, inode))
        return TimeOffsets();
    const Namespace *ns = snapshot.find(Kind::Time, inode);
    return ns ? ns->offsets : std::nullopt;
}

Reach clocks(const Pair &pair)
{
    const Reach shared = share<Kind::Time>(pair);
    if (shared.answer != Answer::No)
        return shared;
    const auto ours = offsets(pair.snapshot, pair.ours(Kind::Time));
    const auto theirs = offsets(pair.snapshot, pair.theirs(Kind::Time));
    if (!ours || !theirs)
        return unread;
    return *ours == *theirs ? Reach{Answer::Yes, Ground::SameOffsets} : shared;
}

struct Rule {
    Deed deed;
    Reach (*apply)(const Pair &);
};

constexpr std::array rules{
    Rule{Deed::Find, find},
    Rule{Deed::Signal, signal},
    Rule{Deed::Trace, trace},
    Rule{Deed::Govern, govern},
    Rule{Deed::Connect, share<Kind::Net>},
    Rule{Deed::SeeMounts, share<Kind::Mnt>},
    Rule{Deed::ShareQueues, share<Kind::Ipc>},
    Rule{Deed::ShareHostName, share<Kind::Uts>},
    Rule{Deed::ShareClocks, clocks},
};
static_assert(rules.size() == oneSidedDeeds.size() + mutualDeeds.size());

} // namespace

Reach reach(const Snapshot &snapshot, Deed deed, const Process &from, const Process &to)
{
    return std::ranges::find(rules, deed, &Rule::deed)->apply({snapshot, from, to});
}

Pid pidAsSeenFrom(const Snapshot &snapshot, const Process &from, const Process &to)
{
    if (find({snapshot, from, to}).answer != Answer::Yes)
        return 0;
    const std::size_t level = from.pids.empty() ? 0 : from.pids.size() - 1;
    return level < to.pids.size() ? to.pids[level] : level == 0 ? to.pid() : 0;
}

} // namespace terrarium
