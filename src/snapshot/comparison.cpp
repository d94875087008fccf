// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/comparison.h"

#include "snapshot/nesting.h"

#include <algorithm>

namespace terrarium {
namespace {

template <typename Value> Likeness likeness(const std::optional<Value> &one, const std::optional<Value> &other)
{
    if (!one || !other)
        return Likeness::Unknown;
    return *one == *other ? Likeness::Same : Likeness::Different;
}

std::optional<Inode> ifRead(Inode inode)
{
    return inode != 0 ? std::optional(inode) : std::nullopt;
}

/// What a trait is for one process, in a form that can be compared.
template <auto part> auto identityPart(const Snapshot &, const Process &process)
{
    return process.identity.transform([](const Identity &identity) { return identity.*part; });
}

template <auto part> auto capabilityPart(const Snapshot &, const Process &process)
{
    return process.confinement.transform([](const Confinement &each) { return each.capabilities.*part; });
}

template <auto part> auto confinementPart(const Snapshot &, const Process &process)
{
    return process.confinement.transform([](const Confinement &each) { return each.*part; });
}

template <auto part> std::optional<std::string> text(const Snapshot &, const Process &process)
{
    return process.*part;
}

/// The host's maps every id to itself.
std::optional<std::vector<IdRange>> idMap(const Snapshot &snapshot, const Process &process)
{
    const Inode users = process.namespaces[Kind::User];
    if (snapshot.isHost(Kind::User, users))
        return std::vector<IdRange>();
    const Namespace *ns = snapshot.find(Kind::User, users);
    return ns ? std::optional(ns->uidMap) : std::nullopt;
}

template <auto of> Likeness compared(const Snapshot &snapshot, const Process &one, const Process &other)
{
    return likeness(of(snapshot, one), of(snapshot, other));
}

struct Feature {
    Trait trait;
    Likeness (*compare)(const Snapshot &, const Process &, const Process &);
};

constexpr std::array features{
    Feature{Trait::User, compared<identityPart<&Identity::euid>>},
    Feature{Trait::OwnUser, compared<ownUser>},
    Feature{Trait::IdMap, compared<idMap>},
    Feature{Trait::Capabilities, compared<capabilityPart<&Capabilities::effective>>},
    Feature{Trait::Bounding, compared<capabilityPart<&Capabilities::bounding>>},
    Feature{Trait::NoNewPrivileges, compared<confinementPart<&Confinement::noNewPrivileges>>},
    Feature{Trait::Seccomp, compared<confinementPart<&Confinement::seccomp>>},
    Feature{Trait::Label, compared<text<&Process::label>>},
    Feature{Trait::ControlGroup, compared<text<&Process::cgroup>>},
};
static_assert(features.size() == allTraits.size());

bool isMissing(const Snapshot &snapshot, Kind kind)
{
    return std::ranges::contains(snapshot.machine().missing, kind);
}

bool isRead(const Snapshot &snapshot, const Process &process)
{
    return std::ranges::all_of(allKinds,
                               [&](Kind kind) { return process.namespaces[kind] != 0 || isMissing(snapshot, kind); });
}

/// The nearest first. A chain of them is no longer than there are processes; the bound ends a damaged file's loop.
std::vector<const Process *> parents(const Snapshot &snapshot, const Process &process)
{
    std::vector<const Process *> above;
    for (const Process *each = snapshot.process(process.parent); each; each = snapshot.process(each->parent)) {
        if (above.size() == snapshot.processes().size())
            break;
        above.push_back(each);
    }
    return above;
}

/// The kinds of which the first has one of its own and the other the host's.
std::ptrdiff_t ownKinds(const Snapshot &snapshot, const Process &one, const Process &other)
{
    return std::ranges::count_if(allKinds, [&](Kind kind) {
        const Inode inode = one.namespaces[kind];
        return inode != 0 && !snapshot.isHost(kind, inode) && snapshot.isHost(kind, other.namespaces[kind]);
    });
}

} // namespace

Comparison::Comparison(const Snapshot &snapshot, const Process &one, const Process &other)
{
    for (const Kind kind : allKinds)
        m_kinds[kind] = likeness(ifRead(one.namespaces[kind]), ifRead(other.namespaces[kind]));
    for (const Feature &feature : features)
        m_traits[static_cast<std::size_t>(feature.trait)] = feature.compare(snapshot, one, other);
    for (std::size_t deed = 0; deed < deedCount; ++deed) {
        m_forth[deed] = reach(snapshot, static_cast<Deed>(deed), one, other);
        m_back[deed] = reach(snapshot, static_cast<Deed>(deed), other, one);
    }
}

std::optional<std::uint32_t> ownUser(const Snapshot &snapshot, const Process &process)
{
    if (!process.identity)
        return std::nullopt;
    const Inode users = process.namespaces[Kind::User];
    if (snapshot.isHost(Kind::User, users))
        return process.identity->euid;
    const Namespace *ns = snapshot.find(Kind::User, users);
    return ns ? idInside(ns->uidMap, process.identity->euid) : std::nullopt;
}

bool isInside(const Snapshot &snapshot, const Process &one, const Process &other)
{
    return ownKinds(snapshot, one, other) > 0 && ownKinds(snapshot, other, one) == 0;
}

bool isOfHost(const Snapshot &snapshot, const Process &process)
{
    return std::ranges::all_of(allKinds, [&](Kind kind) {
        return snapshot.isHost(kind, process.namespaces[kind]) || isMissing(snapshot, kind);
    });
}

const Process *outsideOf(const Snapshot &snapshot, const Process &process)
{
    const Process *first = snapshot.process(1);
    if (first && isRead(snapshot, *first))
        return first;
    const auto above = parents(snapshot, process);
    const auto isHosts = [&](const Process *each) { return isOfHost(snapshot, *each); };
    if (const auto host = std::ranges::find_if(above, isHosts); host != above.end())
        return *host;
    const auto isOther = [&](const Process *each) {
        return isRead(snapshot, *each) && each->namespaces != process.namespaces;
    };
    const auto other = std::ranges::find_if(above, isOther);
    return other != above.end() ? *other : nullptr;
}

} // namespace terrarium
