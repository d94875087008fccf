// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/pin.h"
#include "snapshot/snapshot.h"

namespace terrarium {

/// All that keeps one namespace alive, as far as it is known, sorted: what follows from the snapshot and what a search
/// found, without that whose holder has ended since. Its members are not told again: see Snapshot::members().
[[nodiscard]] std::vector<Pin> pinsOf(const Snapshot &snapshot, const NamespaceKey &key);

/// The same of all namespaces, sorted; with those whose namespace may not be known.
[[nodiscard]] std::vector<Pin> allPins(const Snapshot &snapshot);

/// Whether such a pin follows from a snapshot, so that no search need find it.
[[nodiscard]] bool isDerived(const Pin &pin);

/// The snapshot with what a later search found, instead of what an earlier one did; namespaces that live by that alone
/// appear in it.
[[nodiscard]] Snapshot withPinned(const Snapshot &snapshot, PinsPtr pins);

} // namespace terrarium
