// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scope/scopebar.h"

#include "ui/common/icons.h"
#include "ui/launch/labels.h"
#include "ui/launch/remedybutton.h"
#include "ui/terminal/agentterminal.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

constexpr int terminalHeight = 130;

QPushButton *button(const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setAutoDefault(false);
    made->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return made;
}

} // namespace

ScopeBar::ScopeBar(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_head(heading({}, 1, this)), m_body(new QLabel(this)),
      m_go(button(tr("Ask for Authorisation…"), this)), m_remedy(new RemedyButton(this)),
      m_cancel(button(tr("Cancel"), this)), m_column(new QVBoxLayout(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_body->setWordWrap(true);
    m_body->setTextFormat(Qt::PlainText);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_head);
    words->addWidget(m_body);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    for (QWidget *each : std::initializer_list<QWidget *>{m_go, m_remedy, m_cancel})
        row->addWidget(each, 0, Qt::AlignVCenter);
    m_column->addLayout(row);
    connect(m_go, &QPushButton::clicked, this, &ScopeBar::agreed);
    connect(m_remedy, &RemedyButton::wanted, this, &ScopeBar::remedyWanted);
    connect(m_cancel, &QPushButton::clicked, this, &ScopeBar::cancelled);
    hide();
}

void ScopeBar::explain()
{
    present(tr("See in which namespaces all users’ processes are"),
            tr("The kernel tells that to root alone. With the administrator’s authorisation an observer reads it for "
               "this window, and nothing else: not what they run, nor their files. It changes nothing, and ends when "
               "you switch back or close the window."),
            u"lock"_s, {true, Remedy::None, tr("Cancel")});
    m_go->setFocus(Qt::OtherFocusReason);
}

void ScopeBar::showWaiting()
{
    present(tr("Waiting for authorisation…"), tr("Answer where the password is asked for. Nothing is started before."),
            u"lock"_s, {false, Remedy::None, tr("Cancel the Request")});
    if (m_agent)
        m_agent->show();
}

void ScopeBar::showFailure(const FailureText &text)
{
    present(text.what, text.why + u' ' + text.wayOut, u"warning"_s, {false, text.remedy, tr("Close")});
}

void ScopeBar::askInTerminal()
{
    if (!m_agent) {
        m_agent = new AgentTerminal(this);
        m_agent->setFixedHeight(terminalHeight);
        m_column->addWidget(m_agent);
        connect(m_agent, &AgentTerminal::ready, this, &ScopeBar::agreed);
    }
    m_agent->show();
    m_agent->open();
}

void ScopeBar::withdraw()
{
    hide();
}

void ScopeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void ScopeBar::present(const QString &head, const QString &body, const QString &icon, const Buttons &buttons)
{
    m_go->setVisible(buttons.asks);
    m_remedy->offer(buttons.remedy);
    m_cancel->setText(buttons.cancel);
    if (m_agent)
        m_agent->hide();
    m_head->setText(head);
    m_body->setText(body);
    m_iconName = icon;
    showIcon();
    setAccessibleName(head);
    setAccessibleDescription(body);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ScopeBar::showIcon()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(themedIcon(m_iconName.isEmpty() ? u"lock"_s : m_iconName, palette()).pixmap(size));
}

} // namespace terrarium
