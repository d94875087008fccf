// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/nsfs.h"

#include <linux/nsfs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>

// Newer than the headers of Debian 13.
#ifndef NS_GET_ID
#define NS_GET_ID _IOR(NSIO, 0xd, __u64)
#endif
#ifndef NS_GET_MNTNS_ID
#define NS_GET_MNTNS_ID _IOR(NSIO, 0x5, __u64)
#endif

namespace terrarium::nsfs {
namespace {

Result<Fd> related(int fd, unsigned long request, const char *step)
{
    Fd other(::ioctl(fd, request));
    if (!other)
        return failed(step);
    return other;
}

} // namespace

Result<Identity> identity(int fd)
{
    struct stat facts{};
    if (::fstat(fd, &facts) < 0)
        return failed("stat namespace");
    return Identity{facts.st_dev, facts.st_ino};
}

Result<int> kind(int fd)
{
    const int type = ::ioctl(fd, NS_GET_NSTYPE);
    if (type < 0)
        return failed("ask kind");
    return type;
}

Result<Fd> owner(int fd)
{
    return related(fd, NS_GET_USERNS, "ask owner");
}

Result<Fd> parent(int fd)
{
    return related(fd, NS_GET_PARENT, "ask parent");
}

Result<std::uint32_t> ownerUid(int fd)
{
    uid_t uid = 0;
    if (::ioctl(fd, NS_GET_OWNER_UID, &uid) < 0)
        return failed("ask owner uid");
    return uid;
}

std::optional<std::uint64_t> id(int fd)
{
    std::uint64_t number = 0;
    if (::ioctl(fd, NS_GET_ID, &number) == 0 || ::ioctl(fd, NS_GET_MNTNS_ID, &number) == 0)
        return number;
    return std::nullopt;
}

} // namespace terrarium::nsfs
