// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observe/reading.h"

#include "observe/namespacefinder.h"
#include "observe/processreader.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>
#include <ranges>
#include <span>
#include <thread>
#include <unordered_map>
#include <unordered_set>

namespace terrarium {
namespace {

/// Hands out each namespace once, to whichever thread asks first.
class Claims {
public:
    bool claim(const NamespaceKey &key)
    {
        const std::scoped_lock lock(m_mutex);
        return m_claimed.insert(key).second;
    }

private:
    std::mutex m_mutex;
    std::unordered_set<NamespaceKey> m_claimed;
};

/// One thread's share of the work.
class Worker {
public:
    Worker(const ProcRoot &root, Claims &claims)
        : m_root(root), m_reader(root), m_finder(root, [this, &claims](const NamespaceKey &key) {
              return m_met.insert(key).second && claims.claim(key);
          })
    {
    }

    void work(std::span<const ProcEntry> entries, std::atomic<std::size_t> &next)
    {
        constexpr std::size_t slice = 64;
        for (auto begin = next.fetch_add(slice); begin < entries.size(); begin = next.fetch_add(slice))
            for (const auto &entry : entries.subspan(begin, std::min(slice, entries.size() - begin)))
                visit(entry.pid);
    }

    void giveTo(Reading &reading, std::vector<NamespaceFinder::Found> &found)
    {
        std::ranges::move(m_processes, std::back_inserter(reading.processes));
        std::ranges::move(m_denied, std::back_inserter(reading.denied));
        std::ranges::move(m_finder.take(), std::back_inserter(found));
    }

private:
    void visit(Pid pid)
    {
        const auto dir = ProcDir::open(m_root.fd.get(), pid);
        if (!dir)
            return;
        auto process = m_reader.read(*dir);
        if (process) {
            m_finder.lookThrough(*dir, *process);
            m_processes.push_back(std::make_shared<const Process>(std::move(*process)));
        } else if (process.error() == NoProcess::Denied) {
            m_denied.push_back(pid);
        }
    }

    const ProcRoot &m_root;
    ProcessReader m_reader;
    std::unordered_set<NamespaceKey> m_met; ///< spares the lock
    NamespaceFinder m_finder;
    std::vector<ProcessPtr> m_processes;
    std::vector<Pid> m_denied;
};

void addMounted(const ProcRoot &root, std::vector<NamespaceFinder::Found> &found)
{
    std::unordered_map<NamespaceKey, std::size_t> places;
    for (std::size_t i = 0; i < found.size(); ++i)
        places.emplace(found[i].facts.key, i);
    for (auto &mounted : mountedNamespaces(root)) {
        if (const auto place = places.find(mounted.key); place != places.end())
            found[place->second].facts.mountedAt = std::move(mounted.paths);
        else
            found.push_back(describeMounted(mounted));
    }
}

void addAllAncestors(const ProcRoot &root, std::vector<NamespaceFinder::Found> &found)
{
    std::unordered_set<NamespaceKey> known;
    for (const auto &one : found)
        known.insert(one.facts.key);
    addAncestors(root, found, [&](const NamespaceKey &key) { return known.contains(key); });
}

void workTogether(std::vector<std::unique_ptr<Worker>> &workers, std::span<const ProcEntry> entries)
{
    std::atomic<std::size_t> next = 0;
    std::vector<std::jthread> others;
    for (const auto &worker : workers | std::views::drop(1))
        others.emplace_back([&] { worker->work(entries, next); });
    workers.front()->work(entries, next);
}

} // namespace

Result<Reading> readEverything(const ProcRoot &root, unsigned threads)
{
    const auto entries = listProcesses(root.fd.get());
    if (!entries)
        return std::unexpected(entries.error());
    Claims claims;
    std::vector<std::unique_ptr<Worker>> workers;
    for (unsigned i = 0; i < std::max(threads, 1U); ++i)
        workers.push_back(std::make_unique<Worker>(root, claims));
    workTogether(workers, *entries);

    Reading reading;
    std::vector<NamespaceFinder::Found> found;
    for (const auto &worker : workers)
        worker->giveTo(reading, found);
    addMounted(root, found);
    addAllAncestors(root, found);
    for (auto &one : found)
        reading.namespaces.push_back(std::make_shared<const Namespace>(std::move(one.facts)));
    return reading;
}

bool isHidden(const Process &process, const PerKind<bool> &present)
{
    const bool ended = process.state == 'Z' || process.state == 'X';
    return !ended &&
           std::ranges::any_of(allKinds, [&](Kind kind) { return present[kind] && process.namespaces[kind] == 0; });
}

Hidden hiddenFacts(const ProcRoot &root, std::size_t processes)
{
    const auto seen = processes == 0 ? HiddenReason::None : HiddenReason::Permission;
    return {static_cast<std::uint32_t>(processes), root.firstVisible ? seen : HiddenReason::Hidepid};
}

std::int64_t now()
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(sinceEpoch).count();
}

} // namespace terrarium
