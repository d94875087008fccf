// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/delta.h"

#include "snapshot/place.h"

#include <algorithm>
#include <iterator>
#include <ranges>
#include <utility>

namespace terrarium {
namespace {

template <typename Ptr> auto placeOf(const Ptr &value)
{
    return place(*value);
}

/// Walks two sorted lists side by side.
template <typename Ptr, typename Key>
void compare(const std::vector<Ptr> &before, const std::vector<Ptr> &after, std::vector<Ptr> &changed,
             std::vector<Key> &gone)
{
    auto old = before.begin();
    for (const Ptr &now : after) {
        for (; old != before.end() && placeOf(*old) < placeOf(now); ++old)
            gone.push_back((*old)->key);
        if (old == before.end() || placeOf(*old) != placeOf(now)) {
            changed.push_back(now);
            continue;
        }
        if ((*old)->key != now->key)
            gone.push_back((*old)->key);
        if (*old != now && **old != *now)
            changed.push_back(now);
        ++old;
    }
    for (; old != before.end(); ++old)
        gone.push_back((*old)->key);
}

template <typename Ptr, typename Key>
std::vector<Ptr> merged(const std::vector<Ptr> &before, std::vector<Ptr> changed, std::vector<Key> gone)
{
    std::ranges::stable_sort(changed, {}, placeOf<Ptr>);
    std::ranges::sort(gone);
    auto kept =
        before | std::views::filter([&](const Ptr &value) { return !std::ranges::binary_search(gone, value->key); });
    std::vector<Ptr> result;
    result.reserve(before.size() + changed.size());
    // Of two at one place the union takes the first list's: the changed one replaces the old one.
    std::ranges::set_union(changed, kept, std::back_inserter(result), {}, placeOf<Ptr>, placeOf<Ptr>);
    return result;
}

} // namespace

Delta difference(const Snapshot &before, const Snapshot &after)
{
    Delta delta;
    delta.takenAt = after.takenAt();
    delta.hidden = after.hidden();
    compare(before.processes(), after.processes(), delta.processes, delta.goneProcesses);
    compare(before.namespaces(), after.namespaces(), delta.namespaces, delta.goneNamespaces);
    return delta;
}

Snapshot applied(const Snapshot &before, const Delta &delta)
{
    return Snapshot({
        .takenAt = delta.takenAt,
        .device = before.device(),
        .machine = before.machine(),
        .hidden = delta.hidden,
        .processes = merged(before.processes(), delta.processes, delta.goneProcesses),
        .namespaces = merged(before.namespaces(), delta.namespaces, delta.goneNamespaces),
        .pins = before.pins(),
    });
}

} // namespace terrarium
