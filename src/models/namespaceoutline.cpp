// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/namespaceoutline.h"

#include "models/processname.h"
#include "models/topdown.h"
#include "snapshot/makerof.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <unordered_map>

namespace terrarium {

namespace {

using Key = OutlineModel::Key;
using Group = NamespaceFacts::Group;
using Placed = OutlineModel::Placed<NamespaceFacts>;
using UserNames = std::unordered_map<std::uint32_t, std::string>;

constexpr Key namespaceKeys = Key{1} << 63U;
constexpr Key makerKeys = Key{1} << 62U;
constexpr Key hiddenOwnerKey = Key{1} << 61U;

/// Rows and, by index, the row above each; in any order.
struct Draft {
    std::vector<Placed> rows;
    std::vector<std::size_t> parents;

    std::size_t add(Key key, NamespaceFacts facts)
    {
        rows.push_back({key, 0, std::move(facts)});
        parents.push_back(noParent);
        return rows.size() - 1;
    }
};

UserNames userNames(const Snapshot &snapshot)
{
    UserNames names;
    for (const ProcessPtr &process : snapshot.processes())
        if (process->identity)
            names.try_emplace(process->identity->euid, process->user);
    return names;
}

std::string userName(const UserNames &names, std::uint32_t uid)
{
    const auto found = names.find(uid);
    return found == names.end() ? std::to_string(uid) : found->second;
}

NamespaceFacts::Member member(const Process *process)
{
    if (!process)
        return {};
    const auto uid = process->identity.transform([](const Identity &identity) { return identity.euid; });
    return {process->pid(), uid, process->user, commandLine(*process)};
}

NamespaceFacts factsOf(const Snapshot &snapshot, const NamespacePtr &space, const UserNames &names)
{
    const auto [kind, device, inode] = space->key;
    const auto members = snapshot.members(kind, inode);
    NamespaceFacts facts{.kind = kind, .space = space, .members = static_cast<int>(members.size())};
    if (!members.empty())
        facts.lowest = member(snapshot.process(members.front()));
    if (space->ownerUid)
        facts.ownerUser = userName(names, *space->ownerUid);
    facts.host = snapshot.isHost(kind, inode);
    facts.maker = makerOf(snapshot, kind, inode);
    return facts;
}

Draft ungrouped(const Snapshot &snapshot)
{
    Draft draft;
    const UserNames names = userNames(snapshot);
    for (const NamespacePtr &space : snapshot.namespaces())
        draft.add(namespaceRowKey(space->key.kind, space->key.inode), factsOf(snapshot, space, names));
    return draft;
}

Draft byKind(Draft draft)
{
    const std::size_t count = draft.rows.size();
    PerKind<std::optional<std::size_t>> groups;
    for (std::size_t row = 0; row < count; ++row) {
        const Kind kind = *draft.rows[row].facts.kind;
        auto &group = groups[kind];
        if (!group)
            group = draft.add(static_cast<Key>(kind) + 1, {.group = Group::Kind, .kind = kind});
        draft.parents[row] = *group;
    }
    return draft;
}

struct GroupOfMaker {
    int place = 0; ///< the host first, who is not known last
    std::string name;
    MakerType type = MakerType::None;
    [[nodiscard]] auto operator<=>(const GroupOfMaker &) const = default;
};

GroupOfMaker groupOfMaker(const NamespaceFacts &facts)
{
    if (facts.host)
        return {0, {}, MakerType::None};
    if (facts.maker.type == MakerType::None)
        return {2, {}, MakerType::None};
    return {1, facts.maker.name, facts.maker.type};
}

Key keyOf(const GroupOfMaker &group)
{
    const Key hash =
        std::hash<std::string>{}(group.name) + static_cast<Key>(group.type) * 8 + static_cast<Key>(group.place);
    return makerKeys | (hash % makerKeys);
}

Draft byMaker(Draft draft)
{
    std::map<GroupOfMaker, std::vector<std::size_t>> groups;
    for (std::size_t row = 0; row < draft.rows.size(); ++row)
        groups[groupOfMaker(draft.rows[row].facts)].push_back(row);
    for (const auto &[group, rows] : groups) {
        constexpr std::array kinds{Group::Host, Group::Maker, Group::NobodyKnown};
        const std::size_t parent = draft.add(keyOf(group), {.group = kinds[static_cast<std::size_t>(group.place)],
                                                            .maker = {group.type, group.name, {}}});
        for (const std::size_t row : rows)
            draft.parents[row] = parent;
    }
    return draft;
}

/// The user namespace that a row hangs from. The kernel's initial user namespace owns all other initial ones.
std::optional<Inode> holder(const Snapshot &snapshot, const NamespaceFacts &facts)
{
    const Namespace &space = *facts.space;
    if (space.key.kind == Kind::User)
        return space.parent;
    const Inode host = snapshot.machine().host[Kind::User];
    return !space.owner && facts.host && host != 0 ? host : space.owner;
}

Draft byOwner(const Snapshot &snapshot, Draft draft)
{
    const std::size_t count = draft.rows.size();
    std::ranges::stable_partition(draft.rows, [](const Placed &row) { return row.facts.kind == Kind::User; });
    std::unordered_map<Key, std::size_t> users;
    for (std::size_t row = 0; row < count && draft.rows[row].facts.kind == Kind::User; ++row)
        users.emplace(draft.rows[row].key, row);

    std::optional<std::size_t> hidden;
    for (std::size_t row = 0; row < count; ++row) {
        const auto inode = holder(snapshot, draft.rows[row].facts);
        const auto user = inode ? users.find(namespaceRowKey(Kind::User, *inode)) : users.end();
        const bool root = draft.rows[row].facts.host && draft.rows[row].facts.kind == Kind::User;
        if (root)
            continue;
        if (user == users.end() && !hidden)
            hidden = draft.add(hiddenOwnerKey, {.group = Group::HiddenOwner});
        draft.parents[row] = user == users.end() ? *hidden : user->second;
    }
    return draft;
}

Draft grouped(const Snapshot &snapshot, NamespaceModel::Grouping grouping)
{
    switch (grouping) {
    case NamespaceModel::Grouping::Kind:
        return byKind(ungrouped(snapshot));
    case NamespaceModel::Grouping::Owner:
        return byOwner(snapshot, ungrouped(snapshot));
    case NamespaceModel::Grouping::Maker:
        return byMaker(ungrouped(snapshot));
    }
    return {};
}

} // namespace

bool NamespaceFacts::operator==(const NamespaceFacts &other) const
{
    const bool sameSpace = space == other.space || (space && other.space && *space == *other.space);
    const auto rest = [](const NamespaceFacts &facts) {
        return std::tie(facts.group, facts.kind, facts.members, facts.lowest, facts.ownerUser, facts.host, facts.maker);
    };
    return sameSpace && rest(*this) == rest(other);
}

OutlineModel::Key namespaceRowKey(Kind kind, Inode inode)
{
    constexpr unsigned inodeBits = 56;
    return namespaceKeys | static_cast<Key>(kind) << inodeBits | (inode & ((Key{1} << inodeBits) - 1));
}

std::vector<Placed> namespaceOutline(const Snapshot &snapshot, NamespaceModel::Grouping grouping)
{
    Draft draft = grouped(snapshot, grouping);
    std::vector<Placed> outline;
    outline.reserve(draft.rows.size());
    for (const std::size_t row : topDown(draft.parents)) {
        const std::size_t parent = draft.parents[row];
        outline.push_back(
            {draft.rows[row].key, parent == noParent ? 0 : draft.rows[parent].key, draft.rows[row].facts});
    }
    return outline;
}

} // namespace terrarium
