// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/warden.h"

#include <array>
#include <csignal>

#include <poll.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

namespace terrarium {
namespace {

Fd childSignals()
{
    sigset_t set;
    ::sigemptyset(&set);
    ::sigaddset(&set, SIGCHLD);
    return Fd(::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK));
}

void swallow(const Fd &signals)
{
    signalfd_siginfo info;
    while (::read(signals.get(), &info, sizeof info) > 0) {
    }
}

} // namespace

void Warden::watch()
{
    const Fd signals = childSignals();
    for (;;) {
        std::array<pollfd, 2> waited{pollfd{signals.get(), POLLIN, 0}, pollfd{m_cord.fd(), POLLIN, 0}};
        ::poll(waited.data(), waited.size(), -1);
        swallow(signals);
        if (!reap())
            ::_exit(0);
        if (waited[1].revents != 0)
            obey();
    }
}

bool Warden::reap()
{
    for (;;) {
        int status = 0;
        const auto pid = ::waitpid(-1, &status, WNOHANG);
        if (pid == 0 || (pid < 0 && errno == EINTR))
            return true;
        if (pid < 0)
            return false;
        if (pid == m_first)
            m_cord.send(Word::Type::FirstEnded, status);
    }
}

void Warden::obey()
{
    const auto word = m_cord.receive();
    if (!word || word->type == Word::Type::Kill) {
        m_descendants.killAll();
        for (const auto process : m_beside)
            if (!word)
                ::kill(process, SIGTERM);
        ::_exit(0);
    }
    switch (word->type) {
    case Word::Type::End:
        // A shell heeds SIGHUP and a program without terminal SIGTERM; what is stopped hears neither.
        for (const int number : {SIGHUP, SIGTERM, SIGCONT})
            m_descendants.signal(number);
        return;
    case Word::Type::Beside:
        m_beside.push_back(word->value);
        return;
    case Word::Type::Freeze:
        return m_descendants.signal(SIGSTOP);
    case Word::Type::Thaw:
        return m_descendants.signal(SIGCONT);
    default:
        return;
    }
}

} // namespace terrarium
