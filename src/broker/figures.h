// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace terrarium {

/// What the kernel said last of a sandbox that runs.
struct Figures {
    QString hindrance = {}; ///< why there is nothing below, as an English sentence; empty: there is
    qint64 processes = 0;
    quint64 memory = 0;                        ///< bytes
    bool isProportional = true;                ///< as of Usage
    std::optional<double> processor = {};      ///< 1: one processor; known from the second look on
    std::optional<qint64> firstPidInside = {}; ///< while the first process is there
};

} // namespace terrarium
