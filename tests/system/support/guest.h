// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace terrarium::test {

/// The ordinary user of a system that was booted for tests; it has a service manager of its own.
struct Guest {
    unsigned id;
    QString home;
    QString runtimeDir;
};

/// None where no such system was booted. Else its service manager is up.
[[nodiscard]] std::optional<Guest> guest();

inline constexpr auto noGuest =
    "No system was booted for this test: ctest does it by support/booted or support/ownkernel.";

} // namespace terrarium::test
