// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QWidget>

namespace terrarium {
namespace {

constexpr float activeTint = 0.22F;
constexpr float inactiveTint = 0.14F;
constexpr float quieter = 0.3F;

QPalette softened(const QWidget &view)
{
    const QPalette desktop = QApplication::palette(&view);
    QPalette soft;
    // Only these two roles are set: all others go on following the desktop.
    soft.setResolveMask(0);
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        const float tint = group == QPalette::Active ? activeTint : inactiveTint;
        const QColor highlight = desktop.color(QPalette::Active, QPalette::Highlight);
        soft.setColor(group, QPalette::Highlight, blended(desktop.color(group, QPalette::Base), highlight, tint));
        soft.setColor(group, QPalette::HighlightedText, desktop.color(group, QPalette::Text));
    }
    return soft;
}

class Softener : public QObject {
public:
    explicit Softener(QWidget *view) : QObject(view), m_view(view)
    {
        m_view->installEventFilter(this);
        m_view->setPalette(softened(*m_view));
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationPaletteChange)
            m_view->setPalette(softened(*m_view));
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget *m_view;
};

} // namespace

QColor blended(const QColor &first, const QColor &second, float share)
{
    const auto between = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(between(first.redF(), second.redF()), between(first.greenF(), second.greenF()),
                            between(first.blueF(), second.blueF()));
}

QColor softInk(const QPalette &palette)
{
    return blended(palette.color(QPalette::Active, QPalette::WindowText),
                   palette.color(QPalette::Active, QPalette::Window), quieter);
}

void softenSelection(QWidget *view)
{
    new Softener(view);
}

} // namespace terrarium
