// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/calls.h"

#include <array>

#include <sched.h>
#include <seccomp.h>
#include <sys/ioctl.h>

namespace terrarium {
namespace {

/// What ordinary programs do without: the machine as a whole, the kernel's insides, other processes' insides.
constexpr std::array carefully{"acct",
                               "add_key",
                               "bpf",
                               "clock_adjtime",
                               "clock_settime",
                               "create_module",
                               "delete_module",
                               "fanotify_init",
                               "finit_module",
                               "init_module",
                               "ioperm",
                               "iopl",
                               "kcmp",
                               "kexec_file_load",
                               "kexec_load",
                               "keyctl",
                               "lookup_dcookie",
                               "mbind",
                               "migrate_pages",
                               "move_pages",
                               "nfsservctl",
                               "open_by_handle_at",
                               "perf_event_open",
                               "process_vm_readv",
                               "process_vm_writev",
                               "ptrace",
                               "quotactl",
                               "quotactl_fd",
                               "reboot",
                               "request_key",
                               "set_mempolicy",
                               "settimeofday",
                               "stime",
                               "swapoff",
                               "swapon",
                               "_sysctl",
                               "syslog",
                               "uselib",
                               "userfaultfd",
                               "vhangup"};

constexpr std::array strictly{"chroot",     "fsconfig",  "fsmount",    "fsopen", "fspick", "mount",   "mount_setattr",
                              "move_mount", "open_tree", "pivot_root", "setns",  "umount", "umount2", "unshare"};

Result<void> refuse(void *filter, const char *name, int errorCode = EPERM)
{
    const int call = seccomp_syscall_resolve_name(name);
    if (call == __NR_SCMP_ERROR)
        return {}; // older than this architecture
    const int code = seccomp_rule_add(filter, SCMP_ACT_ERRNO(errorCode), call, 0);
    return code == 0 ? Result<void>() : std::unexpected(Error{std::string("refuse ") + name, -code});
}

/// A terminal's input queue belongs to the user outside (TIOCSTI, TIOCLINUX: CVE-2017-5226). Only the lower half is
/// looked at by the kernel.
Result<void> refuseTyping(void *filter)
{
    constexpr scmp_datum_t lower = 0xFFFFFFFF;
    for (const scmp_datum_t request : {TIOCSTI, TIOCLINUX}) {
        const int code = seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(ioctl), 1,
                                          SCMP_A1(SCMP_CMP_MASKED_EQ, lower, request));
        if (code != 0)
            return std::unexpected(Error{"refuse ioctl", -code});
    }
    return {};
}

/// The flags of clone3(2) lie in memory, where no filter sees them: told that there is no such call, libc takes
/// clone(2).
Result<void> refuseNamespaces(void *filter)
{
    constexpr std::array<scmp_datum_t, 7> flags{CLONE_NEWNS,   CLONE_NEWPID, CLONE_NEWNET,   CLONE_NEWIPC,
                                                CLONE_NEWUSER, CLONE_NEWUTS, CLONE_NEWCGROUP};
    for (const auto flag : flags) {
        const int code = seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(clone), 1,
                                          SCMP_A0(SCMP_CMP_MASKED_EQ, flag, flag));
        if (code != 0)
            return std::unexpected(Error{"refuse clone", -code});
    }
    return refuse(filter, "clone3", ENOSYS);
}

} // namespace

Result<void> refuseCalls(void *filter, PowersSpec::Seccomp preset)
{
    for (const auto *name : carefully)
        if (auto refused = refuse(filter, name); !refused)
            return refused;
    if (auto refused = refuseTyping(filter); !refused || preset != PowersSpec::Seccomp::Strict)
        return refused;
    for (const auto *name : strictly)
        if (auto refused = refuse(filter, name); !refused)
            return refused;
    return refuseNamespaces(filter);
}

} // namespace terrarium
