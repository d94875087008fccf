// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/probes.h"

#include <algorithm>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

namespace terrarium::probes {
namespace {

const Finding nothingOutside{Finding::Verdict::Absent};

struct Close {
    void operator()(DIR *listing) const { ::closedir(listing); }
};

std::unique_ptr<DIR, Close> list(const std::string &folder)
{
    return std::unique_ptr<DIR, Close>(::opendir(folder.c_str()));
}

bool isDots(std::string_view name)
{
    return name == "." || name == "..";
}

/// Whether a place inside is that one of the host.
Finding comparedWith(const Spot &spot, const std::string &place)
{
    struct stat facts{};
    if (::stat(place.c_str(), &facts) < 0)
        return holdsIf(true, "stat(" + place + ")", nameOf(errno));
    const bool isSame = facts.st_dev == spot.device && facts.st_ino == spot.inode;
    return holdsIf(!isSame, "stat(" + place + ")", isSame ? "the host's" : "another than the host's");
}

void append(Finding &whole, const Finding &part)
{
    if (part.verdict == Finding::Verdict::Broken)
        whole.verdict = part.verdict;
    whole.trials.insert(whole.trials.end(), part.trials.begin(), part.trials.end());
}

/// A file without a name, or the file itself; the kernel asks the mount before it asks the permissions.
int openToWrite(const std::string &place, bool isFolder)
{
    const Fd file(::open(place.c_str(), (isFolder ? O_TMPFILE : O_NONBLOCK | O_NOCTTY) | O_WRONLY | O_CLOEXEC, 0600));
    return file ? 0 : errno;
}

Finding triedToWrite(const std::string &place, bool isFolder)
{
    const int error = openToWrite(place, isFolder);
    const auto tried = "open(" + place + (isFolder ? ", O_TMPFILE)" : ", O_WRONLY)");
    struct statvfs facts{};
    if (error == 0 || error == EROFS || ::statvfs(place.c_str(), &facts) < 0)
        return holdsIf(error != 0, tried, nameOf(error));
    const bool isReadOnly = (facts.f_flag & ST_RDONLY) != 0;
    return holdsIf(isReadOnly, tried, nameOf(error) + (isReadOnly ? ", mounted read-only" : ", mounted writable"));
}

bool isHarmless(std::string_view name)
{
    constexpr std::array<std::string_view, 8> harmless{"null",    "zero", "full", "random",
                                                       "urandom", "tty",  "ptmx", "console"};
    return std::ranges::contains(harmless, name);
}

} // namespace

Finding mountsStayInside(const Ground &ground)
{
    const auto &place = ground.proof.subject.sharedMount;
    const bool isOwn = ground.differs(Wall::Mnt);
    return holdsIf(isOwn && place.empty(), "read(" + accountOf(ground, "mountinfo") + ")",
                   !isOwn          ? "the host's mounts"
                   : place.empty() ? "no mount shared with the host"
                                   : "shared with the host: " + place);
}

Finding anotherThere(const Ground &ground)
{
    const auto &spot = ground.spots.front();
    return spot.exists ? comparedWith(spot, ground.place.empty() ? spot.path : ground.place) : nothingOutside;
}

Finding hidden(const Ground &ground)
{
    if (!ground.spots.front().exists)
        return nothingOutside;
    Finding whole{Finding::Verdict::Holds};
    for (const auto &spot : ground.spots)
        if (spot.exists)
            append(whole, comparedWith(spot, spot.path));
    return whole;
}

Finding readOnly(const Ground &ground)
{
    Finding whole{Finding::Verdict::Holds};
    for (const auto &spot : ground.spots)
        if (spot.exists)
            append(whole, triedToWrite(ground.place.empty() ? spot.path : ground.place, spot.isFolder));
    return whole.trials.empty() ? nothingOutside : whole;
}

/// Root inside may list the folder that covers another: it has nothing in it.
Finding covered(const Ground &ground)
{
    const auto &spot = ground.spots.front();
    if (!spot.exists)
        return nothingOutside;
    const auto tried = "open(" + ground.place + ")";
    const Fd opened(::open(ground.place.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (!opened)
        return holdsIf(true, tried, nameOf(errno));
    const auto listing = list(ground.place);
    while (const auto *entry = listing ? ::readdir(listing.get()) : nullptr)
        if (!isDots(entry->d_name))
            return holdsIf(false, tried, nameOf(0));
    const bool isEmpty = spot.isFolder && comparedWith(spot, ground.place).verdict == Finding::Verdict::Holds;
    return holdsIf(isEmpty, tried, isEmpty ? "0, with nothing in it" : nameOf(0));
}

Finding devicesHarmless(const Ground &ground)
{
    const auto listing = list("/dev");
    int count = 0;
    while (const auto *entry = listing ? ::readdir(listing.get()) : nullptr) {
        const std::string path = std::string("/dev/") + entry->d_name;
        struct stat facts{};
        const bool isDevice = ::lstat(path.c_str(), &facts) == 0 && (S_ISBLK(facts.st_mode) || S_ISCHR(facts.st_mode));
        if (!isDevice || std::ranges::contains(ground.mountTargets, path))
            continue;
        if (!isHarmless(entry->d_name))
            return holdsIf(false, "readdir(/dev)", path);
        ++count;
    }
    return holdsIf(true, "readdir(/dev)", std::to_string(count) + " harmless devices");
}

} // namespace terrarium::probes
