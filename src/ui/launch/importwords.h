// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/commands/importcommand.h"

#include <QCoreApplication>
#include <QString>

namespace terrarium {

class ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
public:
    /// Why a pasted line was not understood, and at which word.
    [[nodiscard]] static QString of(const ImportError &error);
};

} // namespace terrarium
