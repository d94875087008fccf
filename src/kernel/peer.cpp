// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/peer.h"

#include "kernel/packet.h"
#include "kernel/procdir.h"
#include "kernel/text.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>

namespace terrarium::peer {
namespace {

constexpr std::string_view promise = "It is me who asks.";

bool hasOption(int socket, int name, int wanted)
{
    int value = -1;
    socklen_t size = sizeof value;
    return ::getsockopt(socket, SOL_SOCKET, name, &value, &size) == 0 && value == wanted;
}

/// Before Linux 6.5 there is only the PID. It must then be that user's still.
Fd openByPid(const ucred &peer)
{
    Fd process(static_cast<int>(::syscall(SYS_pidfd_open, peer.pid, 0)));
    struct stat facts{};
    const auto folder = "/proc/" + std::to_string(peer.pid);
    const bool isTheirs = ::stat(folder.c_str(), &facts) == 0 && facts.st_uid == peer.uid;
    return isTheirs ? std::move(process) : Fd();
}

Fd openProcess(int socket, const ucred &peer)
{
    int raw = -1;
    socklen_t size = sizeof raw;
    if (::getsockopt(socket, SOL_SOCKET, SO_PEERPIDFD, &raw, &size) == 0)
        return Fd(raw);
    return errno == ENOPROTOOPT ? openByPid(peer) : Fd();
}

Result<ucred> credentialsOf(int socket)
{
    ucred credentials{};
    socklen_t size = sizeof credentials;
    if (::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &credentials, &size) < 0)
        return failed("getsockopt SO_PEERCRED");
    return credentials;
}

Result<std::vector<gid_t>> groupsOf(int socket)
{
    std::vector<gid_t> groups;
    socklen_t size = 0;
    // NOLINTNEXTLINE(clang-analyzer-unix.StdCLibraryFunctions): the kernel wants no place for nothing.
    if (::getsockopt(socket, SOL_SOCKET, SO_PEERGROUPS, nullptr, &size) < 0 && errno != ERANGE)
        return failed("getsockopt SO_PEERGROUPS");
    groups.resize(size / sizeof(gid_t));
    if (size > 0 && ::getsockopt(socket, SOL_SOCKET, SO_PEERGROUPS, groups.data(), &size) < 0)
        return failed("getsockopt SO_PEERGROUPS");
    return groups;
}

std::string linkAt(int folder, const char *name)
{
    std::array<char, 64> text{};
    const auto size = ::readlinkat(folder, name, text.data(), text.size());
    return {text.data(), static_cast<std::size_t>(size > 0 ? size : 0)};
}

bool sharesNamespaces(int own, int theirs)
{
    // Of the others this kernel may not know each.
    constexpr std::array others{"ns/net", "ns/ipc", "ns/uts", "ns/cgroup", "ns/time"};
    const auto isSame = [&](const char *link) { return linkAt(theirs, link) == linkAt(own, link); };
    return std::ranges::all_of(std::array{"ns/user", "ns/pid", "ns/mnt"},
                               [&](const char *link) { return isSame(link) && !linkAt(own, link).empty(); }) &&
           std::ranges::all_of(others, isSame);
}

/// The mount as well: a folder bound to another place is another root.
bool sharesRoot(int own, int theirs)
{
    constexpr unsigned wanted = STATX_INO | STATX_MNT_ID;
    struct statx ours{};
    struct statx other{};
    return ::statx(own, "root", AT_STATX_DONT_SYNC, wanted, &ours) == 0 &&
           ::statx(theirs, "root", AT_STATX_DONT_SYNC, wanted, &other) == 0 && ours.stx_ino == other.stx_ino &&
           ours.stx_mnt_id == other.stx_mnt_id;
}

/// Filters of system calls, and the promise to gain nothing, as status of proc_pid_status(5) counts them.
std::array<int, 2> confinementOf(int process)
{
    const auto text = readFile(process, "status").value_or(std::string());
    std::array<int, 2> found{};
    for (std::size_t i = 0; i < found.size(); ++i) {
        const std::string_view name = i == 0 ? "\nSeccomp_filters:\t" : "\nNoNewPrivs:\t";
        const auto place = text.find(name);
        const auto begin = place == text.npos ? place : place + name.size();
        const auto line = begin == text.npos ? text : text.substr(begin, text.find('\n', begin) - begin);
        found[i] = toNumber<int>(line).value_or(std::numeric_limits<int>::max());
    }
    return found;
}

/// By a profile of AppArmor, as attr/current of proc_pid_attr(5) tells it.
bool isEnforced(int process)
{
    const auto text = readFile(process, "attr/current").value_or(std::string());
    return text.contains(" (enforce)") || text.contains(" (kill)");
}

/// No more than this process is: it would otherwise have itself started again without.
bool isUnconfined(int own, int theirs)
{
    const auto ours = confinementOf(own);
    const auto other = confinementOf(theirs);
    return other[0] <= ours[0] && other[1] <= ours[1] && (!isEnforced(theirs) || isEnforced(own));
}

Fd openFolder(const std::string &process)
{
    return Fd(::open(("/proc/" + process).c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
}

} // namespace

Result<Peer> of(int socket)
{
    const auto credentials = credentialsOf(socket);
    if (!credentials)
        return std::unexpected(credentials.error());
    if (!hasOption(socket, SO_DOMAIN, AF_UNIX) || !hasOption(socket, SO_TYPE, SOCK_SEQPACKET))
        return std::unexpected(Error{"accept the socket", EINVAL});
    auto groups = groupsOf(socket);
    if (!groups)
        return std::unexpected(groups.error());
    Peer peer{credentials->pid, credentials->uid, credentials->gid, std::move(*groups),
              openProcess(socket, *credentials)};
    if (!isAlive(peer))
        return std::unexpected(Error{"find the caller", ESRCH});
    return peer;
}

Result<Peer> ofUser(int socket, int uid)
{
    auto peer = of(socket);
    if (peer && (uid <= 0 || peer->uid != static_cast<uid_t>(uid)))
        return std::unexpected(Error{"recognise the caller", EPERM});
    return peer;
}

Result<uid_t> uidOf(int socket)
{
    return credentialsOf(socket).transform([](const ucred &known) { return known.uid; });
}

bool isAlive(const Peer &peer)
{
    pollfd end{peer.process.get(), POLLIN, 0};
    return peer.process && ::poll(&end, 1, 0) == 0;
}

Result<void> vouch(int own, int theirs)
{
    if (auto asked = packet::askForSenders(theirs); !asked)
        return asked;
    return packet::send(own, promise, {}, MSG_DONTWAIT);
}

Result<void> checkVouch(int socket, const Peer &peer)
{
    const auto said = packet::receive(socket, promise.size(), MSG_DONTWAIT);
    // Alive still: then the PID has always been its.
    const bool isTheirs = said && said->text == promise && said->sender == peer.pid && isAlive(peer);
    return isTheirs ? Result<void>() : std::unexpected(Error{"hear the caller itself", EPERM});
}

Result<void> checkSurroundings(const Peer &peer)
{
    const auto own = openFolder("self");
    const auto theirs = openFolder(std::to_string(peer.pid));
    // Asked after its folder was opened: that is of no other process then.
    if (!own || !theirs || !isAlive(peer))
        return std::unexpected(Error{"find the caller", ESRCH});
    if (!sharesNamespaces(own.get(), theirs.get()))
        return std::unexpected(Error{"accept a caller in other namespaces", EPERM});
    if (!sharesRoot(own.get(), theirs.get()))
        return std::unexpected(Error{"accept a caller with another root folder", EPERM});
    if (!isUnconfined(own.get(), theirs.get()))
        return std::unexpected(Error{"accept a confined caller", EPERM});
    return {};
}

} // namespace terrarium::peer
