// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/keeper.h"

#include <algorithm>
#include <array>
#include <csignal>

#include <poll.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace terrarium {
namespace {

constexpr int notStarted = 125;
constexpr std::chrono::seconds grace{3};

sigset_t watchedSignals()
{
    sigset_t set;
    ::sigemptyset(&set);
    for (const int number : {SIGCHLD, SIGTERM, SIGINT, SIGHUP})
        ::sigaddset(&set, number);
    return set;
}

ProgramEnd endOf(int status)
{
    return WIFSIGNALED(status) ? ProgramEnd{0, WTERMSIG(status)} : ProgramEnd{WEXITSTATUS(status), 0};
}

} // namespace

Keeper::Keeper(Building building) : m_building(std::move(building))
{
}

int Keeper::keep()
{
    const auto watched = watchedSignals();
    ::sigprocmask(SIG_BLOCK, &watched, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    // Should the warden be killed, what it had comes here.
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    if (begin())
        watch();
    else if (m_started)
        m_started->cord.send(Word::Type::Kill);
    return end();
}

void Keeper::watch()
{
    const auto watched = watchedSignals();
    const Fd signals(::signalfd(-1, &watched, SFD_CLOEXEC | SFD_NONBLOCK));
    while (reap()) {
        const bool hasDoor = m_visits && m_state == State::Running;
        std::array<pollfd, 6> waited{pollfd{signals.get(), POLLIN, 0},
                                     pollfd{m_started->cord.fd(), POLLIN, 0},
                                     pollfd{m_started->line.fd(), POLLIN, 0},
                                     pollfd{m_isOrdered ? m_building.channel.fd() : -1, POLLIN, 0},
                                     pollfd{hasDoor ? m_visits->door() : -1, POLLIN, 0},
                                     pollfd{hasDoor && !m_isOrdered ? m_visits->terminal() : -1, POLLIN, 0}};
        if (::poll(waited.data(), waited.size(), patience()) == 0) {
            m_started->cord.send(Word::Type::Kill);
            m_deadline.reset();
            if (m_state == State::Building)
                timeOut();
        }
        for (signalfd_siginfo info; ::read(signals.get(), &info, sizeof info) > 0;)
            if (info.ssi_signo != SIGCHLD)
                endAll();
        if (waited[1].revents != 0)
            takeWord();
        if (waited[2].revents != 0)
            hear();
        if (waited[3].revents != 0)
            takeOrder();
        if (waited[5].revents != 0)
            m_visits->record();
        if (waited[4].revents != 0)
            takeVisitor();
    }
}

int Keeper::patience() const
{
    if (!m_deadline)
        return -1;
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(*m_deadline - Clock::now());
    return static_cast<int>(std::max<std::int64_t>(left.count(), 0));
}

void Keeper::takeWord()
{
    const auto word = m_started->cord.receive();
    if (!word)
        return m_started->cord.close();
    if (word->type == Word::Type::FirstEnded)
        m_end = endOf(word->value);
}

void Keeper::takeOrder()
{
    std::array<char, 256> order;
    const auto size = ::recv(m_building.channel.fd(), order.data(), order.size(), MSG_DONTWAIT);
    if (size > 0)
        return obey({order.data(), static_cast<std::size_t>(size)});
    if (size == 0 || errno != EAGAIN)
        orderGone();
}

void Keeper::obey(std::string_view order)
{
    if (order == "end")
        return endAll();
    if (order == "kill")
        return m_started->cord.send(Word::Type::Kill);
    if (order == "freeze" || order == "thaw") {
        m_isFrozen = order == "freeze";
        m_started->cord.send(m_isFrozen ? Word::Type::Freeze : Word::Type::Thaw);
        m_building.channel.tellFrozen(m_isFrozen);
    }
}

void Keeper::endAll()
{
    m_started->cord.send(Word::Type::End);
    m_isEnding = true;
    m_deadline = Clock::now() + grace;
}

void Keeper::orderGone()
{
    m_isOrdered = false;
    if (!m_building.spec.program.outlivesWindow || m_state != State::Running)
        endAll();
}

void Keeper::takeVisitor()
{
    auto visitor = m_visits->answer();
    if (!visitor)
        return;
    if (m_isOrdered)
        return Channel(visitor->get()).tellBusy();
    const Hello hello{::getpid(), m_first, m_isFrozen, m_begun, 0};
    const auto channel = m_visits->letIn(std::move(*visitor), hello, m_building.spec);
    if (!channel)
        return;
    m_building.channel = *channel;
    m_isOrdered = true;
}

bool Keeper::reap()
{
    for (;;) {
        const auto pid = ::waitpid(-1, nullptr, WNOHANG);
        if (pid == 0 || (pid < 0 && errno == EINTR))
            return true;
        // It ends last, by itself, or was killed; then nobody else looks after what it had.
        if (pid < 0 || pid == m_started->builder)
            return false;
    }
}

int Keeper::end()
{
    if (m_started) {
        while (m_started->line.fd() >= 0)
            hear();
        while (m_started->cord.fd() >= 0)
            takeWord();
        m_descendants.killAll();
    }
    m_held.clear();
    if (m_state != State::Running) {
        m_building.channel.tellEnded({notStarted, 0});
        return notStarted;
    }
    const auto outcome = m_end.value_or(ProgramEnd{0, SIGKILL});
    m_building.channel.tellEnded(outcome);
    return outcome.signal != 0 ? 128 + outcome.signal : outcome.code;
}

} // namespace terrarium
