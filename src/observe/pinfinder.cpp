// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observe/pinfinder.h"

#include "observe/holderreader.h"
#include "observe/mountreader.h"
#include "observe/reading.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <memory>
#include <ranges>
#include <string_view>
#include <thread>
#include <unordered_map>

#include <unistd.h>

namespace terrarium {
namespace {

std::string linkIn(const ProcRoot &root, const char *path)
{
    std::array<char, 64> text;
    const auto size = ::readlinkat(root.fd.get(), path, text.data(), text.size());
    return {text.data(), size > 0 ? static_cast<std::size_t>(size) : 0};
}

/// Hands out a list's places to several threads.
struct Queue {
    std::atomic<std::size_t> processes = 0;
    std::atomic<std::size_t> namespaces = 0;
};

/// One thread's share of the work.
class Worker {
public:
    explicit Worker(const PinGround &ground) : m_ground(ground), m_holders(ground), m_mounts(ground) {}

    void work(Queue &queue, const std::stop_token &stop)
    {
        const auto &namespaces = m_ground.snapshot.namespaces();
        for (auto i = queue.namespaces++; i < namespaces.size() && !stop.stop_requested(); i = queue.namespaces++)
            if (namespaces[i]->key.kind == Kind::Mnt)
                m_mounts.look(*namespaces[i]);
        const auto &processes = m_ground.snapshot.processes();
        constexpr std::size_t slice = 64;
        for (auto begin = queue.processes.fetch_add(slice); begin < processes.size() && !stop.stop_requested();
             begin = queue.processes.fetch_add(slice))
            for (const auto &process : std::span(processes).subspan(begin, std::min(slice, processes.size() - begin)))
                lookAt(*process);
    }

    [[nodiscard]] HolderReader &holders() { return m_holders; }
    [[nodiscard]] MountReader &mounts() { return m_mounts; }

private:
    /// What this very program has open is of the moment.
    void lookAt(const Process &process)
    {
        if (!m_ground.isNumberedAsWe || process.pid() != ::getpid())
            m_holders.look(process);
    }

    const PinGround &m_ground;
    HolderReader m_holders;
    MountReader m_mounts;
};

using Workers = std::vector<std::unique_ptr<Worker>>;

void workTogether(const Workers &workers, const std::stop_token &stop)
{
    Queue queue;
    std::vector<std::jthread> others;
    for (const auto &worker : workers | std::views::drop(1))
        others.emplace_back([&] { worker->work(queue, stop); });
    workers.front()->work(queue, stop);
}

/// What one thread could not find out of a socket, another may have by another holder.
std::uint32_t unknownSockets(const Workers &workers)
{
    std::unordered_set<std::uint64_t> unknown;
    for (const auto &worker : workers)
        std::ranges::copy_if(worker->holders().sockets().unknown(), std::inserter(unknown, unknown.end()),
                             [&](std::uint64_t socket) {
                                 return std::ranges::none_of(workers, [&](const auto &other) {
                                     return other->holders().sockets().knows(socket);
                                 });
                             });
    return static_cast<std::uint32_t>(unknown.size());
}

std::uint32_t inFlight(const Workers &workers)
{
    std::unordered_map<std::uint64_t, std::uint32_t> bySocket;
    for (const auto &worker : workers)
        bySocket.insert(worker->holders().sockets().inFlight().begin(), worker->holders().sockets().inFlight().end());
    std::uint32_t sum = 0;
    for (const auto &[socket, count] : bySocket)
        sum += count;
    return sum;
}

/// One that a thread could not describe another may have.
void addTo(std::map<NamespaceKey, NamespacePtr> &all, std::map<NamespaceKey, NamespacePtr> found)
{
    for (auto &[key, ns] : found)
        if (auto &place = all[key]; !place || (!place->owner && ns->owner))
            place = std::move(ns);
}

std::uint32_t memberlessMounts(const Snapshot &snapshot, const std::map<NamespaceKey, NamespacePtr> &found)
{
    const auto isMemberless = [&](const NamespacePtr &ns) {
        return ns->key.kind == Kind::Mnt && snapshot.members(Kind::Mnt, ns->key.inode).empty();
    };
    return static_cast<std::uint32_t>(std::ranges::count_if(snapshot.namespaces(), isMemberless) +
                                      std::ranges::count_if(found | std::views::values, isMemberless));
}

Pins gathered(const Workers &workers, const Snapshot &snapshot)
{
    Pins pins;
    std::map<NamespaceKey, NamespacePtr> namespaces;
    for (const auto &worker : workers) {
        std::ranges::move(worker->holders().takePins(), std::back_inserter(pins.pins));
        std::ranges::move(worker->mounts().takePins(), std::back_inserter(pins.pins));
        addTo(namespaces, worker->holders().namespaces().take());
        addTo(namespaces, worker->mounts().namespaces().take());
        pins.unreadable += worker->holders().unreadable();
    }
    std::ranges::sort(pins.pins);
    pins.unreadMounts = memberlessMounts(snapshot, namespaces);
    std::ranges::copy(namespaces | std::views::values, std::back_inserter(pins.namespaces));
    pins.unknownSockets = unknownSockets(workers);
    pins.inFlight = inFlight(workers);
    return pins;
}

} // namespace

Result<Pins> findPins(const ScanOptions &options, const Snapshot &snapshot, std::stop_token stop)
{
    const auto root = openProcRoot(options.procRoot);
    if (!root)
        return std::unexpected(root.error());
    const PinGround ground{.root = *root,
                           .snapshot = snapshot,
                           .isNumberedAsWe = linkIn(*root, "self") == std::to_string(::getpid()),
                           .tellsPidOfChildren = !linkIn(*root, "self/ns/pid_for_children").empty()};
    Workers workers;
    for (unsigned i = 0; i < std::max(options.threads, 1U); ++i)
        workers.push_back(std::make_unique<Worker>(ground));
    workTogether(workers, stop);
    auto pins = gathered(workers, snapshot);
    pins.lookedAt = now();
    return pins;
}

} // namespace terrarium
