// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/way.h"

#include "kernel/fd.h"
#include "kernel/procdir.h"
#include "kernel/text.h"
#include "sandbox/keeper/command.h"

#include <string>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace terrarium {

Result<pid_t> openWay(pid_t process)
{
    // It writes its PID into a file; one in memory leaves nothing behind.
    const Fd file(::memfd_create("terrarium-pasta", 0));
    if (!file)
        return failed("memfd_create");
    const auto path = "/proc/" + std::to_string(::getpid()) + "/fd/" + std::to_string(file.get());
    if (auto run = runCommand({"pasta", "--config-net", "--quiet", "--pid", path, std::to_string(process)}); !run)
        return std::unexpected(run.error());
    const auto text = readFile(AT_FDCWD, path.c_str());
    const auto pid = text ? toNumber<pid_t>(std::string_view(*text).substr(0, text->find('\n'))) : std::nullopt;
    if (!pid)
        return std::unexpected(Error{"read pasta's PID", EPROTO});
    return *pid;
}

} // namespace terrarium
