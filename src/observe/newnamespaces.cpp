// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observe/newnamespaces.h"

#include "kernel/nsfs.h"

namespace terrarium {

bool NewNamespaces::isKnown(const NamespaceKey &key) const
{
    return m_snapshot.find(key.kind, key.inode) || m_found.contains(key);
}

void NewNamespaces::describe(const NamespaceKey &key, const Fd &fd)
{
    if (isKnown(key))
        return;
    const auto identity = fd ? nsfs::identity(fd.get()) : std::unexpected(Error{});
    if (!identity || identity->inode != key.inode)
        return put(describeNamespace(key, Fd()));
    put(describeNamespace(key, fd));
    for (auto &ancestor : unknownAncestors(key, fd, [this](const NamespaceKey &other) { return isKnown(other); }))
        put(std::move(ancestor));
}

void NewNamespaces::setOffsets(const NamespaceKey &key, const std::optional<TimeOffsets> &offsets)
{
    auto facts = *m_found.at(key);
    facts.offsets = offsets;
    put(std::move(facts));
}

void NewNamespaces::put(Namespace facts)
{
    const auto key = facts.key;
    m_found.insert_or_assign(key, std::make_shared<const Namespace>(std::move(facts)));
}

} // namespace terrarium
