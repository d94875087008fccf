// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/roster.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <optional>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace terrarium::roster {
namespace {

using std::chrono::milliseconds;

/// When a user may begin the next one without having hurried. Past: that user's is as good as none.
struct Pace {
    std::uint32_t user = 0;
    std::uint32_t unused = 0;
    std::int64_t due = 0; ///< milliseconds
};

/// As it lies in the file. Whose a place is says nothing unless its byte is locked.
struct Table {
    std::array<std::uint32_t, mostOfAll> users{};
    std::array<Pace, 2 * mostOfAll> paces{};
};

// Byte n of the file is locked while place n is taken, and this many further on while it is pending.
constexpr off_t pendingFrom = mostOfAll;

struct Counts {
    std::size_t all = 0;
    std::size_t ofUser = 0;
    std::size_t pending = 0;
    std::optional<std::size_t> free;
};

struct flock lockAt(off_t byte, short type)
{
    struct flock lock{};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = byte;
    lock.l_len = 1;
    return lock;
}

bool isLocked(const Fd &file, std::size_t byte)
{
    auto lock = lockAt(static_cast<off_t>(byte), F_WRLCK);
    return ::fcntl(file.get(), F_OFD_GETLK, &lock) < 0 || lock.l_type != F_UNLCK;
}

Result<Fd> openFile(const std::string &folder, const Deed &deed, int flags)
{
    (void)::mkdir(folder.c_str(), 0755);
    const Fd place(::open(folder.c_str(), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    struct stat facts{};
    if (!place || ::fstat(place.get(), &facts) < 0)
        return failed("open " + folder);
    if (facts.st_uid != ::geteuid() || (facts.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        return std::unexpected(Error{"trust " + folder, EPERM});
    Fd file(::openat(place.get(), deed.file, flags | O_NOFOLLOW | O_CLOEXEC, 0600));
    return file ? Result<Fd>(std::move(file)) : failed("open the roster");
}

Table read(const Fd &file)
{
    Table table;
    if (::pread(file.get(), &table, sizeof table, 0) != static_cast<ssize_t>(sizeof table))
        table = {}; // new
    return table;
}

Counts count(const Fd &file, const Table &table, uid_t user)
{
    Counts counts;
    for (std::size_t i = 0; i < mostOfAll; ++i) {
        if (!isLocked(file, i)) {
            counts.free = counts.free.value_or(i);
            continue;
        }
        ++counts.all;
        if (table.users[i] != user)
            continue;
        ++counts.ofUser;
        counts.pending += isLocked(file, pendingFrom + i) ? 1 : 0;
    }
    return counts;
}

Result<void> check(const Counts &counts, const Deed &deed)
{
    const std::string what(deed.file);
    if (counts.pending >= mostPending)
        return std::unexpected(Error{"wait for pending " + what, EBUSY});
    if (counts.ofUser >= deed.mostOfOne)
        return std::unexpected(Error{"keep more " + what + " of this user", EDQUOT});
    if (!counts.free)
        return std::unexpected(Error{"keep more " + what, EUSERS});
    return {};
}

Result<void> hurry(Table &table, uid_t user, milliseconds now)
{
    const auto isTheirs = [user, now](const Pace &pace) { return pace.user == user && pace.due > now.count(); };
    auto pace = std::ranges::find_if(table.paces, isTheirs);
    if (pace == table.paces.end())
        pace = std::ranges::find_if(table.paces, [now](const Pace &one) { return one.due <= now.count(); });
    if (pace == table.paces.end())
        return std::unexpected(Error{"keep the pace", EAGAIN});
    const auto due = std::max(pace->due, now.count()) + pause.count();
    if (due - now.count() > static_cast<std::int64_t>(mostAtOnce) * pause.count())
        return std::unexpected(Error{"keep the pace", EAGAIN});
    *pace = {user, 0, due};
    return {};
}

/// By a descriptor of its own that cannot write.
Result<Fd> lock(const std::string &folder, const Deed &deed, std::size_t number)
{
    auto place = openFile(folder, deed, O_RDONLY);
    if (!place)
        return place;
    for (const auto byte : {static_cast<off_t>(number), pendingFrom + static_cast<off_t>(number)}) {
        auto lock = lockAt(byte, F_RDLCK);
        if (::fcntl(place->get(), F_OFD_SETLK, &lock) < 0)
            return failed("lock a place");
    }
    return place;
}

milliseconds sinceBoot()
{
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::seconds(now.tv_sec) +
           std::chrono::duration_cast<milliseconds>(std::chrono::nanoseconds(now.tv_nsec));
}

} // namespace

Result<Fd> enter(const std::string &folder, const Deed &deed, uid_t user, milliseconds now)
{
    const auto file = openFile(folder, deed, O_RDWR | O_CREAT);
    if (!file)
        return std::unexpected(file.error());
    if (::flock(file->get(), LOCK_EX) < 0)
        return failed("lock the roster");
    auto table = read(*file);
    const auto counts = count(*file, table, user);
    if (auto checked = check(counts, deed); !checked)
        return std::unexpected(checked.error());
    if (auto hurried = hurry(table, user, now); !hurried)
        return std::unexpected(hurried.error());
    auto place = lock(folder, deed, *counts.free);
    if (!place)
        return place;
    table.users[*counts.free] = user;
    if (::pwrite(file->get(), &table, sizeof table, 0) != static_cast<ssize_t>(sizeof table))
        return failed("write the roster");
    return place;
}

Result<Fd> enter(const Deed &deed, uid_t user)
{
    return enter(usualFolder, deed, user, sinceBoot());
}

void begun(const Fd &place)
{
    // Whichever it is: the descriptor holds no other.
    auto lock = lockAt(pendingFrom, F_UNLCK);
    lock.l_len = mostOfAll;
    (void)::fcntl(place.get(), F_OFD_SETLK, &lock);
}

} // namespace terrarium::roster
