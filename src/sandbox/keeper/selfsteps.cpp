// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/fd.h"
#include "sandbox/keeper/steps.h"

#include <array>
#include <cstring>
#include <net/if.h>

#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace terrarium::steps {
namespace {

struct Resource {
    std::string_view name;
    __rlimit_resource_t resource;
};

constexpr std::array resources{Resource{"nofile", RLIMIT_NOFILE}, Resource{"fsize", RLIMIT_FSIZE},
                               Resource{"cpu", RLIMIT_CPU}, Resource{"core", RLIMIT_CORE}};

} // namespace

Result<void> raiseLoopback()
{
    const Fd socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    if (!socket)
        return failed("socket");
    ifreq request{};
    std::strcpy(request.ifr_name, "lo");
    request.ifr_flags = IFF_UP;
    if (::ioctl(socket.get(), SIOCSIFFLAGS, &request) < 0)
        return failed("set lo up");
    return {};
}

Result<void> setHostName(const std::string &name)
{
    if (::sethostname(name.data(), name.size()) < 0)
        return failed("sethostname");
    return {};
}

Result<void> setLimit(const Step &step)
{
    for (const auto &[name, resource] : resources) {
        if (name != step.subject)
            continue;
        const rlimit limit{step.number, step.number};
        if (::setrlimit(resource, &limit) < 0)
            return failed("setrlimit " + step.subject);
        return {};
    }
    return std::unexpected(Error{"setrlimit " + step.subject, EINVAL});
}

Result<void> enterFolder(const Building &building)
{
    const auto wanted = building.path(building.spec.program.folder);
    if (!wanted.empty())
        return ::chdir(wanted.c_str()) == 0 ? Result<void>() : failed("chdir " + wanted);
    for (const auto &folder : {building.ground.folder, building.ground.home, std::string("/")})
        if (!folder.empty() && ::chdir(folder.c_str()) == 0)
            return {};
    return failed("chdir /");
}

} // namespace terrarium::steps
