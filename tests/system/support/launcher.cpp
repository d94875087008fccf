// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
// launcher KEEPER [PID]: starts a keeper as the window does, with the launch that standard input's first line says as
// JSON. With a PID, what that launch promises is tried in the sandbox of this program instead. Further lines are
// orders. What the keeper tells goes to standard error, a line each; what the program writes to its terminal, to
// standard output.
#include "kernel/pty.h"
#include "sandbox/launchspecjson.h"
#include "sandbox/startkeeper.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <iostream>

#include <poll.h>
#include <sys/socket.h>
#include <sys/wait.h>

using namespace terrarium;

namespace {

/// False at end-of-file.
bool passOn(int from, int to)
{
    std::array<char, 4096> text;
    const auto size = ::read(from, text.data(), text.size());
    return size > 0 && ::write(to, text.data(), static_cast<std::size_t>(size)) == size;
}

bool tell(int control)
{
    std::array<char, 8192> text;
    const auto size = ::recv(control, text.data(), text.size(), 0);
    if (size <= 0)
        return false;
    std::fprintf(stderr, "%.*s\n", static_cast<int>(size), text.data());
    return true;
}

/// False when there will be no more; then the keeper loses its orders' socket, as when the window is closed.
bool order(int control)
{
    std::string line;
    if (!std::getline(std::cin, line))
        return false;
    return ::send(control, line.data(), line.size(), MSG_NOSIGNAL) >= 0;
}

int follow(const StartedKeeper &keeper, const Fd &terminal)
{
    bool isOrdering = true;
    bool isShowing = bool(terminal);
    for (;;) {
        std::array<pollfd, 3> waited{pollfd{keeper.control.get(), POLLIN, 0},
                                     pollfd{isOrdering ? STDIN_FILENO : -1, POLLIN, 0},
                                     pollfd{isShowing ? terminal.get() : -1, POLLIN, 0}};
        ::poll(waited.data(), waited.size(), -1);
        if (waited[2].revents != 0)
            isShowing = passOn(terminal.get(), STDOUT_FILENO);
        if (waited[1].revents != 0)
            isOrdering = order(keeper.control.get());
        if (waited[0].revents != 0 && !tell(keeper.control.get()))
            break;
    }
    while (isShowing && passOn(terminal.get(), STDOUT_FILENO)) {
    }
    int status = 0;
    ::waitpid(keeper.pid, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int complain(const std::string &sentence)
{
    std::fprintf(stderr, "launcher: %s\n", sentence.c_str());
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    std::string text;
    std::getline(std::cin, text);
    const auto spec = launchSpecFromJson(text);
    if (argc < 2 || !spec)
        return complain(argc < 2 ? "no keeper" : spec.error().sentence);
    auto pty = openPty();
    if (!pty)
        return complain(pty.error().sentence());
    const auto proved = argc > 2 ? knownProcessFrom(argv[2]).value_or(KnownProcess()) : KnownProcess();
    const bool wanted = spec->program.terminal && proved.pid == 0;
    Fd none;
    const auto keeper =
        proved.pid > 0 ? startProof(argv[1], *spec, proved) : startKeeper(argv[1], *spec, wanted ? pty->slave : none);
    if (!keeper)
        return complain(keeper.error().sentence());
    pty->slave = Fd();
    return follow(*keeper, wanted ? pty->master : none);
}
