// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/mountpoint.h"

#include "kernel/mounting.h"

#include <algorithm>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace terrarium::mountpoint {
namespace {

Result<void> checkMade(const Building &building, int folder, const std::string &name)
{
    struct stat facts{};
    if (::fstat(folder, &facts) < 0)
        return failed("look at the folder of " + name);
    return std::ranges::contains(building.made, facts.st_dev)
               ? Result<void>()
               : std::unexpected(Error{"make " + name + " in a folder of the host", EROFS});
}

Result<void> makeOne(int folder, const std::string &name, Make make)
{
    if (make == Make::Folder) {
        if (::mkdirat(folder, name.c_str(), 0755) < 0 && errno != EEXIST)
            return failed("mkdir " + name);
        return {};
    }
    const Fd file(::openat(folder, name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644));
    if (!file && errno != EEXIST)
        return failed("create " + name);
    return {};
}

struct Place {
    std::string folder;
    std::string name;
};

Place placeOf(const std::string &path)
{
    const auto slash = path.find_last_of('/');
    const bool isTop = slash == 0 || slash == std::string::npos;
    return {isTop ? "/" : path.substr(0, slash), path.substr(slash + 1)};
}

bool isLinkTo(int folder, const std::string &name, const std::string &text)
{
    std::string found(text.size() + 1, '\0');
    const auto size = ::readlinkat(folder, name.c_str(), found.data(), found.size());
    return size >= 0 && found.substr(0, static_cast<std::size_t>(size)) == text;
}

} // namespace

Make likeOf(int fd)
{
    struct stat facts{};
    return ::fstat(fd, &facts) == 0 && S_ISDIR(facts.st_mode) ? Make::Folder : Make::File;
}

Result<Fd> open(const Building &building, const std::string &path, Make make)
{
    auto there = mounting::openInRoot(building.root.get(), path);
    if (there || there.error().code != ENOENT || make == Make::Nothing)
        return there;
    const auto place = placeOf(path);
    auto folder = open(building, place.folder, Make::Folder);
    if (!folder)
        return folder;
    if (auto checked = checkMade(building, folder->get(), place.name); !checked)
        return std::unexpected(std::move(checked.error()));
    if (auto made = makeOne(folder->get(), place.name, make); !made)
        return std::unexpected(std::move(made.error()));
    return mounting::openInRoot(building.root.get(), path);
}

Result<void> link(const Building &building, const std::string &path, const std::string &text)
{
    const auto place = placeOf(path);
    const auto folder = open(building, place.folder, Make::Folder);
    if (!folder)
        return std::unexpected(folder.error());
    if (isLinkTo(folder->get(), place.name, text))
        return {};
    if (auto checked = checkMade(building, folder->get(), place.name); !checked)
        return checked;
    if (::symlinkat(text.c_str(), folder->get(), place.name.c_str()) < 0)
        return failed("symlink " + path);
    return {};
}

void noteMade(Building &building, const Fd &mount)
{
    struct stat facts{};
    if (::fstat(mount.get(), &facts) == 0)
        building.made.push_back(facts.st_dev);
}

} // namespace terrarium::mountpoint
