// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/knownprocess.h"

#include "kernel/procdir.h"
#include "kernel/procfs.h"
#include "kernel/text.h"

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace terrarium {

std::uint64_t startOf(std::int32_t pid)
{
    const auto text = readFile(AT_FDCWD, ("/proc/" + std::to_string(pid) + "/stat").c_str());
    const auto stat = text ? procfs::parseStat(*text) : std::nullopt;
    return stat ? stat->startTime : 0;
}

/// What is opened before the time is read is the process that the time is of, as long as that is not another's.
Result<Fd> openKnown(const KnownProcess &process)
{
    Fd opened(static_cast<int>(::syscall(SYS_pidfd_open, process.pid, 0)));
    if (!opened)
        return failed("pidfd_open " + std::to_string(process.pid));
    if (process.started != 0 && startOf(process.pid) != process.started)
        return std::unexpected(Error{"find process " + toText(process) + ", whose PID is another's", ESRCH});
    return opened;
}

std::string toText(const KnownProcess &process)
{
    const auto pid = std::to_string(process.pid);
    return process.started == 0 ? pid : pid + ':' + std::to_string(process.started);
}

std::optional<KnownProcess> knownProcessFrom(std::string_view text)
{
    const bool hasStart = text.contains(':');
    const auto pid = toNumber<std::int32_t>(takeUntil(text, ':'));
    const auto started = hasStart ? toNumber<std::uint64_t>(text) : 0;
    if (!pid || *pid < 1 || !started)
        return std::nullopt;
    return KnownProcess(*pid, *started);
}

} // namespace terrarium
