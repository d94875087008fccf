// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/pinned.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>

namespace terrarium {
namespace {

void addThreads(const Snapshot &snapshot, std::vector<Pin> &pins)
{
    for (const ProcessPtr &process : snapshot.processes())
        for (const Thread &thread : process->threads)
            for (const Kind kind : allKinds) {
                const Inode inode = thread.namespaces[kind];
                if (inode != 0 && inode != process->namespaces[kind])
                    pins.push_back({.ns = {kind, snapshot.device(), inode},
                                    .how = PinHow::Thread,
                                    .process = process->key,
                                    .thread = thread.tid});
            }
}

void addDependents(const Snapshot &snapshot, std::vector<Pin> &pins)
{
    for (const NamespacePtr &ns : snapshot.namespaces()) {
        const auto &[kind, device, inode] = ns->key;
        if (ns->parent)
            pins.push_back({.ns = {kind, device, *ns->parent}, .how = PinHow::Child, .other = ns->key});
        // The parent of a user namespace is its owner too.
        if (ns->owner && kind != Kind::User)
            pins.push_back({.ns = {Kind::User, device, *ns->owner}, .how = PinHow::Owned, .other = ns->key});
        for (const std::string &path : ns->mountedAt)
            pins.push_back({.ns = ns->key, .how = PinHow::Mount, .other = {Kind::Mnt, device, 0}, .path = path});
    }
}

bool isHeldStill(const Snapshot &snapshot, const Pin &pin)
{
    const Process *holder = snapshot.process(pin.process.pid);
    return holder && holder->key == pin.process;
}

/// Unsorted.
std::vector<Pin> gathered(const Snapshot &snapshot)
{
    std::vector<Pin> pins;
    addThreads(snapshot, pins);
    addDependents(snapshot, pins);
    if (snapshot.pins())
        std::ranges::copy_if(snapshot.pins()->pins, std::back_inserter(pins),
                             [&](const Pin &pin) { return isHeldStill(snapshot, pin); });
    return pins;
}

} // namespace

std::vector<Pin> pinsOf(const Snapshot &snapshot, const NamespaceKey &key)
{
    auto pins = gathered(snapshot);
    std::erase_if(pins, [&](const Pin &pin) { return pin.ns != key; });
    std::ranges::sort(pins);
    return pins;
}

std::vector<Pin> allPins(const Snapshot &snapshot)
{
    auto pins = gathered(snapshot);
    std::ranges::sort(pins);
    return pins;
}

bool isDerived(const Pin &pin)
{
    switch (pin.how) {
    case PinHow::Thread:
    case PinHow::Child:
    case PinHow::Owned:
        return true;
    case PinHow::Mount:
        return pin.other.inode == 0;
    case PinHow::Descriptor:
    case PinHow::Socket:
    case PinHow::PidForChildren:
    case PinHow::TimeForChildren:
        break;
    }
    return false;
}

Snapshot withPinned(const Snapshot &snapshot, PinsPtr pins)
{
    auto namespaces = snapshot.namespaces();
    if (snapshot.pins()) {
        const auto &earlier = snapshot.pins()->namespaces;
        const std::unordered_set<NamespacePtr> added(earlier.begin(), earlier.end());
        std::erase_if(namespaces, [&](const NamespacePtr &ns) { return added.contains(ns); });
    }
    if (pins)
        namespaces.insert(namespaces.end(), pins->namespaces.begin(), pins->namespaces.end());
    return Snapshot({
        .takenAt = snapshot.takenAt(),
        .device = snapshot.device(),
        .machine = snapshot.machine(),
        .hidden = snapshot.hidden(),
        .processes = snapshot.processes(),
        .namespaces = std::move(namespaces),
        .pins = std::move(pins),
    });
}

} // namespace terrarium
