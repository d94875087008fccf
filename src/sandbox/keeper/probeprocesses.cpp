// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/procdir.h"
#include "kernel/text.h"
#include "sandbox/keeper/probes.h"

#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <sys/shm.h>
#include <unistd.h>

namespace terrarium::probes {
namespace {

/// Whether this is how the /proc that is mounted here numbers this process.
bool isOwnProc()
{
    std::array<char, 32> text{};
    const auto size = ::readlink("/proc/self", text.data(), text.size());
    return size > 0 && std::string_view(text.data(), static_cast<std::size_t>(size)) == std::to_string(::getpid());
}

/// The line of what is mounted on top at /proc.
std::string_view procMount(std::string_view mountInfo)
{
    std::string_view found;
    while (!mountInfo.empty()) {
        const auto line = takeUntil(mountInfo, '\n');
        if (line.find(" /proc ") != std::string_view::npos && line.find(" - proc ") != std::string_view::npos)
            found = line;
    }
    return found;
}

} // namespace

/// In a PID namespace below the keeper's the keeper has no number; one that is as high may be somebody else's.
Finding processesHidden(const Ground &ground)
{
    const auto pid = ground.proof.outside.keeper;
    const int error = ::kill(pid, 0) == 0 ? 0 : errno;
    const bool isOther = error != ESRCH && ground.differs(Wall::Pids);
    return holdsIf(error == ESRCH || isOther, "kill(" + std::to_string(pid) + ", 0)",
                   isOther ? "0, but of a process inside" : nameOf(error));
}

Finding procOwn(const Ground &ground)
{
    const auto path = "/proc/" + std::to_string(ground.proof.outside.keeper);
    const Fd folder(::open(path.c_str(), O_PATH | O_CLOEXEC));
    const int error = folder ? 0 : errno;
    const bool isOther = folder && ground.differs(Wall::Pids) && isOwnProc();
    return holdsIf(!folder || isOther, "open(" + path + ")", isOther ? "0, but of a process inside" : nameOf(error));
}

Finding procOnlyProcesses(const Ground &)
{
    const int error = ::access("/proc/meminfo", F_OK) == 0 ? 0 : errno;
    return holdsIf(error != 0, "access(/proc/meminfo)", nameOf(error));
}

Finding procHidesOthers(const Ground &)
{
    const auto text = readFile(AT_FDCWD, "/proc/self/mountinfo");
    if (!text)
        return untried(text.error().step, nameOf(text.error().code));
    const auto line = procMount(*text);
    const bool isHiding =
        line.find("hidepid=invisible") != std::string_view::npos || line.find("hidepid=2") != std::string_view::npos;
    return holdsIf(isHiding, "read(/proc/self/mountinfo)", isHiding ? "hidepid=invisible" : "no hidepid");
}

/// Numbers of segments begin again in each IPC namespace: what tells is what the segment holds.
Finding sharedMemoryHidden(const Ground &ground)
{
    const auto &outside = ground.proof.outside;
    const void *place = ::shmat(outside.memory, nullptr, SHM_RDONLY);
    const bool isThere = reinterpret_cast<std::intptr_t>(place) != -1;
    const int error = isThere ? 0 : errno;
    const bool isIt = isThere && std::memcmp(place, &outside.token, sizeof outside.token) == 0;
    return holdsIf(!isIt, "shmat(" + std::to_string(outside.memory) + ")",
                   isThere && !isIt ? "0, but of another one" : nameOf(error));
}

} // namespace terrarium::probes
