// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observe/containergroup.h"

#include <algorithm>
#include <array>

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
    Engine{"libpod-payload-", "podman container "}, // in the unit that started it, --cgroups=split of podman-run(1)
    Engine{"cri-containerd-", "containerd container "},
    Engine{"crio-", "CRI-O container "},
    Engine{"nerdctl-", "nerdctl container "},
};

bool isHexadecimal(std::string_view text)
{
    return text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

bool isContainerId(std::string_view text)
{
    return text.size() == 64 && isHexadecimal(text);
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

/// "lxc-4711-NAME" is what libvirt calls its containers for systemd-machined.
std::optional<std::string> libvirtContainer(std::string_view name)
{
    constexpr std::string_view prefix = "lxc-";
    if (!name.starts_with(prefix))
        return std::nullopt;
    name.remove_prefix(prefix.size());
    const auto digits = name.find_first_not_of("0123456789");
    if (digits == 0 || digits == std::string_view::npos || name[digits] != '-')
        return std::nullopt;
    return "libvirt container " + std::string(name.substr(digits + 1));
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
    auto libvirts = libvirtContainer(name);
    return libvirts ? std::move(libvirts) : "nspawn container " + name;
}

std::optional<std::string> containerAt(const CgroupParts &parts, std::size_t i)
{
    if (auto name = engineContainer(parts.at(i)))
        return name;
    if (auto name = bareIdContainer(parts.at(i - 1), parts.at(i - 2), parts.at(i)))
        return name;
    if (auto name = lxcContainer(parts.at(i - 1), parts.at(i)))
        return name;
    return machineContainer(parts.at(i - 1), parts.at(i), parts.at(i + 1));
}

/// Kubernetes' "kubepods-burstable-podUID.slice" and "/kubepods/burstable/podUID", podman's
/// "machine-libpod_pod_ID.slice" or "…/libpod_pod_ID". systemd has no hyphens in the name of a slice, so Kubernetes
/// writes the UID with underscores.
std::string podAbove(const CgroupParts &parts, std::size_t container)
{
    const auto above = parts.at(container - 1);
    const auto name = withoutSuffix(above, ".slice");
    constexpr std::string_view podman = "libpod_pod_";
    if (const auto at = name.find(podman);
        at != std::string_view::npos && isContainerId(name.substr(at + podman.size())))
        return "pod " + shortId(name.substr(at + podman.size()));
    const bool isOfKubernetes = above.starts_with("kubepods") || parts.at(container - 2).starts_with("kubepods") ||
                                parts.at(container - 3).starts_with("kubepods");
    const auto at = name.starts_with("pod") ? 0 : name.rfind("-pod");
    if (!isOfKubernetes || at == std::string_view::npos)
        return {};
    auto uid = std::string(name.substr(name.starts_with("pod") ? 3 : at + 4));
    std::ranges::replace(uid, '_', '-');
    return uid.empty() ? uid : "pod " + uid;
}

} // namespace

std::optional<ContainerGroup> containerGroup(const CgroupParts &parts)
{
    std::optional<ContainerGroup> found;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (auto name = containerAt(parts, i))
            found = ContainerGroup{std::move(*name), podAbove(parts, i), found.has_value() || parts.isUsers(i)};
    }
    return found;
}

} // namespace terrarium
