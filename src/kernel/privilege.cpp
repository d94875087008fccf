// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/privilege.h"

#include <array>

#include <grp.h>
#include <linux/capability.h>
#include <linux/keyctl.h>
#include <linux/securebits.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace terrarium::privilege {
namespace {

using Halves = std::array<__user_cap_data_struct, 2>;

Result<void> setHalves(const Halves &sets)
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    return ::syscall(SYS_capset, &header, sets.data()) == 0 ? Result<void>() : failed("capset");
}

Result<Halves> readHalves()
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    Halves sets{};
    if (::syscall(SYS_capget, &header, sets.data()) < 0)
        return failed("capget");
    return sets;
}

Result<void> setCapabilities(Capabilities kept)
{
    const auto low = static_cast<std::uint32_t>(kept);
    const auto high = static_cast<std::uint32_t>(kept >> 32U);
    return setHalves({__user_cap_data_struct{low, low, 0}, __user_cap_data_struct{high, high, 0}});
}

Result<void> checkCapabilities(Capabilities kept)
{
    const auto read = readHalves();
    if (!read)
        return std::unexpected(read.error());
    const Halves &sets = *read;
    const auto permitted = sets[0].permitted | Capabilities(sets[1].permitted) << 32U;
    const bool isInheritable = sets[0].inheritable != 0 || sets[1].inheritable != 0;
    return permitted == kept && !isInheritable ? Result<void>() : std::unexpected(Error{"give up capabilities", EPERM});
}

/// As many as this kernel knows.
Result<void> emptyBoundingSet()
{
    for (int capability = 0; ::prctl(PR_CAPBSET_READ, capability, 0, 0, 0) >= 0; ++capability)
        if (::prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) < 0)
            return failed("prctl PR_CAPBSET_DROP");
    return {};
}

Result<void> setIds(const User &user)
{
    if (::setgroups(user.groups.size(), user.groups.data()) < 0)
        return failed("setgroups");
    if (::setresgid(user.gid, user.gid, user.gid) < 0)
        return failed("setresgid");
    if (::setresuid(user.uid, user.uid, user.uid) < 0)
        return failed("setresuid");
    return {};
}

Result<void> checkIds(const User &user)
{
    std::array<uid_t, 3> uids{};
    std::array<gid_t, 3> gids{};
    (void)::getresuid(&uids[0], &uids[1], &uids[2]);
    (void)::getresgid(&gids[0], &gids[1], &gids[2]);
    const bool areTheirs =
        uids == std::array{user.uid, user.uid, user.uid} && gids == std::array{user.gid, user.gid, user.gid};
    // Nothing may lead back.
    if (!areTheirs || user.uid == 0 || ::setuid(0) == 0 || (user.gid != 0 && ::setgid(0) == 0))
        return std::unexpected(Error{"become the caller", EPERM});
    return {};
}

} // namespace

Capabilities these(std::initializer_list<int> capabilities)
{
    Capabilities bits = 0;
    for (const int capability : capabilities)
        bits |= Capabilities(1) << static_cast<unsigned>(capability);
    return bits;
}

Result<void> become(const User &user, Capabilities kept, Bounding bounding)
{
    if (bounding == Bounding::Empty)
        if (auto emptied = emptyBoundingSet(); !emptied)
            return emptied;
    if (::prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0) < 0)
        return failed("prctl PR_CAP_AMBIENT_CLEAR_ALL");
    if (::prctl(PR_SET_KEEPCAPS, 1, 0, 0, 0) < 0)
        return failed("prctl PR_SET_KEEPCAPS");
    if (auto set = setIds(user); !set)
        return set;
    if (auto set = setCapabilities(kept); !set)
        return set;
    (void)::prctl(PR_SET_KEEPCAPS, 0, 0, 0, 0);
    // The kernel has set it to what fs.suid_dumpable says (proc_sys_fs(5)).
    if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) < 0)
        return failed("prctl PR_SET_DUMPABLE");
    if (auto checked = checkIds(user); !checked)
        return checked;
    return checkCapabilities(kept);
}

Result<void> gainNothingMore()
{
    constexpr unsigned long bits =
        SECBIT_NOROOT | SECBIT_NOROOT_LOCKED | SECBIT_NO_CAP_AMBIENT_RAISE | SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED;
    if (::prctl(PR_SET_SECUREBITS, bits, 0, 0, 0) < 0)
        return failed("prctl PR_SET_SECUREBITS");
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 ? Result<void>() : failed("prctl PR_SET_NO_NEW_PRIVS");
}

Result<void> withoutPowers(const std::function<Result<void>()> &deed)
{
    const auto all = readHalves();
    if (!all)
        return std::unexpected(all.error());
    Halves none = *all;
    for (auto &half : none)
        half.effective = 0;
    if (auto set = setHalves(none); !set)
        return set;
    auto done = deed();
    if (auto set = setHalves(*all); !set)
        return set;
    return done;
}

Result<void> giveUpAll()
{
    if (::prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0) < 0)
        return failed("prctl PR_CAP_AMBIENT_CLEAR_ALL");
    if (auto set = setCapabilities(0); !set)
        return set;
    return checkCapabilities(0);
}

Result<void> forgetKeys()
{
    // Where there are no keyrings, or a container denies that there are, none can be inherited either.
    if (::syscall(SYS_keyctl, KEYCTL_JOIN_SESSION_KEYRING, nullptr) < 0 && errno != ENOSYS && errno != EPERM)
        return failed("keyctl KEYCTL_JOIN_SESSION_KEYRING");
    return {};
}

} // namespace terrarium::privilege
