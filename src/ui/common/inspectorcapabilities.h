// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace terrarium {

/// Names of a capability set, lowest bit first: "chown", "net_admin", …; "41" for a bit without a name here.
[[nodiscard]] QStringList capabilityNames(quint64 set);

} // namespace terrarium
