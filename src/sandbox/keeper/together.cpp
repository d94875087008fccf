// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/together.h"

#include "kernel/procdir.h"
#include "sandbox/keeper/controlgroup.h"
#include "sandbox/keeper/scope.h"
#include "sandbox/keeper/writefile.h"

#include <fcntl.h>
#include <unistd.h>

namespace terrarium {
namespace {

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
    const auto said = refusal.code == EPROTO ? refusal.step : refusal.sentence();
    return std::unexpected(Error{said + "; without it: " + made.error().sentence(), EPROTO});
}

Result<void> limitInScope(const Scope &scope, const Limit &limit)
{
    if (auto set = scope.limit(limit.property, limit.value); !set)
        return set;
    return checkInForce(limit);
}

} // namespace

Result<void> limitTogether(const Step &step)
{
    const auto limit = limitOf(step);
    if (controlgroup::isOwnMade())
        return limitOwnGroup(limit);
    const auto scope = Scope::ofOwn();
    if (auto entered = scope.enter(); !entered)
        return makeOwnGroup(limit, entered.error());
    return limitInScope(scope, limit);
}

Result<void> limitTogether(const Step &step, uid_t user)
{
    const auto scope = Scope::inSliceOf(user);
    if (!scope.isEntered())
        return std::unexpected(Error{"find " + scope.name(), ENOENT});
    return limitInScope(scope, limitOf(step));
}

} // namespace terrarium
