// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/procdir.h"

#include "kernel/procfs.h"
#include "kernel/text.h"

#include <array>
#include <charconv>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

namespace terrarium {
namespace {

constexpr std::size_t longestFile = 16U << 20U;
constexpr std::size_t directoryBuffer = 256U << 10U;

void takeEntries(std::span<const char> bytes, std::vector<ProcEntry> &entries)
{
    while (!bytes.empty()) {
        const auto *entry = reinterpret_cast<const dirent64 *>(bytes.data());
        if (const auto pid = toNumber<std::int32_t>(entry->d_name))
            entries.push_back({*pid, entry->d_ino});
        bytes = bytes.subspan(entry->d_reclen);
    }
}

} // namespace

Result<std::vector<ProcEntry>> listProcesses(int directory)
{
    const Fd again(::openat(directory, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!again)
        return failed("open directory of processes");
    const auto buffer = std::make_unique_for_overwrite<char[]>(directoryBuffer);
    std::vector<ProcEntry> entries;
    for (;;) {
        const auto size = ::getdents64(again.get(), buffer.get(), directoryBuffer);
        if (size < 0)
            return failed("list processes");
        if (size == 0)
            return entries;
        takeEntries({buffer.get(), static_cast<std::size_t>(size)}, entries);
    }
}

Result<std::string> readFile(int directory, const char *path)
{
    const Fd file(::openat(directory, path, O_RDONLY | O_CLOEXEC));
    if (!file)
        return failed(std::string("open ") + path);
    std::string text;
    std::array<char, 4096> part;
    while (text.size() < longestFile) {
        const auto size = ::read(file.get(), part.data(), part.size());
        if (size < 0)
            return failed(std::string("read ") + path);
        if (size == 0)
            break;
        text.append(part.data(), static_cast<std::size_t>(size));
    }
    return text;
}

std::uint64_t rootDevice(int directory, const char *path)
{
    struct statx facts{};
    if (::statx(directory, path, AT_STATX_DONT_SYNC | AT_NO_AUTOMOUNT, 0, &facts) < 0)
        return 0;
    return makedev(facts.stx_dev_major, facts.stx_dev_minor);
}

ProcDir::Outcome<ProcDir> ProcDir::open(int root, std::int32_t pid)
{
    std::array<char, 16> name{};
    std::to_chars(name.data(), name.data() + name.size() - 1, pid);
    Fd fd(::openat(root, name.data(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!fd)
        return std::unexpected(errno);
    return ProcDir(std::move(fd));
}

ProcDir::Outcome<std::string_view> ProcDir::read(const char *path, std::span<char> buffer) const
{
    const Fd file(::openat(m_fd.get(), path, O_RDONLY | O_CLOEXEC));
    if (!file)
        return std::unexpected(errno);
    const auto size = ::read(file.get(), buffer.data(), buffer.size());
    if (size < 0)
        return std::unexpected(errno);
    return std::string_view(buffer.data(), static_cast<std::size_t>(size));
}

ProcDir::Outcome<std::uint64_t> ProcDir::namespaceInode(const char *path) const
{
    std::array<char, 64> text;
    const auto size = ::readlinkat(m_fd.get(), path, text.data(), text.size());
    if (size < 0)
        return std::unexpected(errno);
    const auto inode = procfs::parseNamespaceLink({text.data(), static_cast<std::size_t>(size)});
    if (!inode)
        return std::unexpected(EINVAL);
    return *inode;
}

ProcDir::Outcome<Fd> ProcDir::open(const char *path, int flags) const
{
    Fd fd(::openat(m_fd.get(), path, flags | O_CLOEXEC));
    if (!fd)
        return std::unexpected(errno);
    return fd;
}

} // namespace terrarium
