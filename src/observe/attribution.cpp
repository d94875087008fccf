// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observe/attribution.h"

#include "kernel/text.h"
#include "observe/containergroup.h"

#include <optional>

namespace terrarium {
namespace {

struct Named {
    std::string name;
    std::string part;
    std::size_t place = 0; ///< in the path
};

/// "app-flatpak-org.gimp.GIMP-4711.scope"
std::optional<Named> flatpakIn(const CgroupParts &parts)
{
    constexpr std::string_view prefix = "app-flatpak-";
    for (std::size_t i = parts.size(); i-- > 0;) {
        const auto part = parts.at(i);
        if (!part.starts_with(prefix) || !part.ends_with(".scope"))
            continue;
        const auto name = part.substr(prefix.size());
        const auto number = name.rfind('-');
        if (number != std::string_view::npos && number > 0)
            return Named{decodedUnitName(name.substr(0, number)), {}, i};
    }
    return std::nullopt;
}

/// "snap.firefox.firefox-UUID.scope", "snap.lxd.daemon.service"
std::optional<Named> snapIn(const CgroupParts &parts)
{
    constexpr std::string_view prefix = "snap.";
    for (std::size_t i = parts.size(); i-- > 0;) {
        auto part = parts.at(i);
        if (!part.starts_with(prefix) || !(part.ends_with(".scope") || part.ends_with(".service")))
            continue;
        part.remove_prefix(prefix.size());
        const auto name = takeUntil(part, '.');
        if (!name.empty() && part.contains('.'))
            return Named{decodedUnitName(name), {}, i};
    }
    return std::nullopt;
}

bool holdsLogins(std::string_view unit)
{
    return unit == "init.scope" || (unit.starts_with("session-") && unit.ends_with(".scope")) ||
           (unit.starts_with("user@") && unit.ends_with(".service"));
}

std::optional<std::string> unitIn(const CgroupParts &parts)
{
    for (std::size_t i = parts.size(); i-- > 0;) {
        const auto part = parts.at(i);
        if (!part.ends_with(".service") && !part.ends_with(".scope"))
            continue;
        return holdsLogins(part) ? std::nullopt : std::optional(decodedUnitName(part));
    }
    return std::nullopt;
}

std::string evidence(std::string_view path)
{
    return "cgroup " + std::string(path);
}

Maker inUsersHands(MakerType type, Named named, const CgroupParts &parts, std::string_view path)
{
    return {.type = type,
            .name = std::move(named.name),
            .evidence = evidence(path),
            .part = std::move(named.part),
            .basis = parts.isUsers(named.place) ? Basis::Claim : Basis::Firm};
}

} // namespace

Maker makerFromCgroup(std::string_view path)
{
    const CgroupParts parts(path);
    if (auto group = containerGroup(parts))
        return {.type = MakerType::Container,
                .name = std::move(group->name),
                .evidence = evidence(path),
                .part = std::move(group->pod),
                .basis = group->isClaimed ? Basis::Claim : Basis::Firm};
    if (auto flatpak = flatpakIn(parts))
        return inUsersHands(MakerType::Flatpak, std::move(*flatpak), parts, path);
    if (auto snap = snapIn(parts))
        return inUsersHands(MakerType::Snap, std::move(*snap), parts, path);
    return unitFromCgroup(path);
}

Maker unitFromCgroup(std::string_view path)
{
    if (auto name = unitIn(CgroupParts(path)))
        return {MakerType::Unit, std::move(*name), evidence(path)};
    return {};
}

Maker makerFromFlatpakInfo(std::string_view text)
{
    std::string application;
    std::string instance;
    std::string_view group;
    while (!text.empty()) {
        auto line = takeUntil(text, '\n');
        if (line.starts_with('['))
            group = line;
        const auto key = takeUntil(line, '=');
        if (group == "[Application]" && key == "name" && application.empty())
            application = line;
        if (group == "[Instance]" && key == "instance-id")
            instance = line;
    }
    if (application.empty())
        return {};
    return {.type = MakerType::Flatpak,
            .name = application,
            .evidence = ".flatpak-info application=" + application,
            .part = instance.empty() ? instance : "instance " + instance,
            .basis = Basis::Claim};
}

Maker agreed(const Maker &fromCgroup, Maker fromInfo)
{
    if (fromCgroup.type != MakerType::Flatpak || fromCgroup.name != fromInfo.name)
        return fromInfo;
    fromInfo.evidence += ", " + fromCgroup.evidence;
    fromInfo.basis = Basis::Firm;
    return fromInfo;
}

bool isLabelOfSnap(std::string_view label, std::string_view snap)
{
    return label.starts_with("snap.") && label.substr(5).starts_with(snap) &&
           label.substr(5 + snap.size()).starts_with('.');
}

} // namespace terrarium
