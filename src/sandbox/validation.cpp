// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/validation.h"

#include "sandbox/authority.h"
#include "sandbox/emptyplaces.h"
#include "sandbox/enteringchecks.h"
#include "sandbox/fieldchecks.h"

#include <algorithm>
#include <cap-ng.h>
#include <iterator>
#include <limits>
#include <ranges>

#include <linux/limits.h>
#include <sys/resource.h>

namespace terrarium {
namespace {

constexpr std::size_t mostArguments = 1024;
constexpr std::size_t mostMounts = 256;
constexpr std::size_t mostRanges = 340; // the kernel's, since 4.15
constexpr std::uint64_t leastMemory = 1U << 20U;
constexpr std::int64_t farthestClock = 100LL * 365 * 24 * 3600;

class Validation : FieldChecks {
public:
    explicit Validation(const LaunchSpec &spec) : m_spec(spec) {}

    [[nodiscard]] std::vector<FieldProblem> run()
    {
        checkProgram();
        checkWalls();
        checkFiles();
        checkNetwork();
        checkUsers();
        checkHostName();
        checkClocks();
        checkPowers();
        checkLimits();
        checkDesktop();
        if (m_spec.privilege == Privilege::Administrator)
            checkPrivilege();
        return takeProblems();
    }

private:
    [[nodiscard]] bool has(Wall wall) const { return m_spec.walls[wall] || m_spec.joined[wall].has_value(); }

    void needWall(const char *field, Wall wall, bool isUsed)
    {
        if (isUsed && !has(wall))
            add(field, Problem::NeedsWall, std::string(name(wall)));
    }

    void checkProgram()
    {
        const auto &program = m_spec.program;
        if (program.arguments.empty() || program.arguments.front().empty())
            add("program.arguments", Problem::Missing);
        if (program.arguments.size() > mostArguments)
            add("program.arguments", Problem::TooMany);
        for (std::size_t i = 0; i < program.arguments.size(); ++i)
            checkText(at("program.arguments", i), program.arguments[i]);
        checkOptionalPath("program.folder", program.folder);
        for (const auto &[key, value] : program.environment)
            checkVariable("program.environment." + key, key, value);
        for (std::size_t i = 0; i < program.unset.size(); ++i)
            checkVariable(at("program.unset", i), program.unset[i], {});
    }

    void checkWalls()
    {
        for (const auto wall : allWalls) {
            const auto &target = m_spec.joined[wall];
            const auto field = "joined." + std::string(name(wall));
            if (target && target->pid <= 0)
                add(field, Problem::OutOfRange, std::to_string(target->pid));
            if (target && m_spec.walls[wall])
                add(field, Problem::Contradicting, "walls");
        }
    }

    void checkFiles()
    {
        const auto &files = m_spec.files;
        if (files.root == FilesSpec::Root::Folder)
            checkPath("files.rootFolder", files.rootFolder);
        const bool isUsed = files.root != FilesSpec::Root::Host || files.home != FilesSpec::Home::Host ||
                            files.privateTmp || files.privateDev || !files.mounts.empty();
        needWall("files", Wall::Mnt, isUsed);
        needWall("files.proc", Wall::Mnt, files.proc != FilesSpec::Proc::Host);
        needWall("files.proc", Wall::Pids, files.proc != FilesSpec::Proc::Host);
        if (files.mounts.size() > mostMounts)
            add("files.mounts", Problem::TooMany);
        for (std::size_t i = 0; i < files.mounts.size(); ++i)
            checkMount(at("files.mounts", i), i);
    }

    void checkMount(const std::string &field, std::size_t index)
    {
        const auto &mount = m_spec.files.mounts[index];
        checkPath(field + ".target", mount.target);
        if (mount.target == "/")
            add(field + ".target", Problem::Contradicting, "files.root");
        const bool isLink = mount.type == MountSpec::Type::Link;
        // Unlike other mounts it is a file itself.
        if (isLink && !vanishesAfterwards(m_spec.files, index))
            add(field + ".target", Problem::StaysOnDisk, mount.target);
        if (isLink)
            checkLink(field + ".source", mount.source);
        else
            checkOptionalPath(field + ".source", mount.source);
    }

    /// It may point anywhere, and to nothing.
    void checkLink(const std::string &field, const std::string &text)
    {
        if (text.empty())
            add(field, Problem::Missing);
        if (text.contains('\0'))
            add(field, Problem::NotPlain, text);
        if (text.size() >= PATH_MAX)
            add(field, Problem::TooLong);
    }

    /// Without a wall around its processes the program could end the keeper, which holds the rules of the way out.
    void checkNetwork()
    {
        if (!m_spec.walls[Wall::Net] || m_spec.network != NetworkMode::Veth)
            return;
        if (m_spec.privilege != Privilege::Administrator)
            add("network", Problem::NeedsPrivilege);
        else if (m_spec.walls[Wall::User])
            add("network", Problem::Contradicting, "user");
        if (!m_spec.walls[Wall::Pids])
            add("network", Problem::NeedsWall, "pid");
    }

    void checkUsers()
    {
        if (m_spec.users.map != UsersSpec::Map::List)
            return;
        needWall("users.map", Wall::User, true);
        checkRanges("users.uids", m_spec.users.uids);
        checkRanges("users.gids", m_spec.users.gids);
    }

    void checkRanges(const std::string &field, const std::vector<IdMapping> &ranges)
    {
        if (ranges.empty())
            add(field, Problem::Missing);
        if (ranges.size() > mostRanges)
            add(field, Problem::TooMany);
        for (std::size_t i = 0; i < ranges.size(); ++i) {
            const auto &range = ranges[i];
            // 4294967295 is no id: chown(2) takes it as "leave as it is".
            const std::uint64_t most = std::numeric_limits<std::uint32_t>::max();
            if (range.count == 0 || std::uint64_t(range.inside) + range.count > most ||
                std::uint64_t(range.outside) + range.count > most)
                add(at(field, i), Problem::OutOfRange);
            for (std::size_t j = 0; j < i; ++j)
                if (overlap(range, ranges[j]))
                    add(at(field, i), Problem::Overlapping, at(field, j));
        }
    }

    static bool overlap(const IdMapping &one, const IdMapping &other)
    {
        const auto meet = [](std::uint64_t a, std::uint64_t countA, std::uint64_t b, std::uint64_t countB) {
            return a < b + countB && b < a + countA;
        };
        return meet(one.inside, one.count, other.inside, other.count) ||
               meet(one.outside, one.count, other.outside, other.count);
    }

    void checkHostName()
    {
        const auto &host = m_spec.hostName;
        if (host.size() > 64) // __NEW_UTS_LEN
            add("hostName", Problem::TooLong);
        const auto isPlain = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
        };
        if (!std::ranges::all_of(host, isPlain))
            add("hostName", Problem::NotPlain, host);
        needWall("hostName", Wall::Uts, !host.empty());
    }

    void checkClocks()
    {
        for (const auto &[field, value] : {std::pair("clocks.monotonic", m_spec.clocks.monotonic),
                                           std::pair("clocks.boottime", m_spec.clocks.boottime)}) {
            if (value > farthestClock || value < -farthestClock)
                add(field, Problem::OutOfRange, std::to_string(value));
            if (value != 0 && !m_spec.walls[Wall::Time])
                add(field, Problem::NeedsWall, "time");
        }
    }

    void checkPowers()
    {
        const auto &powers = m_spec.powers;
        if (powers.capabilities != PowersSpec::Capabilities::List)
            return;
        for (std::size_t i = 0; i < powers.kept.size(); ++i)
            if (capng_name_to_capability(powers.kept[i].c_str()) < 0)
                add(at("powers.kept", i), Problem::Unknown, powers.kept[i]);
    }

    template <typename Number>
    void checkLeast(const char *field, const std::optional<Number> &value, std::uint64_t least)
    {
        if (value && *value < least)
            add(field, Problem::OutOfRange, std::to_string(*value));
    }

    void checkLimits()
    {
        const auto &limits = m_spec.limits;
        checkLeast("limits.memory", limits.memory, leastMemory);
        checkLeast("limits.cpu", limits.cpu, 1);
        checkLeast("limits.processes", limits.processes, 1);
        checkLeast("limits.openFiles", limits.openFiles, 4);
        checkLeast("limits.cpuSeconds", limits.cpuSeconds, 1);
    }

    void checkDesktop()
    {
        const auto &desktop = m_spec.desktop;
        needWall("desktop", Wall::Mnt, desktop != DesktopSpec());
        for (std::size_t i = 0; i < desktop.busNames.size(); ++i)
            checkBusName(at("desktop.busNames", i), desktop.busNames[i]);
    }

    void refuseWithPrivilege(const std::string &field, bool isAsked)
    {
        if (isAsked)
            add(field, Problem::Contradicting, "privilege");
    }

    void checkPrivilege()
    {
        refuseWithPrivilege("program.outlivesWindow", m_spec.program.outlivesWindow);
        for (const auto wall : allWalls)
            refuseWithPrivilege("joined." + std::string(name(wall)), m_spec.joined[wall].has_value());
        refuseWithPrivilege("desktop.sessionBus", m_spec.desktop.sessionBus == DesktopSpec::SessionBus::Filtered);
        if (!m_spec.walls[Wall::User])
            checkWithoutUsers();
    }

    /// Root itself makes it all, on the host.
    void checkWithoutUsers()
    {
        using Capabilities = PowersSpec::Capabilities;
        const auto capabilities = m_spec.powers.capabilities;
        needWall("users.map", Wall::User, m_spec.users.map == UsersSpec::Map::Range);
        needWall("network", Wall::User, m_spec.walls[Wall::Net] && m_spec.network == NetworkMode::Pasta);
        needWall("powers.capabilities", Wall::User,
                 capabilities == Capabilities::Keep || capabilities == Capabilities::List);
        // Whose maker may not go beyond permissions cannot work in it.
        for (std::size_t i = 0; i < m_spec.files.mounts.size(); ++i)
            needWall((at("files.mounts", i) + ".type").c_str(), Wall::User,
                     m_spec.files.mounts[i].type == MountSpec::Type::Overlay);
        // What is mounted outside later would not be without setuid, and what is mounted inside would be outside.
        refuseWithPrivilege("files.propagation",
                            m_spec.walls[Wall::Mnt] && m_spec.files.propagation != FilesSpec::Propagation::Private);
    }

    const LaunchSpec &m_spec;
};

} // namespace

std::vector<FieldProblem> validate(const LaunchSpec &spec)
{
    auto problems = Validation(spec).run();
    if (authority::isEntering(spec.privilege))
        std::ranges::move(enteringProblems(spec), std::back_inserter(problems));
    return problems;
}

} // namespace terrarium
