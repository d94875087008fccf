// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/together.h"

#include "kernel/procdir.h"
#include "kernel/procfs.h"
#include "sandbox/keeper/command.h"

#include <chrono>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

namespace terrarium {
namespace {

using namespace std::chrono_literals;

struct Limit {
    std::string property; ///< of systemd, see systemd.resource-control(5)
    std::uint64_t value = 0;
    std::string file;    ///< of the control group, see cgroups(7)
    std::string content; ///< of the file, once it is in force
};

Limit limitOf(const Step &step)
{
    const auto number = std::to_string(step.number);
    if (step.subject == "memory") {
        // The kernel counts in pages.
        const auto page = static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
        return {"MemoryMax", step.number, "memory.max", std::to_string(step.number / page * page)};
    }
    constexpr std::uint64_t period = 100'000; // microseconds, systemd's
    if (step.subject == "cpu")
        return {"CPUQuotaPerSecUSec", step.number * 10'000, "cpu.max",
                std::to_string(step.number * period / 100) + ' ' + std::to_string(period)};
    return {"TasksMax", step.number, "pids.max", number};
}

std::string ownGroup()
{
    const auto text = readFile(AT_FDCWD, "/proc/self/cgroup").value_or(std::string());
    return std::string(procfs::parseCgroup(text));
}

std::string scopeName()
{
    return "terrarium-" + std::to_string(::getpid()) + ".scope";
}

std::vector<std::string> call(const char *method, const char *signature)
{
    return {"busctl",
            "--user",
            "--quiet",
            "call",
            "org.freedesktop.systemd1",
            "/org/freedesktop/systemd1",
            "org.freedesktop.systemd1.Manager",
            method,
            signature};
}

/// systemd answers before this process is in the scope.
Result<void> enterScope()
{
    const auto name = scopeName();
    if (ownGroup().ends_with('/' + name))
        return {};
    auto words = call("StartTransientUnit", "ssa(sv)a(sa(sv))");
    words.insert(words.end(), {name, "fail", "2", "PIDs", "au", "1", std::to_string(::getpid()), "CollectMode", "s",
                               "inactive-or-failed", "0"});
    if (auto started = runCommand(words); !started)
        return started;
    for (int i = 0; i < 200 && !ownGroup().ends_with('/' + name); ++i)
        std::this_thread::sleep_for(10ms);
    return ownGroup().ends_with('/' + name) ? Result<void>() : std::unexpected(Error{"enter " + name, ETIMEDOUT});
}

/// A controller that was not delegated to the user's systemd is left out by it without a word.
Result<void> checkInForce(const Limit &limit)
{
    const auto path = "/sys/fs/cgroup" + ownGroup() + '/' + limit.file;
    const auto text = readFile(AT_FDCWD, path.c_str());
    if (!text)
        return std::unexpected(text.error());
    const bool isInForce = text->starts_with(limit.content + '\n');
    return isInForce ? Result<void>()
                     : std::unexpected(Error{limit.file + " is " + text->substr(0, text->find('\n')), EOPNOTSUPP});
}

} // namespace

Result<void> limitTogether(const Step &step)
{
    if (auto entered = enterScope(); !entered)
        return entered;
    const auto limit = limitOf(step);
    auto words = call("SetUnitProperties", "sba(sv)");
    words.insert(words.end(), {scopeName(), "true", "1", limit.property, "t", std::to_string(limit.value)});
    if (auto set = runCommand(words); !set)
        return set;
    return checkInForce(limit);
}

} // namespace terrarium
