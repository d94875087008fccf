// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/kind.h"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

class QPainter;

namespace terrarium {

/// The desktop's palette is light on dark.
[[nodiscard]] bool isDark(const QPalette &palette);

/// Contrast ratio of two opaque colours as in WCAG 2, 1…21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// The colour, made lighter or darker until it is told from the other (4.5:1).
[[nodiscard]] QColor readable(QColor colour, const QColor &other);

/// How a kind of namespace looks and is called, the same on every page.
class KindLook {
public:
    explicit KindLook(Kind kind) : m_kind(kind) {}

    [[nodiscard]] QString letter() const;
    /// "Files", "Process IDs", …
    [[nodiscard]] QString plainName() const;
    /// What the kind bounds, in two sentences for a beginner.
    [[nodiscard]] QString description() const;
    /// What follows when two processes share it; when a process has its own.
    [[nodiscard]] QString whenShared() const;
    [[nodiscard]] QString whenOwn() const;

    [[nodiscard]] QColor colour(const QPalette &palette) const;
    /// Black or white, whichever is told better from colour().
    [[nodiscard]] QColor letterColour(const QPalette &palette) const;
    /// The hue as text on this background: dark or light enough to be read (4.5:1).
    [[nodiscard]] QColor ink(const QColor &background) const;

    enum class Chip { Filled, Pale };
    void paintChip(QPainter &painter, const QRectF &place, const QPalette &palette, Chip chip = Chip::Filled) const;
    [[nodiscard]] QPixmap chip(int size, const QPalette &palette, qreal devicePixelRatio,
                               Chip chip = Chip::Filled) const;
    [[nodiscard]] QIcon icon(const QPalette &palette) const;

private:
    Kind m_kind;
};

} // namespace terrarium
