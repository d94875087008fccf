// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

namespace terrarium {

/// The drawing :/icons/NAME.svg in the palette's text colours, sharp at every size and pixel ratio.
[[nodiscard]] QIcon themedIcon(const QString &name, const QPalette &palette);

} // namespace terrarium
