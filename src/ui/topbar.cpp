// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topbar.h"

#include "ui/common/icons.h"
#include "ui/common/kindlook.h"
#include "ui/scope/scopebutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

constexpr int fieldWidth = 440;
constexpr auto typingPause = 120ms;

/// A dot while live, two bars while paused: told apart without colour too.
QIcon liveIcon(bool paused, const QPalette &palette, int size, qreal ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(paused ? palette.color(QPalette::WindowText) : KindLook(Kind::Mnt).colour(palette));
    const qreal unit = size / 8.0;
    if (paused) {
        painter.drawRect(QRectF(2 * unit, unit * 1.5, 1.5 * unit, 5 * unit));
        painter.drawRect(QRectF(4.5 * unit, unit * 1.5, 1.5 * unit, 5 * unit));
    } else {
        painter.drawEllipse(QRectF(1.5 * unit, 1.5 * unit, 5 * unit, 5 * unit));
    }
    return pixmap;
}

} // namespace

TopBar::TopBar(QMenu *menu, QWidget *parent)
    : QWidget(parent), m_field(new QLineEdit(this)), m_problem(new QLabel(this)),
      m_launch(new QPushButton(tr("&Launch…"), this)), m_scope(new ScopeButton(this)), m_live(new QToolButton(this)),
      m_menu(new QToolButton(this))
{
    m_field->setClearButtonEnabled(true);
    m_field->setAccessibleName(tr("Filter"));
    m_field->setMaximumWidth(fieldWidth);
    makeProblem();
    m_menu->setMenu(menu);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setAutoRaise(true);
    m_menu->setToolTip(tr("Menu (F10)"));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setShortcut(Qt::Key_F10);
    m_menu->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    makeLaunch();
    makeLive();

    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_launch);
    layout->addStretch(1);
    layout->addWidget(m_field, 4);
    layout->addStretch(1);
    layout->addWidget(m_scope);
    layout->addWidget(m_live);
    layout->addWidget(m_menu);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &TopBar::tellEdited);
    connect(m_field, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_field, &QLineEdit::returnPressed, this, &TopBar::tellEdited);
}

QString TopBar::filter() const
{
    return m_field->text();
}

void TopBar::setFilter(const QString &text, const QString &hint)
{
    m_typing.stop();
    m_field->setText(text);
    m_field->setPlaceholderText(hint);
}

void TopBar::clearFilter()
{
    m_field->clear();
    tellEdited();
}

void TopBar::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    placeProblem();
    m_field->setAccessibleDescription(sentence);
}

void TopBar::focusFilter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void TopBar::setLiveShown(bool shown)
{
    m_live->setVisible(shown);
    m_scope->setVisible(shown);
}

void TopBar::togglePaused()
{
    m_live->toggle();
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showLive();
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeProblem();
}

void TopBar::makeProblem()
{
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setMargin(6);
    m_problem->setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    m_problem->setAutoFillBackground(true);
    m_problem->setBackgroundRole(QPalette::ToolTipBase);
    m_problem->setForegroundRole(QPalette::ToolTipText);
    m_problem->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_problem->hide();
}

/// Beneath the field and above the page, so that nothing moves while the person types.
void TopBar::placeProblem()
{
    if (m_problem->parentWidget() != window())
        m_problem->setParent(window());
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_problem->resize(m_field->width(), m_problem->heightForWidth(m_field->width()));
    m_problem->move(m_field->mapTo(window(), QPoint(0, m_field->height() + 2)));
    m_problem->raise();
}

void TopBar::makeLaunch()
{
    m_launch->setDefault(true);
    m_launch->setToolTip(tr("Start a program in a sandbox of its own (Ctrl+L)"));
    connect(m_launch, &QPushButton::clicked, this, &TopBar::launchWanted);
}

void TopBar::makeLive()
{
    m_live->setCheckable(true);
    m_live->setAutoRaise(true);
    m_live->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_live, &QToolButton::toggled, this, &TopBar::showLive);
    connect(m_live, &QToolButton::toggled, this, &TopBar::pauseToggled);
    showLive();
}

void TopBar::showLive()
{
    const bool paused = m_live->isChecked();
    m_live->setIcon(liveIcon(paused, palette(), m_live->iconSize().height(), devicePixelRatioF()));
    m_live->setText(paused ? tr("Paused") : tr("Live"));
    m_live->setToolTip(paused ? tr("The window stands still. Click to go on with what is there now.")
                              : tr("The window follows the machine. Click to make it stand still."));
    m_live->setAccessibleName(m_live->text());
    m_menu->setIcon(themedIcon(u"menu"_s, palette()));
}

void TopBar::tellEdited()
{
    m_typing.stop();
    Q_EMIT filterEdited(m_field->text());
}

} // namespace terrarium
