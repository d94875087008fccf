// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/systemlog.h"
#include "sandbox/keeper/admission.h"
#include "sandbox/keeper/audit.h"
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

/// Root waits for nobody.
Channel channelOf(const KeeperCommandLine &line)
{
    return Channel(line.control, line.authorised != Privilege::None ? Channel::brief : Channel::endless);
}

void equip(Building &building, const KeeperCommandLine &line)
{
    building.channel = channelOf(line);
    building.nothing = Fd(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    building.terminal = Fd(line.terminal);
    building.master = Fd(line.master);
}

Result<Building> prepare(const KeeperCommandLine &line)
{
    auto spec = readRequest(line.request);
    auto ground = spec ? readGround() : std::unexpected(spec.error());
    if (!ground)
        return std::unexpected(ground.error());
    Building building;
    building.plan = planFor(*spec);
    building.spec = std::move(*spec);
    building.ground = std::move(*ground);
    equip(building, line);
    if (const auto turned = line.proved.pid > 0 ? proveInstead(building, line.proved) : Result<void>(); !turned)
        return std::unexpected(turned.error());
    return building;
}

int keepForCaller(const KeeperCommandLine &line)
{
    systemlog::open("terrarium-keeper");
    auto building = admit(line);
    if (!building) {
        systemlog::refused("launch", line.control, building.error());
        channelOf(line).tellRefused(building.error().reason, building.error().error);
        return refused;
    }
    const auto deed = audit::line(*building->caller, building->spec);
    audit::accepted(deed);
    equip(*building, line);
    building->channel.tellAccepted();
    const int code = Keeper(std::move(*building)).keep();
    audit::ended(deed, code);
    return code;
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
    if (line->authorised != Privilege::None)
        return keepForCaller(*line);
    auto building = prepare(*line);
    if (!building)
        return refuse(channelOf(*line), building.error());
    return Keeper(std::move(*building)).keep();
}
