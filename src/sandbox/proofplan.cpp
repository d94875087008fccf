// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/proofplan.h"

namespace terrarium {

LaunchPlan proofPlanFor(const std::string &kinds, const KnownProcess &program)
{
    LaunchPlan steps{{.kind = StepKind::StartBuilder, .call = "clone3()"}};
    if (!kinds.empty())
        steps.push_back({.kind = StepKind::Join,
                         .subject = kinds,
                         .number = static_cast<std::uint64_t>(program.pid),
                         .since = program.started,
                         .call = "setns(pidfd_open(" + std::to_string(program.pid) + "))"});
    steps.push_back({.kind = StepKind::Fork, .call = "fork()"});
    steps.push_back({.kind = StepKind::Probe, .call = "capset(), seccomp()"});
    return steps;
}

} // namespace terrarium
