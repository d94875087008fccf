// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later

// randomtree SEED [COUNT]: COUNT processes that stay, in random namespaces, amid others that come and go. On "freeze"
// it waits until it has grown, stops every change, and says "frozen COUNT". It ends at the end of its input or with its
// parent, and leaves nothing behind: all of it lives in a PID namespace (and, for an ordinary user, a user namespace)
// whose first process takes the rest along.

#include "targets/dice.h"
#include "targets/proc.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <new>
#include <string>
#include <string_view>

#include <fcntl.h>
#include <grp.h>
#include <linux/sched.h>
#include <poll.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr int most = 4096;
constexpr std::uint64_t kinds = CLONE_NEWNS | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS | CLONE_NEWCGROUP;

/// What all processes of the tree know of each other.
struct Tree {
    std::atomic<int> grown = 0;  ///< processes that stay, and have found their first place
    std::atomic<int> quiet = 0;  ///< those of them that no longer change
    std::atomic<int> living = 0; ///< all that were born and not yet reaped
    std::atomic<bool> frozen = false;
    std::atomic<bool> failed = false;          ///< one of them could not go on: the tree is not what was asked for
    std::array<std::atomic<pid_t>, most> pids; ///< of those that stay, as /proc numbers them
};
Tree *tree = nullptr;

[[noreturn]] void fail(const char *step)
{
    std::fprintf(stderr, "randomtree: %s: %s\n", step, std::strerror(errno));
    if (tree != nullptr)
        tree->failed = true;
    std::_Exit(1);
}

pid_t born(std::uint64_t flags)
{
    clone_args args{};
    args.flags = flags;
    args.exit_signal = SIGCHLD;
    ++tree->living;
    const auto pid = static_cast<pid_t>(syscall(SYS_clone3, &args, sizeof args));
    if (pid < 0)
        --tree->living;
    return pid;
}

/// A map of many ids takes privilege over those outside, which unshare() gives up: so a helper writes it from there.
void unshareMappedWidely(std::uint64_t flags)
{
    std::array<int, 2> go{};
    const std::string proc = "/proc/" + std::to_string(pidInProc());
    if (pipe2(go.data(), O_CLOEXEC) != 0)
        fail("pipe");
    const pid_t mapper = born(0);
    if (mapper == 0) {
        close(go[1]);
        static_cast<void>(read(go[0], go.data(), 1) == 0 && write(proc + "/uid_map", "0 0 1000") &&
                          write(proc + "/gid_map", "0 0 1000"));
        std::_Exit(0);
    }
    static_cast<void>(unshare(static_cast<int>(flags)));
    close(go[0]);
    close(go[1]);
    if (mapper > 0 && waitpid(mapper, nullptr, 0) == mapper)
        --tree->living;
}

void unshareSome(Dice &dice, std::uint64_t flags)
{
    const uid_t uid = geteuid();
    const gid_t gid = getegid();
    if ((flags & CLONE_NEWUSER) != 0 && uid == 0 && dice.oneIn(2))
        return unshareMappedWidely(flags);
    if (unshare(static_cast<int>(flags)) == 0 && (flags & CLONE_NEWUSER) != 0)
        mapSelf(dice, uid, gid);
}

/// Joins a namespace of a process that stays. The kernel refuses many; that is part of the game.
void joinOne(Dice &dice, std::string_view kind)
{
    const int grown = tree->grown;
    if (grown == 0)
        return;
    const pid_t pid = tree->pids[static_cast<std::size_t>(dice.below(grown))];
    const int fd = open(("/proc/" + std::to_string(pid) + "/ns/" + std::string(kind)).c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return;
    static_cast<void>(setns(fd, 0));
    close(fd);
}

void becomeAnotherUser(Dice &dice)
{
    const auto id = static_cast<unsigned>(1 + dice.below(900));
    if (setgroups(0, nullptr) == 0 && setresgid(id, id, id) == 0) [[maybe_unused]]
        const int refused = setresuid(id, id, id);
}

void change(Dice &dice)
{
    constexpr std::array<std::string_view, 6> joinable{"mnt", "net", "ipc", "uts", "cgroup", "user"};
    switch (dice.below(6)) {
    case 0:
    case 1:
        return unshareSome(dice, dice.someOf(kinds, 3));
    case 2:
        return unshareSome(dice, CLONE_NEWUSER | dice.someOf(kinds, 4));
    case 3:
    case 4:
        return joinOne(dice, joinable[static_cast<std::size_t>(dice.below(joinable.size()))]);
    default:
        return dice.oneIn(4) ? becomeAnotherUser(dice) : void();
    }
}

void reap(int options)
{
    while (waitpid(-1, nullptr, options) > 0)
        --tree->living;
}

/// A short life. Its own child outlives it and is reaped by whoever is first in the PID namespace. The first process of
/// a PID namespace has none: the kernel would reap it, and nobody would count.
[[noreturn]] void flicker(Dice dice, bool mayHaveChild)
{
    change(dice);
    if (dice.oneIn(4))
        static_cast<void>(unshare(dice.oneIn(2) ? CLONE_NEWPID : CLONE_NEWTIME));
    if (mayHaveChild && syscall(SYS_getpid) != 1 && born(0) == 0)
        flicker(dice.another(), false);
    nap(dice.below(10));
    std::_Exit(0);
}

/// Until the freeze: one in twelve keeps having short-lived children and changing place.
void bustle(Dice &dice)
{
    if (!dice.oneIn(12))
        return;
    while (!tree->frozen) {
        if (born(dice.someOf(kinds | CLONE_NEWUSER | CLONE_NEWPID, 6)) == 0)
            flicker(dice.another(), true);
        nap(20 + dice.below(100));
        reap(WNOHANG);
        if (dice.oneIn(20))
            change(dice);
    }
}

[[noreturn]] void rest()
{
    sigset_t child;
    sigemptyset(&child);
    sigaddset(&child, SIGCHLD);
    sigprocmask(SIG_BLOCK, &child, nullptr);
    ++tree->quiet;
    while (true) {
        reap(0);
        sigwaitinfo(&child, nullptr);
    }
}

[[noreturn]] void stay(Dice dice, int count);

/// A child that stays, with count - 1 below it.
void raise(Dice dice, int count)
{
    const uid_t uid = geteuid();
    const gid_t gid = getegid();
    std::uint64_t flags = dice.oneIn(3) ? dice.someOf(kinds | CLONE_NEWUSER | CLONE_NEWPID, 3) : 0;
    pid_t pid = born(flags);
    if (pid < 0) {
        flags = 0;
        pid = born(flags);
    }
    if (pid < 0)
        fail("clone3");
    if (pid != 0)
        return;
    if ((flags & CLONE_NEWUSER) != 0)
        mapSelf(dice, uid, gid);
    stay(dice.another(), count);
}

/// The two kinds that only children enter. Always followed by a birth: what nobody enters, nobody sees.
void changeForChildren(Dice &dice)
{
    if (dice.oneIn(5))
        static_cast<void>(unshare(CLONE_NEWPID));
    else if (dice.oneIn(5))
        joinOne(dice, "pid");
    if (dice.oneIn(6))
        static_cast<void>(unshare(CLONE_NEWTIME));
}

void stay(Dice dice, int count)
{
    change(dice);
    tree->pids[static_cast<std::size_t>(tree->grown++)] = pidInProc();
    for (int left = count - 1; left > 0;) {
        const int share = 1 + dice.below(left);
        nap(dice.below(4));
        changeForChildren(dice);
        raise(dice.another(), share);
        left -= share;
    }
    bustle(dice);
    rest();
}

/// An ordinary user rules only over a user namespace of its own.
void leaveHost()
{
    const uid_t uid = geteuid();
    const gid_t gid = getegid();
    if (unshare(CLONE_NEWPID | (uid == 0 ? 0 : CLONE_NEWUSER)) != 0)
        fail("unshare");
    if (uid != 0 &&
        !(write("/proc/self/setgroups", "deny") && write("/proc/self/uid_map", "0 " + std::to_string(uid) + " 1") &&
          write("/proc/self/gid_map", "0 " + std::to_string(gid) + " 1")))
        fail("uid_map");
}

[[noreturn]] void beFirst(std::uint64_t seed, int count)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    raise(Dice(seed), count);
    std::puts("growing");
    std::fflush(stdout);
    bool asked = false;
    for (bool said = false;;) {
        asked = command() == "freeze\n" || asked;
        reap(WNOHANG);
        if (tree->failed)
            std::_Exit(1);
        tree->frozen = asked && tree->grown == count;
        if (said || tree->quiet != count || tree->living != count)
            continue;
        std::printf("frozen %d\n", count);
        std::fflush(stdout);
        said = true;
    }
}

} // namespace

int main(int argc, char **argv)
{
    const int count = argc > 2 ? std::atoi(argv[2]) : 200;
    if (argc < 2 || count < 1 || count > most) {
        std::fputs("usage: randomtree SEED [COUNT]\n", stderr);
        return 2;
    }
    void *shared = mmap(nullptr, sizeof(Tree), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (shared == MAP_FAILED)
        fail("mmap");
    tree = new (shared) Tree;
    leaveHost();
    const pid_t first = fork();
    if (first < 0)
        fail("fork");
    if (first == 0)
        beFirst(std::strtoull(argv[1], nullptr, 10), count);
    int status = 0;
    waitpid(first, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}
