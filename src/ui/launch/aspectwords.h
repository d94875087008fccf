// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/commands/equalcommand.h"

#include <QCoreApplication>
#include <QString>

namespace terrarium {

class AspectWords {
    Q_DECLARE_TR_FUNCTIONS(AspectWords)
public:
    /// A part of a sandbox as it stands in a list: "the host name".
    [[nodiscard]] static QString of(Aspect aspect);
    /// "Cannot express: …", or that it says everything.
    [[nodiscard]] static QString sentence(const EqualCommand &command);

private:
    [[nodiscard]] static QString ofProgram(Aspect aspect);
    [[nodiscard]] static QString ofFiles(Aspect aspect);
    [[nodiscard]] static QString ofPowers(Aspect aspect);
};

/// "unshare", "bwrap", …: as on the command line.
[[nodiscard]] QString toolName(Tool tool);

} // namespace terrarium
