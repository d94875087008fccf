// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
// doorbench ROUNDS: on a stage of the system tests, as root: seconds to the first byte that a program writes to its
// terminal, in the same namespaces: "unshare SECONDS" by unshare(1) as root; as the user alice, through the
// privileged helper, "warm SECONDS" where it runs already and "cold SECONDS" where the bus starts it. Medians.
#include "broker/kauthbroker.h"
#include "kernel/pty.h"
#include "system/privileged/hand.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <functional>
#include <vector>

#include <grp.h>
#include <spawn.h>
#include <sys/prctl.h>
#include <sys/wait.h>

using namespace terrarium;

namespace {

constexpr unsigned alice = 4001;
constexpr auto forgetPace = "rm -f /run/terrarium/launches";
constexpr auto endHelper = "while kill -9 $(pidof terrarium-launch) 2>/dev/null; do :; done";

[[noreturn]] void giveUp(const char *what)
{
    std::fprintf(stderr, "doorbench: %s\n", what);
    std::exit(1);
}

double since(std::chrono::steady_clock::time_point begin)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// Until whoever holds its slave has ended.
void drain(const Fd &master)
{
    for (char byte = 0; ::read(master.get(), &byte, 1) > 0;) {
    }
}

double byUnshare()
{
    auto pty = openPty();
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, pty->slave.get(), STDOUT_FILENO);
    std::array words{"unshare",
                     "--mount",
                     "--pid",
                     "--net",
                     "--ipc",
                     "--uts",
                     "--fork",
                     "--mount-proc",
                     "/bin/echo",
                     "well",
                     static_cast<const char *>(nullptr)};
    const auto begin = std::chrono::steady_clock::now();
    pid_t pid = 0;
    if (::posix_spawnp(&pid, words[0], &actions, nullptr, const_cast<char **>(words.data()), environ) != 0)
        giveUp("unshare");
    ::posix_spawn_file_actions_destroy(&actions);
    pty->slave = Fd();
    char first = 0;
    if (::read(pty->master.get(), &first, 1) != 1)
        giveUp("nothing was written");
    const auto took = since(begin);
    drain(pty->master);
    ::waitpid(pid, nullptr, 0);
    return took;
}

LaunchSpec spec()
{
    LaunchSpec spec;
    spec.privilege = Privilege::Administrator;
    spec.program.arguments = {"/bin/echo", "well"};
    for (const auto wall : {Wall::Mnt, Wall::Pids, Wall::Net, Wall::Ipc, Wall::Uts})
        spec.walls[wall] = true;
    spec.files.proc = FilesSpec::Proc::Own;
    return spec;
}

/// As the window does it.
double throughTheDoor()
{
    auto pty = openPty();
    KAuthBroker broker(PrivilegedAction::launch());
    QEventLoop loop;
    std::shared_ptr<StartedKeeper> keeper;
    QObject::connect(&broker, &PrivilegedBroker::accepted, &loop, [&](const auto &started) { keeper = started; });
    QObject::connect(&broker, &PrivilegedBroker::refused, &loop, [] { giveUp("it was refused"); });
    QSocketNotifier written(pty->master.get(), QSocketNotifier::Read);
    QObject::connect(&written, &QSocketNotifier::activated, &loop, &QEventLoop::quit);
    const auto begin = std::chrono::steady_clock::now();
    auto handover = handOver(spec());
    if (!handover)
        giveUp("hand over");
    broker.start(std::move(*handover), std::move(pty->slave));
    loop.exec();
    const auto took = since(begin);
    written.setEnabled(false);
    drain(pty->master);
    return took;
}

void measure(const char *name, int rounds, const std::function<double()> &once)
{
    std::vector<double> seconds;
    while (seconds.size() < static_cast<std::size_t>(rounds))
        seconds.push_back(once());
    std::ranges::sort(seconds);
    std::printf("%s %.6f\n", name, seconds[seconds.size() / 2]);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 1;
    measure("unshare", rounds, byUnshare);
    test::Hand hand;
    if (!hand.stayRoot() || ::initgroups("alice", alice) < 0 || ::setresgid(alice, alice, alice) < 0 ||
        ::setresuid(alice, alice, alice) < 0 || ::prctl(PR_SET_DUMPABLE, 1) < 0)
        giveUp("become alice");
    qputenv("HOME", "/run/home/alice");
    const QCoreApplication app(argc, argv);
    QCoreApplication::setQuitLockEnabled(false);
    (void)throughTheDoor(); // as in a window, the bus is connected to once
    measure("warm", rounds, [&hand] { return hand.run(forgetPace) ? throughTheDoor() : 0; });
    measure("cold", rounds, [&hand] {
        (void)hand.run(endHelper);
        return hand.run(forgetPace) ? throughTheDoor() : 0;
    });
    return 0;
}
