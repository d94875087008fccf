// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/completion.h"
#include "snapshot/kind.h"

#include <QCoreApplication>
#include <QString>

namespace terrarium {

/// Both lists have the eight kinds in the same order.
[[nodiscard]] constexpr Kind kindOf(Wall wall)
{
    return static_cast<Kind>(wall);
}

/// What the eight walls mean, in words.
class WallWords {
    Q_DECLARE_TR_FUNCTIONS(WallWords)
public:
    /// What the program finds with this wall as it is in the spec.
    [[nodiscard]] static QString sentence(Wall wall, const LaunchSpec &spec);
    /// "“Process IDs” brought along “Files”: …"
    [[nodiscard]] static QString sentence(Addition addition);

private:
    [[nodiscard]] static QString whenOpen(Wall wall);
    [[nodiscard]] static QString whenClosed(Wall wall, const LaunchSpec &spec);
    [[nodiscard]] static QString network(NetworkMode mode);
    [[nodiscard]] static QString users(UsersSpec::Map map);
};

} // namespace terrarium
