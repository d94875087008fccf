// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/pidfd.h"

#include <cerrno>

#include <fcntl.h>
#include <linux/kcmp.h>
#include <sys/syscall.h>

namespace terrarium::pidfd {
namespace {

/// PIDFD_THREAD of include/uapi/linux/pidfd.h, newer than some headers.
constexpr unsigned threadFlag = O_EXCL;

std::expected<Fd, int> opened(long result)
{
    if (result < 0)
        return std::unexpected(errno);
    return Fd(static_cast<int>(result));
}

} // namespace

std::expected<Fd, int> open(std::int32_t pid)
{
    return opened(::syscall(SYS_pidfd_open, pid, 0));
}

std::expected<Fd, int> openThread(std::int32_t tid)
{
    return opened(::syscall(SYS_pidfd_open, tid, threadFlag));
}

std::expected<Fd, int> copyOf(const Fd &process, int descriptor)
{
    return opened(::syscall(SYS_pidfd_getfd, process.get(), descriptor, 0));
}

bool hasOwnDescriptors(std::int32_t pid, std::int32_t tid)
{
    return ::syscall(SYS_kcmp, pid, tid, KCMP_FILES, 0, 0) > 0;
}

} // namespace terrarium::pidfd
