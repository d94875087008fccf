// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/handedground.h"

#include "kernel/text.h"
#include "sandbox/fieldchecks.h"

namespace terrarium {
namespace {

class GroundChecks : FieldChecks {
public:
    /// Which begins at the root, not at what it would itself be.
    void path(const std::string &field, const std::string &text)
    {
        checkOptionalPath(field, text);
        if (text.starts_with('~'))
            add(field, Problem::NotAbsolute, text);
    }
    void variable(const std::string &name, const std::string &value) { checkVariable(name, name, value); }
    [[nodiscard]] bool areFine() { return takeProblems().empty(); }
};

std::unexpected<Error> refusal(const char *what)
{
    return std::unexpected(Error{std::string("accept ") + what, EINVAL});
}

} // namespace

std::string written(const Ground &ground)
{
    std::string text;
    for (const auto &path : {ground.home, ground.runtimeDir, ground.folder})
        text.append(path).push_back('\0');
    for (const auto &[name, value] : ground.environment)
        if (!name.empty())
            text.append(name).append("=").append(value).push_back('\0');
    return text;
}

Result<Ground> groundFrom(std::string_view text)
{
    if (text.empty() || text.back() != '\0')
        return refusal("the caller's surroundings");
    Ground ground;
    GroundChecks checks;
    ground.home = takeUntil(text, '\0');
    ground.runtimeDir = takeUntil(text, '\0');
    ground.folder = takeUntil(text, '\0');
    checks.path("home", ground.home);
    checks.path("runtimeDir", ground.runtimeDir);
    checks.path("folder", ground.folder);
    while (!text.empty()) {
        auto value = takeUntil(text, '\0');
        const auto name = takeUntil(value, '=');
        ground.environment.emplace(name, value);
        checks.variable(std::string(name), std::string(value));
    }
    if (!checks.areFine())
        return refusal("the caller's surroundings");
    return ground;
}

} // namespace terrarium
