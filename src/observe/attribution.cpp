// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observe/attribution.h"

#include "kernel/text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <ranges>
#include <vector>

namespace terrarium {
namespace {

struct Engine {
    std::string_view prefix;
    std::string_view name;
};

/// Scopes of containers: prefix, id in hexadecimal, ".scope". Without systemd the same engines leave out the suffix.
constexpr std::array engines{
    Engine{"docker-", "docker container "},
    Engine{"libpod-", "podman container "},
    Engine{"cri-containerd-", "containerd container "},
    Engine{"crio-", "CRI-O container "},
    Engine{"nerdctl-", "nerdctl container "},
};

std::string_view withoutSuffix(std::string_view text, std::string_view suffix)
{
    return text.ends_with(suffix) ? text.substr(0, text.size() - suffix.size()) : text;
}

bool isContainerId(std::string_view text)
{
    return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// The twelve digits that the engines' own lists show.
std::string shortId(std::string_view id)
{
    return std::string(id.substr(0, 12));
}

std::optional<std::string> engineContainer(std::string_view part)
{
    for (const auto &engine : engines) {
        if (!part.starts_with(engine.prefix))
            continue;
        const auto id = withoutSuffix(part.substr(engine.prefix.size()), ".scope");
        if (isContainerId(id))
            return std::string(engine.name) + shortId(id);
    }
    return std::nullopt;
}

/// "/docker/ID" of the cgroupfs driver and "/kubepods/…/podUID/ID".
std::optional<std::string> bareIdContainer(std::string_view parent, std::string_view grandparent, std::string_view part)
{
    if (!isContainerId(part))
        return std::nullopt;
    if (parent == "docker")
        return "docker container " + shortId(part);
    if (parent.starts_with("pod") || grandparent.starts_with("kubepods"))
        return "Kubernetes container " + shortId(part);
    return std::nullopt;
}

std::optional<std::string> lxcContainer(std::string_view parent, std::string_view part)
{
    constexpr std::string_view payload = "lxc.payload.";
    if (part.starts_with(payload) && part.size() > payload.size())
        return "LXC container " + std::string(part.substr(payload.size()));
    if (parent == "lxc" || parent == "lxc.payload")
        return "LXC container " + std::string(part);
    return std::nullopt;
}

/// systemd-machined's scopes; those of virtual machines are no containers.
std::optional<std::string> machineContainer(std::string_view parent, std::string_view part, std::string_view child)
{
    constexpr std::string_view machine = "machine-";
    constexpr std::string_view nspawn = "systemd-nspawn@";
    if (parent != "machine.slice")
        return std::nullopt;
    if (part.starts_with(nspawn) && part.ends_with(".service") && child == "payload")
        return "nspawn container " + decodedUnitName(withoutSuffix(part.substr(nspawn.size()), ".service"));
    if (!part.starts_with(machine) || !part.ends_with(".scope"))
        return std::nullopt;
    auto name = decodedUnitName(withoutSuffix(part.substr(machine.size()), ".scope"));
    if (name.starts_with("qemu-"))
        return std::nullopt;
    return "nspawn container " + name;
}

using Parts = std::vector<std::string_view>;

std::optional<std::string> containerIn(const Parts &parts)
{
    const auto at = [&](std::size_t i) { return i < parts.size() ? parts[i] : std::string_view(); };
    for (std::size_t i = parts.size(); i-- > 0;) {
        auto name = engineContainer(parts[i]);
        if (!name)
            name = bareIdContainer(at(i - 1), at(i - 2), parts[i]);
        if (!name)
            name = lxcContainer(at(i - 1), parts[i]);
        if (!name)
            name = machineContainer(at(i - 1), parts[i], at(i + 1));
        if (name)
            return name;
    }
    return std::nullopt;
}

/// "app-flatpak-org.gimp.GIMP-4711.scope"
std::optional<std::string> flatpakIn(const Parts &parts)
{
    constexpr std::string_view prefix = "app-flatpak-";
    for (const auto part : parts | std::views::reverse) {
        if (!part.starts_with(prefix) || !part.ends_with(".scope"))
            continue;
        const auto name = part.substr(prefix.size());
        const auto number = name.rfind('-');
        if (number != std::string_view::npos && number > 0)
            return decodedUnitName(name.substr(0, number));
    }
    return std::nullopt;
}

/// "snap.firefox.firefox-UUID.scope", "snap.lxd.daemon.service"
std::optional<std::string> snapIn(const Parts &parts)
{
    constexpr std::string_view prefix = "snap.";
    for (auto part : parts | std::views::reverse) {
        if (!part.starts_with(prefix) || !(part.ends_with(".scope") || part.ends_with(".service")))
            continue;
        part.remove_prefix(prefix.size());
        const auto name = takeUntil(part, '.');
        if (!name.empty() && part.contains('.'))
            return decodedUnitName(name);
    }
    return std::nullopt;
}

bool holdsLogins(std::string_view unit)
{
    return unit == "init.scope" || (unit.starts_with("session-") && unit.ends_with(".scope")) ||
           (unit.starts_with("user@") && unit.ends_with(".service"));
}

std::optional<std::string> unitIn(const Parts &parts)
{
    for (const auto part : parts | std::views::reverse) {
        if (!part.ends_with(".service") && !part.ends_with(".scope"))
            continue;
        return holdsLogins(part) ? std::nullopt : std::optional(decodedUnitName(part));
    }
    return std::nullopt;
}

Parts split(std::string_view path)
{
    Parts parts;
    while (!path.empty()) {
        const auto part = takeUntil(path, '/');
        if (!part.empty())
            parts.push_back(part);
    }
    return parts;
}

} // namespace

std::string decodedUnitName(std::string_view name)
{
    std::string decoded;
    while (!name.empty()) {
        const auto byte =
            name.starts_with("\\x") && name.size() >= 4 ? toNumber<std::uint8_t>(name.substr(2, 2), 16) : std::nullopt;
        decoded += byte ? static_cast<char>(*byte) : name[0];
        name.remove_prefix(byte ? 4 : 1);
    }
    return decoded;
}

Maker makerFromCgroup(std::string_view path)
{
    const auto parts = split(path);
    const auto evidence = "cgroup " + std::string(path);
    if (auto name = containerIn(parts))
        return {MakerType::Container, std::move(*name), evidence};
    if (auto name = flatpakIn(parts))
        return {MakerType::Flatpak, std::move(*name), evidence};
    if (auto name = snapIn(parts))
        return {MakerType::Snap, std::move(*name), evidence};
    if (auto name = unitIn(parts))
        return {MakerType::Unit, std::move(*name), evidence};
    return {};
}

Maker makerFromFlatpakInfo(std::string_view text)
{
    constexpr std::string_view key = "name=";
    bool inApplication = false;
    while (!text.empty()) {
        const auto line = takeUntil(text, '\n');
        if (line.starts_with('['))
            inApplication = line == "[Application]";
        else if (inApplication && line.starts_with(key) && line.size() > key.size())
            return {MakerType::Flatpak, std::string(line.substr(key.size())),
                    ".flatpak-info application=" + std::string(line.substr(key.size()))};
    }
    return {};
}

} // namespace terrarium
