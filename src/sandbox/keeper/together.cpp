// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/together.h"

#include "kernel/procdir.h"
#include "sandbox/keeper/command.h"
#include "sandbox/keeper/controlgroup.h"
#include "sandbox/keeper/writefile.h"

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
    const auto isInside = [&] { return controlgroup::own().ends_with('/' + name); };
    if (isInside())
        return {};
    auto words = call("StartTransientUnit", "ssa(sv)a(sa(sv))");
    // Where the memory ends, one process does, and not all (systemd's default since 253).
    words.insert(words.end(), {name, "fail", "3", "PIDs", "au", "1", std::to_string(::getpid()), "CollectMode", "s",
                               "inactive-or-failed", "OOMPolicy", "s", "continue", "0"});
    if (auto started = runCommand(words); !started)
        return started;
    for (int i = 0; i < 200 && !isInside(); ++i)
        std::this_thread::sleep_for(10ms);
    return isInside() ? Result<void>() : std::unexpected(Error{"enter " + name, ETIMEDOUT});
}

std::string fileOf(const Limit &limit)
{
    return controlgroup::folderOf(controlgroup::own()) + '/' + limit.file;
}

/// A controller that was not delegated to the user's systemd is left out by it without a word.
Result<void> checkInForce(const Limit &limit)
{
    const auto text = readFile(AT_FDCWD, fileOf(limit).c_str());
    if (!text)
        return std::unexpected(text.error());
    const bool isInForce = text->starts_with(limit.content + '\n');
    return isInForce ? Result<void>()
                     : std::unexpected(Error{limit.file + " is " + text->substr(0, text->find('\n')), EOPNOTSUPP});
}

Result<void> limitOwnGroup(const Limit &limit)
{
    if (auto written = writeFile(fileOf(limit), limit.content); !written)
        return written;
    return checkInForce(limit);
}

/// As the controller of the file is called: "memory" of memory.max.
Result<void> makeOwnGroup(const Limit &limit, const Error &refusal)
{
    auto made = controlgroup::make(limit.file.substr(0, limit.file.find('.')));
    if (made)
        return limitOwnGroup(limit);
    return std::unexpected(Error{refusal.step + " Without it: " + made.error().step, refusal.code});
}

} // namespace

Result<void> limitTogether(const Step &step)
{
    const auto limit = limitOf(step);
    if (controlgroup::isOwnMade())
        return limitOwnGroup(limit);
    if (auto entered = enterScope(); !entered)
        return makeOwnGroup(limit, entered.error());
    auto words = call("SetUnitProperties", "sba(sv)");
    words.insert(words.end(), {scopeName(), "true", "1", limit.property, "t", std::to_string(limit.value)});
    if (auto set = runCommand(words); !set)
        return set;
    return checkInForce(limit);
}

} // namespace terrarium
