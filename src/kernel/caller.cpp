// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/caller.h"

#include "kernel/mounting.h"
#include "kernel/procdir.h"
#include "kernel/procfs.h"

#include <algorithm>

#include <fcntl.h>
#include <grp.h>
#include <linux/magic.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace terrarium {
namespace {

constexpr uid_t nobody = 65534;

std::vector<gid_t> groupsIn(const passwd &entry)
{
    int count = 0;
    ::getgrouplist(entry.pw_name, entry.pw_gid, nullptr, &count);
    std::vector<gid_t> groups(static_cast<std::size_t>(std::max(count, 1)));
    if (::getgrouplist(entry.pw_name, entry.pw_gid, groups.data(), &count) < 0)
        groups.clear();
    return groups;
}

/// Nothing of this process is the caller's to see.
Result<void> closeItself()
{
    if (::geteuid() != 0)
        return std::unexpected(Error{"be root", EPERM});
    if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) < 0)
        return failed("prctl PR_SET_DUMPABLE");
    return ::chdir("/") == 0 ? Result<void>() : failed("chdir /");
}

std::unexpected<Refused> refusal(const char *reason, Error error)
{
    return std::unexpected(Refused{reason, std::move(error)});
}

} // namespace

Result<Caller> recognise(peer::Peer peer)
{
    if (peer.uid == 0 || peer.uid >= nobody)
        return std::unexpected(Error{"accept uid " + std::to_string(peer.uid), EPERM});
    const passwd *entry = ::getpwuid(peer.uid);
    if (!entry)
        return std::unexpected(Error{"find uid " + std::to_string(peer.uid) + " in passwd", EPERM});
    const auto known = groupsIn(*entry);
    if (!std::ranges::contains(known, peer.gid))
        return std::unexpected(Error{"accept gid " + std::to_string(peer.gid), EPERM});
    auto groups = peer.groups;
    std::erase_if(groups, [&known](gid_t group) { return !std::ranges::contains(known, group); });
    privilege::User user{peer.uid, peer.gid, std::move(groups)};
    return Caller{std::move(peer), std::move(user), entry->pw_name};
}

std::expected<Caller, Refused> admit(int control)
{
    if (auto closed = closeItself(); !closed)
        return refusal("identity", closed.error());
    auto peer = peer::of(control);
    if (!peer)
        return refusal("identity", peer.error());
    if (auto checked = peer::checkVouch(control, *peer); !checked)
        return refusal("identity", checked.error());
    if (auto checked = peer::checkSurroundings(*peer); !checked)
        return refusal("namespaces", checked.error());
    auto caller = recognise(std::move(*peer));
    if (!caller)
        return refusal("identity", caller.error());
    return std::move(*caller);
}

Result<void> enterGroupOf(pid_t process)
{
    const Fd all(::open("/sys/fs/cgroup", O_PATH | O_DIRECTORY | O_CLOEXEC));
    struct statfs facts{};
    if (!all || ::fstatfs(all.get(), &facts) < 0 || facts.f_type != CGROUP2_SUPER_MAGIC)
        return {};
    const auto text = readFile(AT_FDCWD, ("/proc/" + std::to_string(process) + "/cgroup").c_str());
    if (!text)
        return std::unexpected(text.error());
    // Where nobody sorts processes both are in one already, and to move waits for all processors: in
    // cgroup_procs_write() for cgroup_threadgroup_rwsem, some milliseconds on Linux 6.18.
    if (*text == readFile(AT_FDCWD, "/proc/self/cgroup"))
        return {};
    const auto group = mounting::openInRoot(all.get(), std::string(procfs::parseCgroup(*text)));
    if (!group)
        return std::unexpected(group.error());
    const Fd members(::openat(group->get(), "cgroup.procs", O_WRONLY | O_NOFOLLOW | O_CLOEXEC));
    if (!members || ::write(members.get(), "0", 1) != 1)
        return failed("enter the caller's control group");
    return {};
}

} // namespace terrarium
