// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace terrarium {
namespace {

using namespace Qt::StringLiterals;

/// Draws the SVG anew at each size asked for, so that nothing is ever scaled as pixels.
class ThemedEngine final : public QIconEngine {
public:
    ThemedEngine(const QString &file, const QPalette &palette) : m_file(file), m_palette(palette) {}

    [[nodiscard]] QIconEngine *clone() const override { return new ThemedEngine(m_file, m_palette); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        QPixmap pixmap = drawn(rect.size() * ratio, mode);
        pixmap.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, pixmap);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return drawn(size, mode); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // Qt gives the size in pixels before 6.8 and independent of the device since.
        const bool inPixels = QT_VERSION < QT_VERSION_CHECK(6, 8, 0);
        QPixmap pixmap = drawn(inPixels ? size : size * scale, mode);
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }

    bool isNull() override { return !QSvgRenderer(m_file).isValid(); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        switch (mode) {
        case QIcon::Disabled:
            return m_palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected:
            return m_palette.color(QPalette::HighlightedText);
        default:
            return m_palette.color(QPalette::WindowText);
        }
    }

    [[nodiscard]] QPixmap drawn(const QSize &size, QIcon::Mode mode) const
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QSvgRenderer renderer(m_file);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour(mode));
        return pixmap;
    }

    QString m_file;
    QPalette m_palette;
};

} // namespace

QIcon themedIcon(const QString &name, const QPalette &palette)
{
    return QIcon(new ThemedEngine(u":/icons/%1.svg"_s.arg(name), palette));
}

} // namespace terrarium
