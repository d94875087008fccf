// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/mounting.h"
#include "sandbox/keeper/devices.h"
#include "sandbox/keeper/mountpoint.h"
#include "sandbox/keeper/steps.h"

#include <algorithm>
#include <array>

#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>

namespace terrarium::steps {
namespace {

constexpr std::uint64_t harmless = MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV;

Result<void> attachAt(const Building &building, const Step &step, const Result<Fd> &mount, mountpoint::Make make)
{
    if (!mount)
        return std::unexpected(mount.error());
    const auto place = mountpoint::open(building, building.path(step.subject), make);
    if (!place)
        return std::unexpected(place.error());
    return mounting::attach(mount->get(), place->get());
}

unsigned long flagOf(FilesSpec::Propagation propagation)
{
    switch (propagation) {
    case FilesSpec::Propagation::Slave:
        return MS_SLAVE;
    case FilesSpec::Propagation::Shared:
        return MS_SHARED;
    default:
        return MS_PRIVATE;
    }
}

Result<void> setPropagation(Building &building, const Step &step)
{
    auto set = mounting::setPropagation(flagOf(static_cast<FilesSpec::Propagation>(step.number)));
    if (set && !building.root)
        takeSources(building);
    return set;
}

/// Over itself, or with root's rights, which are for no path of the caller's, over the old root.
Result<Fd> placeForRoot(const Building &building, const std::string &path)
{
    if (isBuiltByRoot(building.spec))
        return mounting::openInRoot(building.root.get(), "/");
    Fd place(::open(path.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!place)
        return failed("open " + path);
    return place;
}

Result<void> takeRoot(Building &building, std::size_t index)
{
    auto &source = building.sources[index];
    if (!source)
        return std::unexpected(source.error());
    const auto place = placeForRoot(building, building.plan[index].source);
    if (!place)
        return std::unexpected(place.error());
    if (auto attached = mounting::attach(source->get(), place->get()); !attached)
        return attached;
    building.root = std::move(*source);
    return {};
}

/// On top of the old root, where nobody looks: a path from "/" goes on to begin beneath.
Result<void> takeEmptyRoot(Building &building)
{
    auto mount = mounting::create("tmpfs", {{"mode", "0755"}}, harmless);
    if (!mount)
        return std::unexpected(mount.error());
    if (auto attached = mounting::attach(mount->get(), building.root.get()); !attached)
        return attached;
    mountpoint::noteMade(building, *mount);
    building.root = std::move(*mount);
    return {};
}

/// A folder that has no mount of its own is mounted over itself, so that nothing but it becomes read-only.
Result<void> makeReadOnly(const Building &building, const Step &step)
{
    if (step.subject == "/")
        return mounting::setAttributes(building.root.get(), MOUNT_ATTR_RDONLY);
    const auto place = mounting::openInRoot(building.root.get(), building.path(step.subject));
    if (!place)
        return std::unexpected(place.error());
    const auto tree = mounting::copy(place->get());
    if (!tree)
        return std::unexpected(tree.error());
    if (auto set = mounting::setAttributes(tree->get(), MOUNT_ATTR_RDONLY); !set)
        return set;
    return mounting::attach(tree->get(), place->get());
}

Result<void> bind(const Building &building, std::size_t index)
{
    const auto &step = building.plan[index];
    const auto &source = building.sources[index];
    if (!source)
        return std::unexpected(source.error());
    const auto attributes =
        step.kind == StepKind::BindReadOnly ? MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID : MOUNT_ATTR_NOSUID;
    if (auto set = mounting::setAttributes(source->get(), static_cast<std::uint64_t>(attributes)); !set)
        return set;
    return attachAt(building, step, source, mountpoint::likeOf(source->get()));
}

Result<void> mountEmpty(Building &building, const Step &step)
{
    const std::string mode = step.subject == "/tmp" ? "1777" : "0755";
    const auto more = step.kind == StepKind::MountEmptyReadOnly ? MOUNT_ATTR_RDONLY : 0;
    const auto mount = mounting::create("tmpfs", {{"mode", mode}}, harmless | static_cast<std::uint64_t>(more));
    if (mount)
        mountpoint::noteMade(building, *mount);
    return attachAt(building, step, mount, mountpoint::Make::Folder);
}

Result<void> hideDesktop(Building &building, const Step &step)
{
    const auto path = building.path(step.subject);
    const auto place =
        path.empty() ? std::unexpected(Error{step.subject, ENOENT}) : mounting::openInRoot(building.root.get(), path);
    if (!place)
        return place.error().code == ENOENT ? Result<void>() : std::unexpected(place.error());
    const auto mount = mounting::create("tmpfs", {{"mode", "0700"}}, harmless);
    if (!mount)
        return std::unexpected(mount.error());
    mountpoint::noteMade(building, *mount);
    return mounting::attach(mount->get(), place->get());
}

Result<void> passOn(const Building &building, std::size_t index)
{
    const auto &source = building.sources[index];
    if (!source)
        return source.error().code == ENOENT ? Result<void>() : std::unexpected(source.error());
    auto attached = attachAt(building, building.plan[index], source, mountpoint::likeOf(source->get()));
    // Another root folder may have no place for it, and none is made on the disk.
    return !attached && attached.error().code == EROFS ? Result<void>() : attached;
}

/// The layers are named by descriptors: their paths inside may be covered. Only an attached mount can hold layers
/// (before Linux 6.15), so the memory that takes the changes is mounted beneath the overlay.
Result<void> mountOverlay(Building &building, std::size_t index)
{
    const auto &step = building.plan[index];
    const auto &lower = building.sources[index];
    if (!lower)
        return std::unexpected(lower.error());
    const auto memory = mounting::create("tmpfs", {{"mode", "0755"}}, harmless);
    if (auto attached = attachAt(building, step, memory, mountpoint::Make::Folder); !attached)
        return attached;
    for (const char *folder : {"lower", "upper", "work"})
        if (::mkdirat(memory->get(), folder, 0755) < 0)
            return failed(std::string("mkdir ") + folder);
    const Fd place(::openat(memory->get(), "lower", O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (auto attached = mounting::attach(lower->get(), place.get()); !attached)
        return attached;
    const auto beneath = "/proc/self/fd/" + std::to_string(memory->get());
    const auto overlay = mounting::create("overlay",
                                          {{"lowerdir", beneath + "/lower"},
                                           {"upperdir", beneath + "/upper"},
                                           {"workdir", beneath + "/work"},
                                           {"userxattr", ""}},
                                          harmless);
    if (overlay)
        mountpoint::noteMade(building, *overlay);
    return attachAt(building, step, overlay, mountpoint::Make::Nothing);
}

/// A folder by an empty one without any permission; a file by a device that may not be opened (nodev), which root
/// inside cannot open either.
Result<Fd> coverFor(int place)
{
    if (mountpoint::likeOf(place) == mountpoint::Make::Folder)
        return mounting::create("tmpfs", {{"mode", "0"}, {"size", "4k"}}, harmless);
    return mounting::copy(std::string("/dev/null"));
}

Result<void> cover(const Building &building, const Step &step)
{
    const auto place = mounting::openInRoot(building.root.get(), building.path(step.subject));
    if (!place)
        return std::unexpected(place.error());
    const auto mount = coverFor(place->get());
    if (!mount)
        return std::unexpected(mount.error());
    if (auto set = mounting::setAttributes(mount->get(), harmless | MOUNT_ATTR_NOEXEC | MOUNT_ATTR_RDONLY); !set)
        return set;
    return mounting::attach(mount->get(), place->get());
}

Result<void> mountProc(const Building &building, const Step &step)
{
    std::vector<mounting::Option> options;
    if (building.spec.files.proc == FilesSpec::Proc::OwnPids)
        options.push_back({"subset", "pid"});
    if (building.spec.files.proc == FilesSpec::Proc::OwnHidden)
        options.push_back({"hidepid", "invisible"});
    const auto mount = mounting::create("proc", options, harmless | MOUNT_ATTR_NOEXEC);
    return attachAt(building, step, mount, mountpoint::Make::Folder);
}

Result<void> makeLink(const Building &building, const Step &step)
{
    return mountpoint::link(building, building.path(step.subject), step.source);
}

/// What is mounted beneath it later does not appear outside as well.
Result<Fd> copyAlone(const Fd &place)
{
    auto tree = mounting::copy(place.get());
    if (!tree)
        return tree;
    if (auto set = mounting::setPropagation(tree->get(), MS_PRIVATE); !set)
        return std::unexpected(set.error());
    return tree;
}

} // namespace

void takeHanded(Building &building)
{
    for (const auto &file : building.handed)
        building.sources.push_back(file ? copyAlone(*file) : std::unexpected(file.error()));
    building.handed.clear();
}

void takeSources(Building &building)
{
    if (building.sources.empty())
        for (const auto &step : building.plan)
            building.sources.push_back(takesSource(step.kind) ? mounting::copy(building.path(step.source)) : Fd());
    if (std::ranges::contains(building.plan, StepKind::MountDevices, &Step::kind))
        building.devices = takeDevices();
    building.root = Fd(::open("/", O_PATH | O_DIRECTORY | O_CLOEXEC));
}

Result<Fd> openBusFolder(const Building &building)
{
    const auto folder = building.path("$XDG_RUNTIME_DIR");
    if (folder.empty())
        return std::unexpected(Error{"find $XDG_RUNTIME_DIR", ENOTCONN});
    return mountpoint::open(building, folder, mountpoint::Make::Folder);
}

Result<void> performFileStep(Building &building, std::size_t index)
{
    const auto &step = building.plan[index];
    switch (step.kind) {
    case StepKind::SetPropagation:
        return setPropagation(building, step);
    case StepKind::TakeRoot:
        return takeRoot(building, index);
    case StepKind::TakeEmptyRoot:
        return takeEmptyRoot(building);
    case StepKind::MakeReadOnly:
        return makeReadOnly(building, step);
    case StepKind::Bind:
    case StepKind::BindReadOnly:
        return bind(building, index);
    case StepKind::MountEmpty:
    case StepKind::MountEmptyReadOnly:
        return mountEmpty(building, step);
    case StepKind::MountOverlay:
        return mountOverlay(building, index);
    case StepKind::MountDevices:
        return mountDevices(building);
    case StepKind::HideDesktop:
        return hideDesktop(building, step);
    case StepKind::PassOn:
        return passOn(building, index);
    case StepKind::Cover:
        return cover(building, step);
    case StepKind::MakeLink:
        return makeLink(building, step);
    case StepKind::MountProc:
        return mountProc(building, step);
    case StepKind::ForbidSetuid:
        return mounting::setAttributes(building.root.get(), MOUNT_ATTR_NOSUID);
    case StepKind::SwitchRoot:
        return mounting::switchRoot(building.root.get());
    default:
        return std::unexpected(Error{"perform a step of files", ENOSYS});
    }
}

} // namespace terrarium::steps
