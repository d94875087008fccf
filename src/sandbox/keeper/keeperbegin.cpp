// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/roster.h"
#include "sandbox/keeper/audit.h"
#include "sandbox/keeper/controlgroup.h"
#include "sandbox/keeper/keeper.h"
#include "sandbox/keeper/steps.h"
#include "sandbox/keeper/together.h"

#include <algorithm>
#include <csignal>

// The keeper until the program runs.

namespace terrarium {
namespace {

/// For a step, with root's rights.
constexpr std::chrono::seconds enough{2};

std::size_t placeOf(const LaunchPlan &plan, StepKind kind)
{
    return static_cast<std::size_t>(std::ranges::find(plan, kind, &Step::kind) - plan.begin());
}

bool isDoneWhileItWaits(StepKind kind)
{
    return kind == StepKind::GiveUpRights || kind == StepKind::MapIds || kind == StepKind::OpenDoor;
}

} // namespace

bool Keeper::begin()
{
    const auto start = placeOf(m_building.plan, StepKind::StartBuilder);
    auto next = start + 1;
    while (isDoneWhileItWaits(m_building.plan[next].kind))
        ++next;
    if (!performOutside(0, start))
        return false;
    auto started = startBuilder(m_building, next);
    if (!started)
        return fail(start, started.error()), false;
    m_started.emplace(std::move(*started));
    m_building.builder = m_started->builder;
    m_building.terminal = Fd();
    m_building.channel.tellStep(start);
    if (!performOutside(start + 1, next))
        return false;
    m_started->cord.send(Word::Type::Begin);
    allowTime();
    return true;
}

bool Keeper::performOutside(std::size_t first, std::size_t end)
{
    for (auto index = first; index < end; ++index) {
        if (auto done = perform(m_building.plan[index]); !done)
            return fail(index, done.error()), false;
        m_building.channel.tellStep(index);
    }
    return true;
}

Result<void> Keeper::perform(const Step &step)
{
    switch (step.kind) {
    case StepKind::Authorise: // or else this process were not here
        return {};
    case StepKind::BecomeCaller:
        return becomeCaller(*m_building.caller, m_building.spec, m_building.plan);
    case StepKind::GiveUpRights:
        return privilege::giveUpAll();
    case StepKind::EnterGroup:
        return enterGroup(*m_building.caller).transform([] { audit::entered(controlgroup::own()); });
    case StepKind::LimitTogether:
        return m_building.caller ? limitTogether(step, m_building.caller->user.uid) : limitTogether(step);
    case StepKind::MapIds:
        return steps::mapIds(m_building);
    case StepKind::OpenDoor:
        return openDoor();
    default:
        return std::unexpected(Error{step.call, ENOSYS});
    }
}

/// Only now: the builder, which is there already, has no copy of it.
Result<void> Keeper::openDoor()
{
    auto visits = Visits::open(m_building.ground.runtimeDir, std::move(m_building.master));
    if (!visits)
        return std::unexpected(visits.error());
    m_visits.emplace(std::move(*visits));
    return {};
}

void Keeper::fail(std::size_t index, const Error &error)
{
    m_building.channel.tellFailed(index, error);
    m_state = State::Failed;
}

void Keeper::allowTime()
{
    if (m_building.caller && !m_isEnding)
        m_deadline = Clock::now() + enough;
}

void Keeper::takeStep(std::int32_t index)
{
    m_step = static_cast<std::size_t>(index);
    allowTime();
}

/// The builder may hang as well, and then hears nothing.
void Keeper::timeOut()
{
    fail(m_step + 1, Error{"wait for a step", ETIMEDOUT});
    m_descendants.signal(SIGKILL);
}

void Keeper::hear()
{
    auto word = m_started->line.receive();
    if (!word)
        return lineGone();
    if (word->type == Word::Type::Hold)
        return m_held.push_back(std::move(word->passed));
    if (word->type == Word::Type::Network || word->type == Word::Type::Bus)
        return serve(*word);
    if (word->type == Word::Type::Step)
        return takeStep(word->value);
    m_isExecuting = word->type == Word::Type::Executing;
    m_first = {word->sender, startOf(word->sender)};
}

void Keeper::lineGone()
{
    m_started->line.close();
    if (!m_isExecuting) {
        m_state = State::Failed;
        return m_started->cord.send(Word::Type::Kill);
    }
    m_state = State::Running;
    if (!m_isEnding)
        m_deadline.reset();
    if (m_building.place)
        roster::begun(m_building.place);
    m_building.channel.tellStep(m_building.plan.size() - 1);
    m_building.channel.tellStarted(m_first);
}

void Keeper::serve(const Word &asked)
{
    const auto beside = m_beside.start(m_building, asked);
    if (beside)
        m_started->cord.send(Word::Type::Beside, *beside);
    else
        m_building.channel.tellFailed(placeOf(m_building.plan, Beside::stepOf(asked)), beside.error());
    m_started->line.send(Word::Type::Done, beside ? 0 : beside.error().code);
}

} // namespace terrarium
