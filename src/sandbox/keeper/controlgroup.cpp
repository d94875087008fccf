// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/controlgroup.h"

#include "kernel/fd.h"
#include "kernel/procdir.h"
#include "kernel/procfs.h"
#include "kernel/text.h"
#include "sandbox/keeper/writefile.h"

#include <array>
#include <chrono>
#include <thread>

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <sys/wait.h>
#include <unistd.h>

namespace terrarium::controlgroup {
namespace {

using namespace std::chrono_literals;

constexpr auto top = "/sys/fs/cgroup";

std::string nameOfOwn()
{
    return "terrarium-" + std::to_string(::getpid());
}

bool hasWord(std::string_view text, std::string_view wanted)
{
    for (auto word = takeWord(text); !word.empty(); word = takeWord(text))
        if (word == wanted)
            return true;
    return false;
}

Result<void> checkVersion()
{
    struct statfs facts{};
    if (::statfs(top, &facts) < 0)
        return failed(std::string("look at ") + top);
    return facts.f_type == CGROUP2_SUPER_MAGIC
               ? Result<void>()
               : std::unexpected(Error{std::string("find control groups of version 2 at ") + top, EOPNOTSUPP});
}

/// A process moves only within what its user may change (cgroups(7), "Delegation Containment").
bool isDelegated(const std::string &folder, std::string_view controller)
{
    const auto enabled = readFile(AT_FDCWD, (folder + "/cgroup.subtree_control").c_str());
    return enabled && hasWord(*enabled, controller) && ::access(folder.c_str(), W_OK) == 0 &&
           ::access((folder + "/cgroup.procs").c_str(), W_OK) == 0;
}

/// A group whose members are processes has no limits for groups beneath it, so it is hardly ever the own one.
Result<std::string> findAbove(std::string_view controller)
{
    const std::string_view highest(top);
    for (auto folder = folderOf(own()); folder.size() >= highest.size(); folder.resize(folder.find_last_of('/')))
        if (isDelegated(folder, controller))
            return folder;
    return std::unexpected(Error{"find a control group of yours with " + std::string(controller), EACCES});
}

/// What lives in there is ended; until it has, the group stays.
[[noreturn]] void takeAway(const std::string &folder)
{
    (void)writeFile(folder + "/cgroup.kill", "1");
    for (int i = 0; i < 500 && ::rmdir(folder.c_str()) < 0 && errno == EBUSY; ++i)
        std::this_thread::sleep_for(10ms);
    ::_exit(0);
}

/// No descriptor but one, which reads end-of-file in the end: others wait for theirs of this process.
void waitForTheLast(int reading)
{
    ::setsid();
    (void)!::chdir("/");
    ::prctl(PR_SET_NAME, "terrarium-group");
    ::dup2(reading, STDIN_FILENO);
    ::close_range(STDIN_FILENO + 1, ~0U, 0);
    char nothing = 0;
    while (::read(STDIN_FILENO, &nothing, 1) < 0 && errno == EINTR) {
    }
}

/// A process that nobody here is the parent of, so that whoever ends what the keeper started does not end it.
Result<void> startSweeper(const std::string &folder)
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) < 0)
        return failed("pipe2");
    const Fd reading(ends[0]);
    // Stays open in this process and all that it forks.
    const int writing = ends[1];
    ::prctl(PR_SET_CHILD_SUBREAPER, 0);
    const auto between = ::fork();
    if (between == 0) {
        if (::fork() != 0)
            ::_exit(0);
        ::close(writing);
        waitForTheLast(reading.get());
        takeAway(folder);
    }
    int status = 0;
    const bool isStarted = between > 0 && ::waitpid(between, &status, 0) == between;
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    return isStarted ? Result<void>() : failed("fork");
}

} // namespace

std::string own()
{
    const auto text = readFile(AT_FDCWD, "/proc/self/cgroup").value_or(std::string());
    return std::string(procfs::parseCgroup(text));
}

std::string folderOf(const std::string &group)
{
    return top + group;
}

bool isOwnMade()
{
    return own().ends_with('/' + nameOfOwn());
}

Result<void> make(std::string_view controller)
{
    if (auto checked = checkVersion(); !checked)
        return checked;
    const auto above = findAbove(controller);
    if (!above)
        return std::unexpected(above.error());
    const auto folder = *above + '/' + nameOfOwn();
    if (auto started = startSweeper(folder); !started)
        return started;
    if (::mkdir(folder.c_str(), 0755) < 0)
        return failed("mkdir " + folder);
    return writeFile(folder + "/cgroup.procs", "0");
}

} // namespace terrarium::controlgroup
