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

bool isOfHost(const Snapshot &snapshot, const Process &process)
{
    return std::ranges::all_of(allKinds, [&](Kind kind) {
        const Inode inode = process.namespaces[kind];
        return snapshot.isHost(kind, inode) || (inode == 0 && std::ranges::contains(snapshot.machine().missing, kind));
    });
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

const Process *hostBeside(const Snapshot &snapshot, const Process &process)
{
    const Process *first = snapshot.process(1);
    if (first && isOfHost(snapshot, *first))
        return first;
    // A chain of parents is as long as there are processes; the bound ends a damaged file's loop.
    const Process *above = &process;
    for (std::size_t i = 0; i < snapshot.processes().size() && above; ++i) {
        above = snapshot.process(above->parent);
        if (above && isOfHost(snapshot, *above))
            return above;
    }
    return nullptr;
}

} // namespace terrarium
