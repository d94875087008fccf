// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observe/liveobserver.h"

#include "kernel/text.h"

#include <algorithm>

#include <fcntl.h>

namespace terrarium {
namespace {

using namespace std::chrono_literals;

/// News that comes in this time is worked on together.
constexpr auto coalescing = 50ms;
/// Rest of 400 times the work: 0.25 % of a processor.
constexpr int sweepRest = 400;
constexpr auto shortestSweepPause = 250ms;
constexpr std::size_t sweepSlice = 48;
constexpr int listRest = 100;
constexpr auto shortestListPause = 1s;
/// One round of the sweep in so many reads everybody whole, for what changes without news: cgroup, seccomp,
/// capabilities.
constexpr unsigned wholeRound = 4;

/// Changes whenever a process is born or reaped: threads there are and the last PID handed out, proc_loadavg(5).
/// Much cheaper than listing all processes.
std::string forkMark(int root)
{
    const auto text = readFile(root, "loadavg").value_or(std::string());
    std::string_view rest = text;
    for (int i = 0; i < 3; ++i)
        (void)takeWord(rest);
    const auto threads = takeWord(rest);
    const auto lastPid = takeWord(rest);
    return std::string(threads.substr(std::min(threads.find('/'), threads.size()))) + ' ' + std::string(lastPid);
}

/// In one list but not, or not with the same inode number, in the other.
std::set<Pid> differing(const std::vector<ProcEntry> &before, const std::vector<ProcEntry> &after)
{
    std::vector<ProcEntry> entries;
    std::ranges::set_symmetric_difference(before, after, std::back_inserter(entries));
    std::set<Pid> pids;
    for (const auto &entry : entries)
        pids.insert(entry.pid);
    return pids;
}

std::vector<ProcEntry> sortedList(int root)
{
    auto entries = listProcesses(root).value_or(std::vector<ProcEntry>());
    std::ranges::sort(entries);
    return entries;
}

bool hasNews(int fd, short events)
{
    pollfd one{fd, events, 0};
    return fd >= 0 && ::poll(&one, 1, 0) > 0;
}

} // namespace

Result<LiveObserver> LiveObserver::start(const ScanOptions &options)
{
    auto root = openProcRoot(options.procRoot, options.depth);
    if (!root)
        return std::unexpected(root.error());
    LiveObserver observer(std::move(*root), options);
    if (const auto read = observer.rescan(); !read)
        return std::unexpected(read.error());
    (void)observer.m_reviewer.population().takeChanges();
    observer.m_rescanned = false;
    observer.m_root->machine.host = settledHost(*observer.m_root, observer.m_reviewer.population().namespaces());
    return observer;
}

LiveObserver::LiveObserver(ProcRoot root, ScanOptions options)
    : m_root(std::make_unique<ProcRoot>(std::move(root))), m_options(std::move(options)), m_reviewer(*m_root),
      m_listPace(listRest, shortestListPause), m_sweepPace(sweepRest, shortestSweepPause)
{
    // The news is of the machine's own processes, in the numbers of its own PID namespace.
    if (m_options.procRoot == "/proc") {
        if (auto connector = ProcConnector::open())
            m_connector = std::move(*connector);
    }
    m_mountTable = Fd(::openat(m_root->fd.get(), "self/mountinfo", O_RDONLY | O_CLOEXEC));
}

std::vector<pollfd> LiveObserver::watched() const
{
    return {{m_connector ? m_connector->fd() : -1, POLLIN, 0}, {m_mountTable.get(), POLLPRI, 0}};
}

LiveObserver::Clock::time_point LiveObserver::due() const
{
    const auto due = std::min({m_namedDue, m_followUps.due(), m_sweepPace.due()});
    return m_connector ? due : std::min(due, m_listPace.due());
}

Delta LiveObserver::refresh()
{
    const auto begin = Clock::now();
    takeNews();
    if (begin >= m_namedDue)
        readNamed();
    if (begin >= m_followUps.due())
        m_reviewer.lookAgain(m_followUps.take(begin));
    if (!m_connector && begin >= m_listPace.due())
        m_listPace.run([this] { compareLists(); });
    if (begin >= m_sweepPace.due())
        m_sweepPace.run([this] { sweep(); });
    auto delta = m_reviewer.population().takeChanges();
    const bool rescanned = std::exchange(m_rescanned, false);
    if (rescanned || !delta.isEmpty()) {
        delta.takenAt = now();
        delta.hidden = m_reviewer.hidden();
        m_lastRead = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begin);
    }
    return delta;
}

Result<void> LiveObserver::rescan()
{
    const auto begin = Clock::now();
    m_forkMark = forkMark(m_root->fd.get());
    m_listed = sortedList(m_root->fd.get());
    auto reading = readEverything(*m_root, m_options.threads);
    if (!reading)
        return std::unexpected(reading.error());
    m_reviewer.takeAll(std::move(*reading));
    m_rescanned = true;
    m_lastRead = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begin);
    return {};
}

SnapshotPtr LiveObserver::snapshot() const
{
    Snapshot::Parts parts{.takenAt = now(),
                          .device = m_root->device,
                          .machine = m_root->machine,
                          .hidden = m_reviewer.hidden(),
                          .processes = {},
                          .namespaces = m_reviewer.population().namespaces()};
    for (const auto &[pid, process] : m_reviewer.population().processes())
        parts.processes.push_back(process);
    return std::make_shared<const Snapshot>(std::move(parts));
}

wire::Status LiveObserver::status() const
{
    const auto slices = static_cast<int>(m_reviewer.population().processes().size() / sweepSlice + 1);
    const auto interval = m_connector ? m_sweepPace.interval() * slices : m_listPace.interval();
    return {m_connector ? wire::Liveness::Events : wire::Liveness::Polling,
            static_cast<std::uint32_t>(std::chrono::duration_cast<std::chrono::milliseconds>(interval).count()),
            static_cast<std::uint32_t>(m_lastRead.count())};
}

void LiveObserver::takeNews()
{
    if (hasNews(m_mountTable.get(), POLLPRI))
        m_reviewer.readMounts();
    if (!m_connector)
        return;
    if (const auto news = m_connector->read())
        takeEvents(*news);
    else
        m_connector.reset();
}

void LiveObserver::takeEvents(const ProcEvents &news)
{
    for (const auto &event : news.events) {
        m_named.insert(event.pid);
        if (event.type == ProcEvent::Type::Exited)
            m_exited.insert(event.pid);
        if (event.type != ProcEvent::Type::Changed)
            m_followUps.add(event.pid, Clock::now());
    }
    if (!m_named.empty() && m_namedDue == Clock::time_point::max())
        m_namedDue = Clock::now() + coalescing;
    if (news.lost) {
        m_forkMark.clear();
        compareLists();
        m_wholeUntil = m_round + 2;
    }
}

void LiveObserver::readNamed()
{
    if (!m_exited.empty()) {
        m_reviewer.addChildren(m_exited);
        m_named.merge(m_exited);
    }
    m_reviewer.readAgain(std::exchange(m_named, {}));
    m_exited.clear();
    m_namedDue = Clock::time_point::max();
}

void LiveObserver::compareLists()
{
    const auto root = m_root->fd.get();
    auto mark = forkMark(root);
    if (mark == m_forkMark && mark.size() > 1)
        return;
    m_forkMark = std::move(mark);
    auto listed = sortedList(root);
    auto pids = differing(m_listed, listed);
    m_listed = std::move(listed);
    for (const auto pid : pids)
        m_followUps.add(pid, Clock::now());
    m_reviewer.addChildren(pids);
    m_reviewer.readAgain(pids);
}

void LiveObserver::sweep()
{
    const auto &processes = m_reviewer.population().processes();
    std::set<Pid> slice;
    auto next = processes.upper_bound(m_sweptTo);
    for (; next != processes.end() && slice.size() < sweepSlice; ++next)
        slice.insert(next->first);
    const bool whole = isSweepWhole();
    if (next == processes.end()) {
        m_sweptTo = 0;
        ++m_round;
    } else {
        m_sweptTo = *slice.rbegin();
    }
    whole ? m_reviewer.readAgain(slice) : m_reviewer.lookAgain(slice);
}

bool LiveObserver::isSweepWhole() const
{
    return !m_connector || m_round < m_wholeUntil || m_round % wholeRound == wholeRound - 1;
}

} // namespace terrarium
