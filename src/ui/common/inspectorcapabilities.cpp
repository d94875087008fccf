// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/inspectorcapabilities.h"

#include <array>

namespace terrarium {
namespace {

// By bit, as in capabilities(7) and linux/capability.h.
constexpr std::array names{"chown",
                           "dac_override",
                           "dac_read_search",
                           "fowner",
                           "fsetid",
                           "kill",
                           "setgid",
                           "setuid",
                           "setpcap",
                           "linux_immutable",
                           "net_bind_service",
                           "net_broadcast",
                           "net_admin",
                           "net_raw",
                           "ipc_lock",
                           "ipc_owner",
                           "sys_module",
                           "sys_rawio",
                           "sys_chroot",
                           "sys_ptrace",
                           "sys_pacct",
                           "sys_admin",
                           "sys_boot",
                           "sys_nice",
                           "sys_resource",
                           "sys_time",
                           "sys_tty_config",
                           "mknod",
                           "lease",
                           "audit_write",
                           "audit_control",
                           "setfcap",
                           "mac_override",
                           "mac_admin",
                           "syslog",
                           "wake_alarm",
                           "block_suspend",
                           "audit_read",
                           "perfmon",
                           "bpf",
                           "checkpoint_restore"};

} // namespace

QStringList capabilityNames(quint64 set)
{
    QStringList found;
    for (unsigned bit = 0; bit < 64; ++bit) {
        if ((set >> bit & 1U) == 0)
            continue;
        found << (bit < names.size() ? QString(QLatin1StringView(names.at(bit))) : QString::number(bit));
    }
    return found;
}

} // namespace terrarium
