// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/formpage.h"

#include "ui/launch/labels.h"
#include "ui/launch/specpanel.h"

#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace terrarium {
namespace {

constexpr int twoColumns = 640;
constexpr int gap = 12;

QVBoxLayout *column()
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(gap);
    layout->addStretch(1);
    return layout;
}

} // namespace

FormPage::FormPage(const QString &question, QWidget *parent)
    : WizardPage(parent), m_scroll(new QScrollArea(this)), m_row(new QHBoxLayout), m_left(column()), m_right(column())
{
    auto *body = new QWidget(m_scroll);
    m_all = new QVBoxLayout(body);
    m_all->setContentsMargins(0, 0, 6, 6);
    m_all->setSpacing(gap);
    m_row->setSpacing(0);
    m_row->addLayout(m_left, 1);
    m_row->addLayout(m_right);
    m_all->addLayout(m_row);
    m_all->addStretch(1);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading(question, 1.2, this));
    layout->addWidget(m_scroll, 1);
}

void FormPage::load(const LaunchSpec &spec)
{
    for (const auto &placed : m_panels)
        placed.panel->load(spec);
}

void FormPage::store(LaunchSpec &spec) const
{
    for (const auto &placed : m_panels)
        placed.panel->store(spec);
}

void FormPage::follow(const Draft &draft)
{
    for (const auto &placed : m_panels)
        placed.panel->follow(draft);
    WizardPage::follow(draft);
}

void FormPage::reveal(Field *field)
{
    m_scroll->ensureWidgetVisible(field);
    WizardPage::reveal(field);
}

void FormPage::add(SpecPanel *panel, Place place)
{
    m_panels.push_back({panel, place});
    if (place == Place::Wide)
        m_all->insertWidget(m_all->count() - 1, panel);
    else
        m_left->insertWidget(m_left->count() - 1, panel);
    connect(panel, &SpecPanel::changed, this, &FormPage::changed);
}

void FormPage::resizeEvent(QResizeEvent *event)
{
    WizardPage::resizeEvent(event);
    arrange(event->size().width() >= twoColumns);
}

void FormPage::arrange(bool wide)
{
    if (wide == m_wide)
        return;
    m_wide = wide;
    m_row->setStretch(1, wide ? 1 : 0);
    m_row->setSpacing(wide ? gap : 0);
    for (const auto &[panel, place] : m_panels) {
        if (place != Place::Right)
            continue;
        (wide ? m_left : m_right)->removeWidget(panel);
        auto *to = wide ? m_right : m_left;
        to->insertWidget(to->count() - 1, panel);
    }
}

} // namespace terrarium
