// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/keeper/building.h"
#include "sandbox/keeper/cord.h"

/// One function a step of the plan; each does what the step's call says, in the process that the plan gives it to.
namespace terrarium::steps {

// outside
[[nodiscard]] Result<void> mapIds(const Building &building);

// in the builder
/// Of all steps: once one is joined, /proc may be another and clocks may differ.
void takeTargets(Building &building);
/// EACCES unless the process that a step joins is one that the caller could trace, without any of root's rights
/// (PTRACE_MODE_READ_FSCREDS of ptrace(2)): of all its ids the caller's, with no more powers.
[[nodiscard]] Result<void> checkOwn(const Step &step, const Result<Fd> &target);
[[nodiscard]] Result<void> join(const Step &step, const Result<Fd> &target);
[[nodiscard]] Result<void> unshareKind(const Step &step);
[[nodiscard]] Result<void> setClocks(const ClocksSpec &clocks);

// inside
[[nodiscard]] Result<void> raiseLoopback();
/// What has to be opened in the host's network, before there is another.
[[nodiscard]] Result<void> takeHostsNetwork(Building &building);
[[nodiscard]] Result<void> performCableStep(Building &building, const Cord &line, StepKind kind);
[[nodiscard]] Result<void> setHostName(const std::string &name);
[[nodiscard]] Result<void> setLimit(const Step &step);
[[nodiscard]] Result<void> enterFolder(const Building &building);
[[nodiscard]] Result<void> openTerminal(Building &building);
[[nodiscard]] Result<void> execute(const Building &building);

// inside, files
/// Takes copies of the sources of all steps, before any of them covers another's.
void takeSources(Building &building);
/// Instead of that, before there is a new mount namespace: copies of what the caller has handed over.
void takeHanded(Building &building);
/// Where the socket of the session bus lies.
[[nodiscard]] Result<Fd> openBusFolder(const Building &building);
[[nodiscard]] Result<void> performFileStep(Building &building, std::size_t index);

// inside, powers
[[nodiscard]] Result<void> dropCapabilities(const PowersSpec &powers);
[[nodiscard]] Result<void> setNoNewPrivileges();
[[nodiscard]] Result<void> filterCalls(PowersSpec::Seccomp preset);

} // namespace terrarium::steps
