// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/terminalcolours.h"

#include "ui/common/kindlook.h"
#include "ui/common/theme.h"
#include "ui/terminal/qtermwidgetheader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <array>

namespace terrarium {
namespace {

constexpr double readable = 4.5;
constexpr double visible = 1.5;
constexpr float intense = 0.3F;
constexpr std::array<QRgb, 8> colours{0x232627, 0xda4453, 0x1f9d57, 0xb5790b, 0x1d84c9, 0x9b59b6, 0x14898b, 0xb8bcbf};
constexpr QRgb intenseBlack = 0x7f8c8d;
constexpr std::size_t black = 0;
constexpr std::size_t white = 7;

struct Scheme {
    QColor paper;
    QColor ink;

    [[nodiscard]] QString name() const
    {
        return QStringLiteral("terrarium-%1-%2").arg(paper.name().mid(1), ink.name().mid(1));
    }
    [[nodiscard]] QColor legible(QColor colour) const;
    [[nodiscard]] QColor plain(std::size_t index) const;
    [[nodiscard]] QColor bright(std::size_t index) const;
    [[nodiscard]] QString text() const;
};

QColor Scheme::legible(QColor colour) const
{
    for (float share = 0; share < 1 && contrast(colour, paper) < readable; share += 0.1F)
        colour = blended(colour, ink, share);
    return colour;
}

// Black and white stay what they are called: programs use them as backgrounds of one another.
QColor Scheme::plain(std::size_t index) const
{
    const QColor colour(colours.at(index));
    return index == black || index == white ? colour : legible(colour);
}

QColor Scheme::bright(std::size_t index) const
{
    if (index == black)
        return legible(QColor(intenseBlack));
    if (index == white)
        return contrast(Qt::white, paper) < visible ? plain(white) : QColor(Qt::white);
    return legible(blended(plain(index), ink, intense));
}

QString section(const QString &name, const QColor &colour)
{
    return QStringLiteral("[%1]\nColor=%2,%3,%4\n").arg(name).arg(colour.red()).arg(colour.green()).arg(colour.blue());
}

QString Scheme::text() const
{
    QString text = section(QStringLiteral("Foreground"), ink) + section(QStringLiteral("ForegroundIntense"), ink) +
                   section(QStringLiteral("Background"), paper) + section(QStringLiteral("BackgroundIntense"), paper);
    for (std::size_t index = 0; index < colours.size(); ++index) {
        const QString name = QStringLiteral("Color%1").arg(index);
        text += section(name, plain(index)) + section(name + QStringLiteral("Intense"), bright(index));
    }
    return text;
}

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
}

} // namespace

void colourTerminal(QTermWidget *screen, const QPalette &palette)
{
    const Scheme scheme{palette.color(QPalette::Active, QPalette::Base),
                        palette.color(QPalette::Active, QPalette::Text)};
    if (QTermWidget::availableColorSchemes().contains(scheme.name()))
        return screen->setColorScheme(scheme.name());
    // It takes colours only from a file, which it reads once.
    const QTemporaryDir directory;
    const QString path = directory.filePath(scheme.name() + QStringLiteral(".colorscheme"));
    if (directory.isValid() && write(path, scheme.text()))
        screen->setColorScheme(path);
    else
        screen->setColorScheme(isDark(palette) ? QStringLiteral("WhiteOnBlack") : QStringLiteral("BlackOnWhite"));
}

} // namespace terrarium
