// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/header.h"

#include <QCoreApplication>
#include <QString>

#include <chrono>

namespace terrarium {

class Sandbox;
struct Figures;

/// What stands in the table about a sandbox.
class SandboxCells {
    Q_DECLARE_TR_FUNCTIONS(SandboxCells)
public:
    enum Column {
        Program,
        State,
        PidOutside,
        PidInside,
        Processes,
        Memory,
        Processor,
        Age,
        ExitStatus,
        Profile,
        Begun,
        ColumnCount
    };

    [[nodiscard]] static const Header &header(int column);
    /// "–" for a figure that cannot be read; the tip says why.
    [[nodiscard]] static QString text(const Sandbox &sandbox, int column);
    [[nodiscard]] static QString tip(const Sandbox &sandbox, int column);

private:
    [[nodiscard]] static QString figure(const Sandbox &sandbox, int column);
    [[nodiscard]] static QString figure(const Figures &figures, int column);
    [[nodiscard]] static QString whyNone(const Sandbox &sandbox, int column);
    [[nodiscard]] static QString age(std::chrono::seconds age);
};

} // namespace terrarium
