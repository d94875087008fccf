// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace terrarium::test {

/// What a sandbox could leave on this machine besides processes.
struct Traces {
    QByteArray mounts;
    QStringList files; ///< and control groups, of the ordinary user, where such are made

    [[nodiscard]] static Traces now();
    [[nodiscard]] bool operator==(const Traces &) const = default;
};

} // namespace terrarium::test
