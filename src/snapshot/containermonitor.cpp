// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/containermonitor.h"

#include "snapshot/tools.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <string_view>

namespace terrarium {
namespace {

/// Processes in a container are beneath its first one, which the monitor started.
constexpr int mostAncestors = 64;

struct Monitor {
    const Process *process = nullptr;
    std::string name; ///< "podman container web"; empty where it knows none that is better
    std::string part;
};

using Words = std::vector<std::string_view>;

Words wordsOf(std::string_view command)
{
    Words words;
    for (const auto word : std::views::split(command, ' '))
        words.emplace_back(word.begin(), word.end());
    return words;
}

/// The word after an option, as conmon(8) and containerd's shims have them.
std::string_view after(const Words &words, std::string_view option)
{
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
        if (words[i] == option)
            return words[i + 1];
    return {};
}

/// "k8s_CONTAINER_POD_NAMESPACE_UID_ATTEMPT": how CRI-O calls its containers.
void takeKubernetesName(Monitor &monitor, std::string_view name)
{
    Words fields;
    for (const auto field : std::views::split(name, '_'))
        fields.emplace_back(field.begin(), field.end());
    if (fields.size() != 6)
        return;
    monitor.name = "CRI-O container " + std::string(fields[1]);
    monitor.part = "pod " + std::string(fields[2]);
}

Monitor ofConmon(const Process &process, const Words &words)
{
    Monitor monitor{.process = &process, .name = {}, .part = {}};
    const auto name = after(words, "-n");
    if (name.starts_with("k8s_"))
        takeKubernetesName(monitor, name);
    else if (!name.empty())
        monitor.name = "podman container " + std::string(name);
    return monitor;
}

Monitor ofShim(const Process &process, const Words &words, std::string_view shortId)
{
    const bool isDockers = after(words, "-namespace") == "moby";
    return {.process = &process, .name = isDockers ? "docker container " + std::string(shortId) : "", .part = {}};
}

/// "[lxc monitor] /var/lib/incus/containers web"
Monitor ofLxc(const Process &process, const Words &words)
{
    const auto place = words.size() > 2 ? words[2] : std::string_view();
    const auto *engine = place.contains("/incus/") ? "Incus" : place.contains("/lxd/") ? "LXD" : "LXC";
    return {.process = &process, .name = std::string(engine) + " container " + std::string(words.back()), .part = {}};
}

/// "0123456789ab" of "podman container 0123456789ab"
std::string_view lastWord(std::string_view name)
{
    return name.substr(name.rfind(' ') + 1);
}

/// The words of a command that name the container: a whole id that begins with the short one, or LXC's name.
bool speaksOf(const Words &words, std::string_view container)
{
    return std::ranges::any_of(words, [&](std::string_view word) {
        return word == container || (word.size() == 64 && word.starts_with(container));
    });
}

Monitor monitorOf(const Snapshot &snapshot, const Process &process, const Maker &maker)
{
    const auto container = lastWord(maker.name);
    const Process *above = snapshot.process(process.parent);
    for (int i = 0; i < mostAncestors && above; ++i, above = snapshot.process(above->parent)) {
        if (!isMonitor(*above))
            continue;
        const auto words = wordsOf(above->command);
        if (!speaksOf(words, container))
            continue;
        if (above->comm == "conmon")
            return ofConmon(*above, words);
        return above->comm == "containerd-shim" ? ofShim(*above, words, container) : ofLxc(*above, words);
    }
    return {};
}

/// LXC's monitor runs whichever program the engine is.
bool isTrusted(const Process &monitor)
{
    constexpr std::array<std::string_view, 6> files{
        "conmon", "containerd-shim-runc-v2", "containerd-shim-runc-v1", "lxc-start", "incusd", "lxd"};
    return monitor.program.isInstalled && std::ranges::contains(files, fileName(monitor.program.path));
}

} // namespace

Maker withMonitor(const Snapshot &snapshot, const Process &process, Maker maker)
{
    if (maker.type != MakerType::Container)
        return maker;
    auto monitor = monitorOf(snapshot, process, maker);
    if (!monitor.process)
        return maker;
    if (!monitor.name.empty() && isTrusted(*monitor.process))
        maker.name = std::move(monitor.name);
    if (!monitor.part.empty() && isTrusted(*monitor.process))
        maker.part = std::move(monitor.part);
    maker.evidence += ", process " + std::to_string(monitor.process->pid()) + ' ' + monitor.process->comm;
    if (isTrusted(*monitor.process)) {
        maker.evidence += " runs " + monitor.process->program.path + " for it";
        maker.basis = Basis::Firm;
    } else {
        maker.evidence += " says so too";
    }
    return maker;
}

} // namespace terrarium
