// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/probebusnames.h"
#include "sandbox/keeper/probes.h"

#include <algorithm>

namespace terrarium::probes {
namespace {

/// "org.a.*" is org.a and what lies beneath (xdg-dbus-proxy(1)).
bool isCoveredBy(std::string_view name, std::string_view rule)
{
    if (!rule.ends_with(".*"))
        return name == rule;
    const auto stem = rule.substr(0, rule.size() - 2);
    return name == stem || name.starts_with(rule.substr(0, rule.size() - 1));
}

bool isAllowed(const std::string &name, const std::vector<std::string> &rules)
{
    return name.starts_with(':') || name == "org.freedesktop.DBus" ||
           std::ranges::any_of(rules, [&](const auto &rule) { return isCoveredBy(name, rule); });
}

} // namespace

/// The bus itself is not to be had, and what stands for it shows nothing else.
Finding busFiltered(const Ground &ground)
{
    auto whole = ground.spots.front().path == ground.place ? anotherThere(ground) : socketsHidden(ground);
    if (whole.verdict == Finding::Verdict::Broken)
        return whole;
    const auto names = listBusNames(ground.place, ground.caller);
    if (!names)
        return untried("connect(" + ground.place + ")", nameOf(names.error().code));
    const auto other =
        std::ranges::find_if_not(*names, [&](const auto &name) { return isAllowed(name, ground.busNames); });
    const bool holds = other == names->end();
    whole.verdict = holds ? Finding::Verdict::Holds : Finding::Verdict::Broken;
    whole.trials.push_back({"ListNames()", holds ? "none but those named" : *other});
    return whole;
}

} // namespace terrarium::probes
