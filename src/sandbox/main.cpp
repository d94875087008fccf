// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/commandline.h"
#include "sandbox/keeper/keeper.h"
#include "sandbox/keeper/proof.h"
#include "sandbox/keeper/request.h"

#include <cstdio>

#include <fcntl.h>

namespace {

using namespace terrarium;

constexpr int refused = 125;

/// No program that is started later inherits them.
void holdBack(const KeeperCommandLine &line)
{
    for (const int fd : {line.control, line.request, line.terminal, line.master})
        if (fd >= 0)
            ::fcntl(fd, F_SETFD, FD_CLOEXEC);
}

int refuse(const Channel &channel, const Error &error)
{
    channel.tellFailed({}, error);
    channel.tellEnded({refused, 0});
    return refused;
}

int run(const KeeperCommandLine &line)
{
    const Channel channel(line.control);
    auto spec = readRequest(line.request);
    auto ground = spec ? readGround() : std::unexpected(spec.error());
    if (!ground)
        return refuse(channel, ground.error());
    Building building;
    building.plan = planFor(*spec);
    building.spec = std::move(*spec);
    building.ground = std::move(*ground);
    building.channel = channel;
    building.nothing = Fd(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    building.terminal = Fd(line.terminal);
    building.master = Fd(line.master);
    if (const auto turned = line.proved > 0 ? proveInstead(building, line.proved) : Result<void>(); !turned)
        return refuse(channel, turned.error());
    return Keeper(std::move(building)).keep();
}

} // namespace

int main(int argc, char **argv)
{
    const auto line = parseKeeperCommandLine(argc, argv);
    if (!line) {
        std::fputs(line.error().text.c_str(), line.error().exitCode == 0 ? stdout : stderr);
        return line.error().exitCode;
    }
    holdBack(*line);
    return run(*line);
}
