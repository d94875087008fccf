// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/steps.h"

namespace terrarium::steps {
namespace {

/// From here on it is the keeper that holds it.
Result<void> fence(const Building &building, const Cord &line)
{
    if (auto fenced = building.cable->fence(); !fenced)
        return fenced;
    line.pass(Word::Type::Hold, building.cable->filter());
    line.pass(Word::Type::Hold, building.cable->between());
    return {};
}

Result<void> raise(Building &building)
{
    if (auto raised = building.cable->raise(); !raised)
        return raised;
    building.channel.tellAddress(building.cable->address());
    building.cable.reset();
    return {};
}

} // namespace

Result<void> takeHostsNetwork(Building &building)
{
    if (building.spec.network != NetworkMode::Veth)
        return {};
    auto cable = Cable::begin();
    if (!cable)
        return std::unexpected(cable.error());
    building.cable.emplace(std::move(*cable));
    return {};
}

Result<void> performCableStep(Building &building, const Cord &line, StepKind kind)
{
    switch (kind) {
    case StepKind::LayCable:
        return building.cable->lay();
    case StepKind::FenceCable:
        return fence(building, line);
    default:
        return raise(building);
    }
}

} // namespace terrarium::steps
