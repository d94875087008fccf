// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/failurewords.h"

#include "ui/launch/authoritywords.h"
#include "ui/launch/stepsentence.h"

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

bool isMount(StepKind kind)
{
    return kind >= StepKind::SetPropagation && kind <= StepKind::SwitchRoot;
}

bool isCable(StepKind kind)
{
    return kind >= StepKind::LayCable && kind <= StepKind::RaiseCable;
}

} // namespace

FailureText FailureWords::of(const LaunchFailure &failure, const LaunchPlan &plan)
{
    if (failure.hindrance != Hindrance::None)
        return AuthorityWords::of(failure);
    if (failure.step < 0 || static_cast<std::size_t>(failure.step) >= plan.size())
        return ofKeeper(failure);
    const Step &step = plan[static_cast<std::size_t>(failure.step)];
    if (const auto gate = GateWords::of(step, failure.error, failure.gates))
        return ofGate(step, *gate, plan.front().kind == StepKind::Authorise);
    return {StepSentence::of(step), why(step, failure), wayOut(step, failure.error)};
}

FailureText FailureWords::ofGate(const Step &step, const GateText &gate, bool isAuthorised)
{
    if (isAuthorised || !gate.isOpenToRoot)
        return {StepSentence::of(step), gate.why, gate.wayOut};
    return {StepSentence::of(step), gate.why,
            tr("%1 Or launch with the administrator’s authorisation, which takes no user namespace.").arg(gate.wayOut),
            Remedy::Authorise};
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
    if (step.kind == StepKind::MountProc && failure.error == EPERM)
        return tr("Parts of /proc are covered here, as in a container; then the kernel allows no other /proc.");
    if (step.kind == StepKind::OpenDoor && failure.error == ENOENT)
        return tr("There is no folder for sockets: XDG_RUNTIME_DIR is not set, as without a session of your own.");
    if (step.kind == StepKind::OpenDoor && failure.error == EPERM)
        return tr("Somebody else could write to the folder (%1).").arg(failure.attempted);
    if (step.kind == StepKind::Join && failure.error == ESRCH)
        return tr("Process %1 has ended.").arg(step.number);
    if (step.kind == StepKind::Join && failure.error == EACCES)
        return tr("Process %1 is not wholly yours: it has rights that you have not, or lets nobody look into it (%2).")
            .arg(step.number)
            .arg(failure.attempted);
    if (step.kind == StepKind::Join && failure.error == EPERM)
        return tr("Process %1 is not yours, or not in namespaces of yours (%2).")
            .arg(step.number)
            .arg(failure.attempted);
    if (step.kind == StepKind::LimitTogether && failure.error == ENOENT)
        return tr("With the administrator’s authorisation only systemd limits all processes together, and only for who "
                  "is "
                  "logged in to a session of their own (%1).")
            .arg(failure.attempted);
    if (step.kind == StepKind::ConnectNetwork && failure.error == ENOENT)
        return tr("The program pasta is not installed.");
    if (isCable(step.kind) && (failure.error == EADDRINUSE || failure.error == EADDRNOTAVAIL))
        return tr("The private addresses that it could have are in use here (%1).").arg(failure.attempted);
    if (isCable(step.kind) && (failure.error == EOPNOTSUPP || failure.error == ENOENT))
        return tr("The kernel here has no part that this takes: veth, macvlan or nftables (%1).")
            .arg(failure.attempted);
    if (step.kind == StepKind::FilterBus && failure.error == ENOENT)
        return tr("The program xdg-dbus-proxy is not installed.");
    if (step.kind == StepKind::FilterBus && failure.error == ENOTCONN)
        return tr("You have no session bus, or it does not answer (%1).").arg(failure.attempted);
    if (isMount(step.kind) && failure.error == EROFS)
        return tr("A place is not there, and Terrarium makes nothing on your disk that would stay (%1).")
            .arg(failure.attempted);
    if (failure.error == EPROTO) // another program's own words
        return failure.attempted;
    return tr("%1 (%2).").arg(QString::fromLocal8Bit(std::strerror(failure.error)), failure.attempted);
}

QString FailureWords::wayOut(const Step &step, int error)
{
    if (step.kind == StepKind::MapIds && error == ENOENT)
        return tr("Choose “Root” on the page Identity and limits, or have the administrator run usermod "
                  "--add-subuids.");
    if (step.kind == StepKind::MountProc && error == EPERM)
        return tr("Let the sandbox see /proc as it is on the page Files, or start Terrarium outside of the container.");
    if (step.kind == StepKind::OpenDoor)
        return tr("Let it end with the window on the page What, or log in to a session of your own.");
    if (step.kind == StepKind::Join && error == EACCES)
        return tr("Choose another process that is in the same namespaces.");
    if (step.kind == StepKind::Join)
        return tr("Choose a sandbox that runs, and that you launched.");
    if (step.kind == StepKind::ConnectNetwork)
        return tr("Install the package passt, or choose a network without a way out.");
    if (isCable(step.kind))
        return tr("Choose another way out on the page Network: pasta takes nothing of the machine’s.");
    if (step.kind == StepKind::FilterBus && error == ENOENT)
        return tr("Install the package xdg-dbus-proxy, or choose the session bus “None”.");
    if (isMount(step.kind) && error == EROFS)
        return tr("Make the file or folder yourself first, or add an empty folder above it on the page Files.");
    if (step.kind == StepKind::FilterBus)
        return tr("Choose the session bus “None”, or start Terrarium in a session of your own.");
    if (step.kind == StepKind::EnterGroup)
        return tr("Have the administrator look at systemd (systemctl status), or launch without the administrator’s "
                  "authorisation.");
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

} // namespace terrarium
