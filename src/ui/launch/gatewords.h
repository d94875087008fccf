// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/gates.h"
#include "sandbox/launchplan.h"

#include <QCoreApplication>

#include <optional>

namespace terrarium {

/// Which gate of the machine said no, and how it is opened.
struct GateText {
    QString why;
    QString wayOut;
    bool isOpenToRoot = false; ///< who makes the other namespaces without a new one of users
};

class GateWords {
    Q_DECLARE_TR_FUNCTIONS(GateWords)
public:
    /// Nothing if the step makes no namespace, or failed for another reason.
    [[nodiscard]] static std::optional<GateText> of(const Step &step, int error, const Gates &gates);

private:
    [[nodiscard]] static GateText forbidden(const Gates &gates);
    [[nodiscard]] static GateText tooMany(Wall wall, const Gates &gates);
    [[nodiscard]] static GateText tooManyProcesses();
};

} // namespace terrarium
