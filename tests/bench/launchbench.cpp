// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
// launchbench KEEPER ROUNDS: seconds from starting the article's sandbox to the first byte that a program in it writes,
// by Terrarium's keeper, by bwrap and by unshare, each started from this process; the median of ROUNDS, taken in turn.
#include "sandbox/startkeeper.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace terrarium;

namespace {

using Words = std::vector<std::string>;
using Start = std::function<pid_t()>;

const Words program{"/bin/echo", "well"};

[[noreturn]] void giveUp(const std::string &what)
{
    std::fprintf(stderr, "launchbench: %s\n", what.c_str());
    std::exit(1);
}

LaunchSpec article()
{
    LaunchSpec spec;
    spec.program.arguments = program;
    spec.program.terminal = false;
    for (const auto wall : {Wall::Mnt, Wall::Pids, Wall::User})
        spec.walls[wall] = true;
    spec.files.proc = FilesSpec::Proc::Own;
    return spec;
}

pid_t startCommand(Words words)
{
    words.insert(words.end(), program.begin(), program.end());
    std::vector<char *> list;
    for (auto &word : words)
        list.push_back(word.data());
    list.push_back(nullptr);
    pid_t pid = 0;
    if (::posix_spawnp(&pid, list.front(), nullptr, nullptr, list.data(), environ) != 0)
        giveUp("start " + words.front());
    return pid;
}

pid_t startOurs(const std::string &keeper, Fd &control)
{
    auto started = startKeeper(keeper, article(), Fd());
    if (!started)
        giveUp(started.error().sentence());
    control = std::move(started->control);
    return started->pid;
}

/// What is started writes into a pipe in the place of standard output, which is kept as output.
double secondsToFirstByte(const Start &start, const Fd &output)
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) < 0)
        giveUp("pipe2");
    ::dup2(ends[1], STDOUT_FILENO);
    ::close(ends[1]);
    const Fd reading(ends[0]);
    const auto begin = std::chrono::steady_clock::now();
    const auto pid = start();
    ::dup2(output.get(), STDOUT_FILENO);
    char first = 0;
    if (::read(reading.get(), &first, 1) != 1)
        giveUp("nothing was written");
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    ::waitpid(pid, nullptr, 0);
    return took.count();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        giveUp("KEEPER ROUNDS");
    const Fd output(::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0));
    Fd control;
    const std::array<std::pair<const char *, Start>, 3> ways{
        {{"ours", [&] { return startOurs(argv[1], control); }},
         {"bwrap",
          [] {
              return startCommand({"bwrap", "--unshare-user", "--unshare-pid", "--as-pid-1", "--dev-bind", "/", "/",
                                   "--proc", "/proc"});
          }},
         {"unshare",
          [] { return startCommand({"unshare", "--map-current-user", "--fork", "--pid", "--mount-proc"}); }}}};
    std::array<std::vector<double>, ways.size()> seconds;
    for (int round = 0; round < std::atoi(argv[2]); ++round)
        for (std::size_t way = 0; way < ways.size(); ++way)
            seconds[way].push_back(secondsToFirstByte(ways[way].second, output));
    for (std::size_t way = 0; way < ways.size(); ++way)
        ::dprintf(output.get(), "%s %.6f\n", ways[way].first, median(seconds[way]));
}
