// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/inside.h"

#include "sandbox/keeper/proof.h"
#include "sandbox/keeper/reaper.h"
#include "sandbox/keeper/steps.h"

#include <csignal>

#include <poll.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace terrarium {
namespace {

/// Which also tells what went wrong.
Result<void> awaitKeeper(const Cord &line)
{
    const auto answer = line.receive();
    if (answer && answer->value == 0)
        return {};
    line.send(Word::Type::Failed);
    ::_exit(1);
}

Result<void> filterBus(const Building &building, const Cord &line)
{
    const auto folder = steps::openBusFolder(building);
    if (!folder)
        return std::unexpected(folder.error());
    line.pass(Word::Type::Bus, *folder);
    return awaitKeeper(line);
}

Result<void> perform(Building &building, const Cord &line, std::size_t index)
{
    const auto &step = building.plan[index];
    switch (step.kind) {
    case StepKind::Unshare:
        // Only here the caller's descriptors lead to mounts that can be copied.
        if (step.subject == name(Wall::Mnt) && isBuiltByRoot(building.spec))
            steps::takeHanded(building);
        if (step.subject == name(Wall::Net))
            if (auto taken = steps::takeHostsNetwork(building); !taken)
                return taken;
        if (auto done = steps::unshareKind(step); !done || step.subject != name(Wall::Mnt))
            return done;
        // Otherwise they are taken after that step: copies pass mounts on as what they are copied from does.
        if (building.spec.files.propagation == FilesSpec::Propagation::Unchanged)
            steps::takeSources(building);
        return {};
    case StepKind::ConnectNetwork:
        line.send(Word::Type::Network);
        return awaitKeeper(line);
    case StepKind::FilterBus:
        return filterBus(building, line);
    case StepKind::RaiseLoopback:
        return steps::raiseLoopback();
    case StepKind::LayCable:
    case StepKind::FenceCable:
    case StepKind::RaiseCable:
        return steps::performCableStep(building, line, step.kind);
    case StepKind::SetHostName:
        return steps::setHostName(step.subject);
    case StepKind::OpenTerminal:
        return steps::openTerminal(building);
    case StepKind::SetLimit:
        return steps::setLimit(step);
    case StepKind::EnterFolder:
        return steps::enterFolder(building);
    case StepKind::DropCapabilities:
        return steps::dropCapabilities(building.spec.powers);
    case StepKind::GiveUpRights:
        return privilege::giveUpAll();
    case StepKind::SetNoNewPrivileges:
        return steps::setNoNewPrivileges();
    case StepKind::FilterCalls:
        return steps::filterCalls(building.spec.powers.seccomp);
    default:
        return steps::performFileStep(building, index);
    }
}

/// Whoever is killed with its parent must not outlive it in the moment before that was said.
void dieWithParent(const Fd &life)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    pollfd parent{life.get(), 0, 0};
    if (::poll(&parent, 1, 0) > 0)
        ::_exit(1);
}

/// The process that goes on is the child; the one that was first stays as the reaper.
void startReaper(Building &building, Hold &hold, std::size_t index)
{
    const auto program = ::fork();
    if (program < 0)
        giveUp(building, hold.line, index, failed("fork").error());
    if (program > 0) {
        // It needs none, and what lives inside may look into it.
        ::close_range(STDERR_FILENO + 1, ~0U, 0);
        ::prctl(PR_SET_NAME, "terrarium-reap");
        reapFor(program);
    }
}

/// Instead of executing a program.
[[noreturn]] void startProbing(Building &building, Hold &hold, std::size_t index)
{
    if (auto prepared = prepareProbing(building); !prepared)
        giveUp(building, hold.line, index, prepared.error());
    // Said again: a change of credentials takes it back (prctl(2)).
    dieWithParent(hold.life);
    hold.line.send(Word::Type::Executing);
    hold.line.close();
    probe(building);
}

} // namespace

void tellDone(const Building &building, const Cord &line, std::size_t index)
{
    building.channel.tellStep(index);
    if (building.caller)
        line.send(Word::Type::Step, static_cast<std::int32_t>(index));
}

void giveUp(const Building &building, const Cord &line, std::size_t index, const Error &error)
{
    building.channel.tellFailed(index, error);
    line.send(Word::Type::Failed);
    ::_exit(1);
}

void becomeProgram(Building &building, Hold hold, std::size_t next)
{
    dieWithParent(hold.life);
    const auto last = building.plan.size() - 1;
    for (auto index = next; index < last; ++index) {
        if (building.plan[index].kind == StepKind::StartReaper)
            startReaper(building, hold, index);
        else if (auto done = perform(building, hold.line, index); !done)
            giveUp(building, hold.line, index, done.error());
        tellDone(building, hold.line, index);
    }
    if (building.plan[last].kind == StepKind::Probe)
        startProbing(building, hold, last);
    // Said again: a change of credentials takes it back (prctl(2)).
    if (building.spec.program.first == ProgramSpec::First::Program)
        dieWithParent(hold.life);
    hold.line.send(Word::Type::Executing);
    giveUp(building, hold.line, last, steps::execute(building).error());
}

} // namespace terrarium
