// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/jsonobject.h"
#include "snapshot/jsonvalue.h"
#include "snapshot/pin.h"
#include "snapshot/snapshot.h"

namespace terrarium::json {

/// When and how far pins were searched for, and the list of all, which must outlive the document.
void writePins(Object object, const Pins &found, const std::vector<Pin> &all);

/// Leaves out pins that follow from the snapshot. Namespaces are in the snapshot already. Nothing if there is none.
[[nodiscard]] PinsPtr readPins(const Value &value, std::uint64_t device);

} // namespace terrarium::json
