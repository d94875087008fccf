// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/maker.h"

#include <QString>

namespace terrarium {

/// "unit sshd.service", "Flatpak org.gimp.GIMP", …; empty where there is no maker.
[[nodiscard]] QString makerText(MakerType type, const QString &name);

/// The same with its mark, where it rests on a name that anybody may take: "bwrap (unproved)".
[[nodiscard]] QString makerText(MakerType type, const QString &name, Basis basis);

/// "Evidence: …", and what it is worth.
[[nodiscard]] QString evidenceText(const QString &evidence, Basis basis);

} // namespace terrarium
