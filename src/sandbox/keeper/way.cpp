// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/way.h"

#include "kernel/fd.h"
#include "kernel/procdir.h"
#include "kernel/text.h"
#include "sandbox/keeper/command.h"

#include <string>
#include <vector>

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
    // By itself it would take what is sent to the gateway, and to ports of loopback, to the host's own.
    const std::vector<std::string> command{"pasta", "--config-net", "--no-map-gw", "--quiet", "-t",
                                           "none",  "-u",           "none",        "-T",      "none",
                                           "-U",    "none",         "--pid",       path,      std::to_string(process)};
    if (auto run = runCommand(command); !run)
        return std::unexpected(run.error());
    const auto text = readFile(AT_FDCWD, path.c_str());
    const auto pid = text ? toNumber<pid_t>(std::string_view(*text).substr(0, text->find('\n'))) : std::nullopt;
    if (!pid)
        return std::unexpected(Error{"read pasta's PID", EPROTO});
    return *pid;
}

} // namespace terrarium
