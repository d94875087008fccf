// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/sealed.h"

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace terrarium::sealed {
namespace {

constexpr int seals = F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW;

/// A descriptor that is only a place (O_PATH) has seals too, and no content.
bool isReadable(int memory)
{
    const int flags = ::fcntl(memory, F_GETFL);
    return flags >= 0 && (flags & O_PATH) == 0 && (flags & O_ACCMODE) != O_WRONLY;
}

bool isMemory(int memory)
{
    struct statfs facts{};
    return ::fstatfs(memory, &facts) == 0 && facts.f_type == TMPFS_MAGIC;
}

Result<std::size_t> sizeOf(int memory)
{
    struct stat facts{};
    if (::fstat(memory, &facts) < 0)
        return failed("look at the request");
    return static_cast<std::size_t>(facts.st_size);
}

} // namespace

Result<Fd> make(const std::string &text)
{
    Fd memory(::memfd_create("terrarium-launch", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!memory)
        return failed("memfd_create");
    if (::write(memory.get(), text.data(), text.size()) != static_cast<ssize_t>(text.size()))
        return failed("write the request");
    if (::fcntl(memory.get(), F_ADD_SEALS, seals | F_SEAL_SEAL) < 0)
        return failed("seal the request");
    return memory;
}

Result<void> check(int memory, std::size_t most)
{
    const int sealed = ::fcntl(memory, F_GET_SEALS);
    if (sealed < 0)
        return failed("read the request's seals");
    const auto size = sizeOf(memory);
    if (!size)
        return std::unexpected(size.error());
    if ((sealed & seals) != seals || *size > most || !isReadable(memory) || !isMemory(memory))
        return std::unexpected(Error{"accept the request", EINVAL});
    return {};
}

Result<void> checkOwner(int memory, uid_t owner)
{
    struct stat facts{};
    if (::fstat(memory, &facts) < 0)
        return failed("look at the request");
    return facts.st_uid == owner ? Result<void>() : std::unexpected(Error{"accept another's request", EPERM});
}

Result<std::string> read(int memory, std::size_t most)
{
    if (auto checked = check(memory, most); !checked)
        return std::unexpected(checked.error());
    const auto size = sizeOf(memory);
    if (!size)
        return std::unexpected(size.error());
    std::string text(*size, '\0');
    if (::pread(memory, text.data(), text.size(), 0) != static_cast<ssize_t>(text.size()))
        return failed("read the request");
    return text;
}

} // namespace terrarium::sealed
