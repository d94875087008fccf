// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/noticebar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

constexpr int millisecondsPerSecond = 1000;

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_label(new QLabel(this)), m_button(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    m_label->setForegroundRole(QPalette::ToolTipText);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(size));
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_icon);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_button);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &NoticeBar::tick);
    connect(m_button, &QPushButton::clicked, this, &NoticeBar::act);
    hide();
}

void NoticeBar::showRetry(const QString &sentence, int retryMs)
{
    m_isRetry = true;
    m_sentence = sentence;
    m_secondsLeft = (retryMs + millisecondsPerSecond - 1) / millisecondsPerSecond + 1;
    m_second.start();
    tick();
}

void NoticeBar::showSentence(const QString &sentence)
{
    m_isRetry = false;
    m_second.stop();
    present(sentence, tr("Close"));
}

void NoticeBar::endRetry()
{
    if (!m_isRetry)
        return;
    m_second.stop();
    hide();
}

QString NoticeBar::text() const
{
    return m_label->text();
}

void NoticeBar::tick()
{
    m_secondsLeft = std::max(0, m_secondsLeft - 1);
    const QString again = m_secondsLeft > 0 ? tr("It is started again in %n seconds.", nullptr, m_secondsLeft)
                                            : tr("It is being started again.");
    present(m_sentence + u' ' + again, tr("Try Now"));
}

void NoticeBar::act()
{
    hide();
    m_second.stop();
    if (m_isRetry)
        Q_EMIT retryWanted();
}

void NoticeBar::present(const QString &text, const QString &button)
{
    m_label->setText(text);
    m_button->setText(button);
    if (isVisibleTo(parentWidget()))
        return;
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace terrarium
