// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/gatewords.h"

#include <cerrno>

namespace terrarium {
namespace {

bool makesNamespace(StepKind kind)
{
    return kind == StepKind::StartBuilder || kind == StepKind::MapIds || kind == StepKind::Unshare;
}

bool makesProcess(StepKind kind)
{
    return kind == StepKind::StartBuilder || kind == StepKind::Fork || kind == StepKind::StartReaper;
}

} // namespace

std::optional<GateText> GateWords::of(const Step &step, int error, const Gates &gates)
{
    if (makesProcess(step.kind) && error == EAGAIN)
        return tooManyProcesses();
    if (makesNamespace(step.kind) && (error == EPERM || error == EACCES))
        return forbidden(gates);
    if (makesNamespace(step.kind) && (error == ENOSPC || error == EUSERS))
        return tooMany(wallFromName(step.subject).value_or(Wall::User), gates);
    return std::nullopt;
}

GateText GateWords::forbidden(const Gates &gates)
{
    if (gates.isHeldByAppArmor)
        return {tr("AppArmor keeps programs without a profile of their own from making user namespaces "
                   "(kernel.apparmor_restrict_unprivileged_userns is 1)."),
                tr("Have the administrator give terrarium-keeper an AppArmor profile with “userns,”, or set "
                   "kernel.apparmor_restrict_unprivileged_userns to 0 (sysctl)."),
                true};
    if (gates.isAdministratorsOnly)
        return {tr("Here only the administrator may make user namespaces (kernel.unprivileged_userns_clone is 0)."),
                tr("Have the administrator set kernel.unprivileged_userns_clone to 1 (sysctl)."), true};
    if (gates.isInChroot)
        return {tr("This is a chroot, and in a chroot the kernel makes no user namespaces."),
                tr("Start Terrarium outside of the chroot.")};
    if (gates.isFiltered)
        return {tr("Terrarium itself runs behind a filter of system calls (seccomp), as in a container."),
                tr("Start Terrarium outside of the container, or let the container make namespaces.")};
    return {tr("This system does not let you make such a namespace. No known switch forbids it: it may be a chroot, a "
               "container, or a security module."),
            tr("Turn on the wall Users, start Terrarium outside of a chroot or container, or ask the administrator."),
            true};
}

GateText GateWords::tooMany(Wall wall, const Gates &gates)
{
    const auto limit = QString::fromStdString(limitName(wall));
    const auto &most = gates.most[wall];
    const bool isOfUsers = wall == Wall::User; // the other limits bind root as well
    if (most == 0U)
        return {tr("Such namespaces are turned off here (%1 is 0).").arg(limit),
                tr("Have the administrator raise %1 (sysctl), or leave this wall out.").arg(limit), isOfUsers};
    return {
        most ? tr("There are as many such namespaces already as may be (%1 is %2), or they are nested 32 deep.")
                   .arg(limit)
                   .arg(*most)
             : tr("There are as many such namespaces already as may be (%1), or they are nested 32 deep.").arg(limit),
        tr("End some sandboxes, or have the administrator raise %1 (sysctl).").arg(limit), isOfUsers};
}

GateText GateWords::tooManyProcesses()
{
    return {tr("You have as many processes already as you may have."),
            tr("End some programs, or raise the limit (“ulimit -u”, or TasksMax of your session in systemd).")};
}

} // namespace terrarium
