// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/launchspec.h"

#include <random>

namespace terrarium::samples {

/// Makes specs of all kinds, the same ones in each run. What it makes of each part takes effect where its wall is
/// there.
class SpecMaker {
public:
    [[nodiscard]] LaunchSpec next()
    {
        LaunchSpec spec;
        makeProgram(spec.program);
        for (auto &wall : spec.walls.values)
            wall = chance(2);
        makeFiles(spec.files);
        makeUsers(spec.users);
        makePowers(spec.powers);
        makeLimits(spec.limits);
        makeRest(spec);
        return spec;
    }

    /// One time in so many.
    [[nodiscard]] bool chance(unsigned times) { return m_random() % times == 0; }
    template <typename Value, std::size_t count> [[nodiscard]] Value oneOf(const std::array<Value, count> &values)
    {
        return values[m_random() % count];
    }
    [[nodiscard]] std::string word()
    {
        return oneOf(std::array<std::string, 12>{"a", "two words", "it's", "$HOME", "", "-x", "~", "#", "new\nline",
                                                 "\x1b[2J\x7f", "\"q\" \\ `id`", "größe=*?[]"});
    }
    [[nodiscard]] std::string path()
    {
        return oneOf(std::array<std::string, 4>{"/a b/", "/srv/", "/x'y,/", "~/a b/"}) + digits();
    }
    [[nodiscard]] std::uint32_t number() { return static_cast<std::uint32_t>(m_random()); }

private:
    static constexpr unsigned rarely = 8;

    [[nodiscard]] std::string digits() { return std::to_string(number()); }

    void makeProgram(ProgramSpec &program)
    {
        program.arguments = {"zsh"};
        while (chance(2))
            program.arguments.push_back(word());
        if (chance(rarely))
            program.folder = path();
        program.terminal = !chance(rarely);
        program.first = chance(2) ? ProgramSpec::First::Reaper : ProgramSpec::First::Program;
        program.keepEnvironment = !chance(rarely);
        if (chance(rarely))
            program.environment["V" + digits()] = word();
        if (chance(rarely))
            program.unset.push_back("U" + digits());
        program.outlivesWindow = chance(rarely);
    }

    void makeFiles(FilesSpec &files)
    {
        using F = FilesSpec;
        if (chance(2))
            files.root = oneOf(std::array{F::Root::Host, F::Root::HostReadOnly, F::Root::Folder, F::Root::Empty});
        if (files.root == F::Root::Folder)
            files.rootFolder = path();
        if (chance(rarely))
            files.home = oneOf(std::array{F::Home::ReadOnly, F::Home::Empty});
        if (chance(2))
            files.proc = oneOf(std::array{F::Proc::Own, F::Proc::Own, F::Proc::OwnPids, F::Proc::OwnHidden});
        if (chance(2))
            files.propagation = oneOf(std::array{F::Propagation::Slave, F::Propagation::Slave, F::Propagation::Shared,
                                                 F::Propagation::Unchanged});
        files.privateTmp = chance(rarely);
        files.privateDev = chance(rarely);
        while (chance(rarely))
            files.mounts.push_back(mount());
    }

    [[nodiscard]] MountSpec mount()
    {
        using Type = MountSpec::Type;
        MountSpec mount{.type = oneOf(std::array{Type::Bind, Type::Empty, Type::Overlay, Type::Covered, Type::Link}),
                        .source = {},
                        .target = path()};
        if (chance(2) && (mount.type == Type::Bind || mount.type == Type::Overlay))
            mount.source = path();
        if (mount.type == Type::Link)
            mount.source = "../x y";
        mount.writable = chance(2) && (mount.type == Type::Bind || mount.type == Type::Empty);
        return mount;
    }

    void makeUsers(UsersSpec &users)
    {
        using Map = UsersSpec::Map;
        users.map = oneOf(std::array{Map::Me, Map::Root, Map::Range, Map::List});
        while (users.map == Map::List && chance(2))
            users.uids.push_back({number(), number(), number()});
        while (users.map == Map::List && chance(2))
            users.gids.push_back({number(), number(), number()});
    }

    void makePowers(PowersSpec &powers)
    {
        using P = PowersSpec;
        if (chance(3))
            powers.capabilities =
                oneOf(std::array{P::Capabilities::None, P::Capabilities::Keep, P::Capabilities::List});
        if (powers.capabilities == P::Capabilities::List)
            powers.kept = {"net_admin", "sys_chroot"};
        powers.noNewPrivileges = chance(2);
        if (chance(rarely))
            powers.seccomp = oneOf(std::array{P::Seccomp::Careful, P::Seccomp::Strict});
    }

    void makeLimits(LimitsSpec &limits)
    {
        if (!chance(rarely))
            return;
        limits = {.memory = number(),
                  .cpu = number() % 1000,
                  .processes = number(),
                  .openFiles = number(),
                  .fileSize = UINT64_MAX - number(),
                  .cpuSeconds = number(),
                  .coreDumps = false};
    }

    void makeRest(LaunchSpec &spec)
    {
        using D = DesktopSpec;
        spec.network =
            oneOf(std::array{NetworkMode::Down, NetworkMode::Loopback, NetworkMode::Pasta, NetworkMode::Veth});
        if (chance(rarely))
            spec.hostName = "host-" + digits();
        if (spec.walls[Wall::Time] && chance(2))
            spec.clocks = {.monotonic = static_cast<std::int32_t>(number()), .boottime = INT64_MIN};
        if (chance(rarely))
            spec.desktop = {.display = oneOf(std::array{D::Display::None, D::Display::Wayland, D::Display::X11}),
                            .sound = false,
                            .sessionBus = D::SessionBus::Filtered,
                            .busNames = {"org.example.A", word()}};
        for (const auto wall : allWalls)
            if (!spec.walls[wall] && chance(rarely))
                spec.joined[wall] = KnownProcess(static_cast<std::int32_t>(1 + number() % INT32_MAX));
    }

    std::mt19937 m_random{20260901};
};

} // namespace terrarium::samples
