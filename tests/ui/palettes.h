// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

/// The two schemes that drawings are tried in.
namespace terrarium::palettes {

inline QPalette of(const QColor &window, const QColor &base, const QColor &text)
{
    QPalette palette(window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::WindowText, text);
    return palette;
}

inline QPalette light()
{
    return of(QColor(0xef, 0xf0, 0xf1), Qt::white, QColor(0x23, 0x26, 0x29));
}

inline QPalette dark()
{
    return of(QColor(0x2a, 0x2e, 0x32), QColor(0x1b, 0x1e, 0x20), QColor(0xfc, 0xfc, 0xfc));
}

} // namespace terrarium::palettes
