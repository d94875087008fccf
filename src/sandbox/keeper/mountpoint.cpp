// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/mountpoint.h"

#include "kernel/mounting.h"

#include <fcntl.h>
#include <sys/stat.h>

namespace terrarium::mountpoint {
namespace {

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

} // namespace

Make likeOf(int fd)
{
    struct stat facts{};
    return ::fstat(fd, &facts) == 0 && S_ISDIR(facts.st_mode) ? Make::Folder : Make::File;
}

Result<Fd> open(int root, const std::string &path, Make make)
{
    auto there = mounting::openInRoot(root, path);
    if (there || there.error().code != ENOENT || make == Make::Nothing)
        return there;
    const auto slash = path.find_last_of('/');
    const auto parent = slash == 0 || slash == std::string::npos ? std::string("/") : path.substr(0, slash);
    auto folder = open(root, parent, Make::Folder);
    if (!folder)
        return folder;
    if (auto made = makeOne(folder->get(), path.substr(slash + 1), make); !made)
        return std::unexpected(std::move(made.error()));
    return mounting::openInRoot(root, path);
}

} // namespace terrarium::mountpoint
