// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/failurewords.h"

#include "ui/launch/stepsentence.h"

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

bool makesNamespace(StepKind kind)
{
    return kind == StepKind::StartBuilder || kind == StepKind::MapIds || kind == StepKind::Unshare;
}

bool isMount(StepKind kind)
{
    return kind >= StepKind::SetPropagation && kind <= StepKind::SwitchRoot;
}

} // namespace

FailureText FailureWords::of(const LaunchFailure &failure, const LaunchPlan &plan)
{
    if (failure.step < 0 || static_cast<std::size_t>(failure.step) >= plan.size())
        return ofKeeper(failure);
    const Step &step = plan[static_cast<std::size_t>(failure.step)];
    return {StepSentence::of(step), why(step, failure), wayOut(step, failure.error)};
}

FailureText FailureWords::ofKeeper(const LaunchFailure &failure)
{
    if (failure.error == ENOENT || failure.error == EACCES)
        return {tr("The program that builds sandboxes was not to be started."), failure.attempted,
                tr("Install Terrarium again.")};
    if (failure.error == ECONNRESET)
        return {tr("The program that keeps the sandbox has ended."), tr("Something else ended it."),
                tr("Everything in the sandbox was ended with it. Launch it again.")};
    return {tr("The launch was refused."), failure.attempted, tr("Go back and change what is named there.")};
}

QString FailureWords::why(const Step &step, const LaunchFailure &failure)
{
    if (step.kind == StepKind::MapIds && failure.error == ENOENT)
        return tr("Your user has no further user ids, or newuidmap is not installed (%1).").arg(failure.attempted);
    if (makesNamespace(step.kind) && failure.error == EPERM)
        return tr("This system does not let you make such a namespace.");
    if (makesNamespace(step.kind) && (failure.error == ENOSPC || failure.error == EUSERS))
        return tr("There are as many such namespaces already as this system allows, or they are nested too deeply.");
    if (step.kind == StepKind::MountProc && failure.error == EPERM)
        return tr("Parts of /proc are covered here, as in a container; then the kernel allows no other /proc.");
    if (step.kind == StepKind::ConnectNetwork && failure.error == ENOENT)
        return tr("The program pasta is not installed.");
    if (failure.error == EPROTO) // another program's own words
        return failure.attempted;
    return tr("%1 (%2).").arg(QString::fromLocal8Bit(std::strerror(failure.error)), failure.attempted);
}

QString FailureWords::wayOut(const Step &step, int error)
{
    if (makesNamespace(step.kind))
        return step.kind == StepKind::MapIds && error == ENOENT
                   ? tr("Choose “Root” on the page Identity and limits, or have the administrator run usermod "
                        "--add-subuids.")
                   : namespaceWayOut(error);
    if (step.kind == StepKind::ConnectNetwork)
        return tr("Install the package passt, or choose a network without a way out.");
    if (step.kind == StepKind::LimitTogether)
        return tr("Take the limit for all processes together away; limits for each process work everywhere.");
    if (isMount(step.kind))
        return tr("Look at the page Files: whether what is named there exists and you may read it.");
    if (step.kind == StepKind::Execute)
        return tr("Choose a program that is there inside, or let its folder be seen on the page Files.");
    if (step.kind == StepKind::EnterFolder)
        return tr("Choose another folder to work in.");
    return tr("Go back and change what is named there.");
}

QString FailureWords::namespaceWayOut(int error)
{
    if (error == ENOSPC || error == EUSERS)
        return tr("End some sandboxes, or have the administrator raise the limits user.max_*_namespaces (sysctl).");
    return tr(
        "Have the administrator look at kernel.unprivileged_userns_clone, kernel.apparmor_restrict_unprivileged_userns "
        "and user.max_user_namespaces (sysctl). In a chroot it never works.");
}

} // namespace terrarium
