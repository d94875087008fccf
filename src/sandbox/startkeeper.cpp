// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/startkeeper.h"

#include "sandbox/handover.h"

#include <csignal>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace terrarium {
namespace {

/// Where the keeper finds its descriptors. Theirs here are moved above first, so that none is in another's place.
enum Place : int { ControlPlace = 3, RequestPlace, TerminalPlace, MasterPlace, FirstFree };

struct Passed {
    Fd fd;
    Place place;
};

class Actions {
public:
    Actions() { ::posix_spawn_file_actions_init(&m_actions); }
    ~Actions() { ::posix_spawn_file_actions_destroy(&m_actions); }
    Actions(const Actions &) = delete;
    Actions &operator=(const Actions &) = delete;

    void pass(const Passed &passed) { ::posix_spawn_file_actions_adddup2(&m_actions, passed.fd.get(), passed.place); }
    [[nodiscard]] const posix_spawn_file_actions_t *get() const { return &m_actions; }

private:
    posix_spawn_file_actions_t m_actions{};
};

/// Signals that this process has blocked or ignored would be so there too.
class Attributes {
public:
    Attributes()
    {
        sigset_t set;
        ::sigemptyset(&set);
        ::posix_spawnattr_init(&m_attributes);
        ::posix_spawnattr_setsigmask(&m_attributes, &set);
        ::sigfillset(&set);
        ::posix_spawnattr_setsigdefault(&m_attributes, &set);
        ::posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    ~Attributes() { ::posix_spawnattr_destroy(&m_attributes); }
    Attributes(const Attributes &) = delete;
    Attributes &operator=(const Attributes &) = delete;

    [[nodiscard]] const posix_spawnattr_t *get() const { return &m_attributes; }

private:
    posix_spawnattr_t m_attributes{};
};

Result<Passed> above(int fd, Place place)
{
    Fd moved(::fcntl(fd, F_DUPFD_CLOEXEC, FirstFree));
    if (!moved)
        return failed("dup");
    return Passed{std::move(moved), place};
}

Result<pid_t> spawn(const std::string &program, const std::vector<Passed> &passed, const KnownProcess &proved)
{
    Actions actions;
    for (const auto &one : passed)
        actions.pass(one);
    std::vector<std::string> words{"terrarium-keeper", "--control", "3", "--request", "4"};
    if (passed.size() > 2)
        words.insert(words.end(), {"--terminal", "5"});
    if (passed.size() > 3)
        words.insert(words.end(), {"--master", "6"});
    if (proved.pid > 0)
        words.insert(words.end(), {"--prove", toText(proved)});
    std::vector<char *> list;
    for (auto &word : words)
        list.push_back(word.data());
    list.push_back(nullptr);
    const Attributes attributes;
    pid_t pid = 0;
    errno = ::posix_spawn(&pid, program.c_str(), actions.get(), attributes.get(), list.data(), environ);
    return errno == 0 ? Result<pid_t>(pid) : failed("start " + program);
}

Result<StartedKeeper> start(const std::string &program, const LaunchSpec &spec, const Fd &terminal, const Fd &master,
                            const KnownProcess &proved)
{
    auto handed = handToOwn(spec);
    if (!handed)
        return std::unexpected(handed.error());
    std::vector<Passed> passed;
    for (const auto &[fd, place] :
         {std::pair(handed->theirs.get(), ControlPlace), std::pair(handed->request.get(), RequestPlace),
          std::pair(terminal.get(), TerminalPlace), std::pair(master.get(), MasterPlace)}) {
        if (fd < 0)
            continue;
        auto moved = above(fd, place);
        if (!moved)
            return std::unexpected(moved.error());
        passed.push_back(std::move(*moved));
    }
    const auto pid = spawn(program, passed, proved);
    if (!pid)
        return std::unexpected(pid.error());
    return StartedKeeper{*pid, Fd(static_cast<int>(::syscall(SYS_pidfd_open, *pid, 0))), std::move(handed->control)};
}

} // namespace

Result<StartedKeeper> startKeeper(const std::string &program, const LaunchSpec &spec, const Fd &terminal,
                                  const Fd &master)
{
    return start(program, spec, terminal, master, 0);
}

Result<StartedKeeper> startProof(const std::string &program, const LaunchSpec &spec, const KnownProcess &proved)
{
    // Whoever made it, it is tried from inside with the rights that its user has.
    auto own = spec;
    own.privilege = Privilege::None;
    return start(program, own, Fd(), Fd(), proved);
}

} // namespace terrarium
