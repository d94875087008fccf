// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;
class QWidget;

namespace terrarium {

/// A colour between two, 0 being the first and 1 the second.
[[nodiscard]] QColor blended(const QColor &first, const QColor &second, float share);

/// For words of less weight, which still are to be read.
[[nodiscard]] QColor softInk(const QPalette &palette);

/// Lets what is selected in a list be a tint of the desktop's highlight, so that coloured chips and faint text stay
/// readable on it. Follows the desktop when it changes its colours.
void softenSelection(QWidget *view);

} // namespace terrarium
