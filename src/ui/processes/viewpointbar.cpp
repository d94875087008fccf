// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/viewpointbar.h"

#include "ui/common/kindlook.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace terrarium {
namespace {

/// A strip in the tint of the PID kind, so that nobody forgets that this is not everything.
class Notice : public QFrame {
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(),
                         blended(palette().color(QPalette::Window), KindLook(Kind::Pid).colour(palette()), 0.14F));
    }
};

} // namespace

ViewpointBar::ViewpointBar(QWidget *parent)
    : QWidget(parent), m_choice(new QComboBox(this)), m_notice(new Notice(this)), m_sentence(new QLabel(m_notice))
{
    auto *label = new QLabel(tr("&Seen from"), this);
    label->setBuddy(m_choice);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(9, 6, 9, 6);
    tools->setSpacing(6);
    tools->addWidget(label);
    tools->addWidget(m_choice, 1);
    tools->addStretch(1);
    m_tools = tools;

    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto *showAll = new QPushButton(tr("Show All"), m_notice);
    auto *notice = new QHBoxLayout(m_notice);
    notice->addWidget(m_sentence, 1);
    notice->addWidget(showAll);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(tools);
    layout->addWidget(m_notice);
    connect(showAll, &QPushButton::clicked, this, [this] { setChosen(0); });
    connect(m_choice, &QComboBox::activated, this,
            [this](int row) { setChosen(m_choice->itemData(row).toULongLong()); });
    fill();
    say();
}

void ViewpointBar::setSnapshot(const Snapshot &snapshot)
{
    m_processes = static_cast<qsizetype>(snapshot.processes().size());
    auto now = viewpoints(snapshot);
    const bool gone = m_chosen != 0 && !std::ranges::contains(now, m_chosen, &Viewpoint::pidNamespace);
    // A list that is open must not change beneath the pointer.
    if (now != m_viewpoints && (gone || !m_choice->view()->isVisible())) {
        m_viewpoints = std::move(now);
        fill();
    }
    say();
}

void ViewpointBar::setChosen(Inode pidNamespace)
{
    if (m_chosen == pidNamespace)
        return;
    m_chosen = pidNamespace;
    fill();
    say();
    Q_EMIT chosenChanged(pidNamespace);
}

QString ViewpointBar::sentence() const
{
    return m_sentence->text();
}

void ViewpointBar::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
}

void ViewpointBar::fill()
{
    m_choice->clear();
    m_choice->addItem(tr("Outside: the whole machine"), qulonglong{0});
    for (const Viewpoint &point : m_viewpoints)
        m_choice->addItem(tr("Inside %1: %n processes", nullptr, point.processes).arg(point.name),
                          qulonglong{point.pidNamespace});
    if (m_choice->findData(qulonglong{m_chosen}) < 0)
        m_choice->addItem(tr("Inside %1").arg(m_chosen), qulonglong{m_chosen});
    m_choice->setCurrentIndex(m_choice->findData(qulonglong{m_chosen}));
}

void ViewpointBar::say()
{
    m_notice->setVisible(m_chosen != 0);
    const auto point = std::ranges::find(m_viewpoints, m_chosen, &Viewpoint::pidNamespace);
    if (point == m_viewpoints.end())
        m_sentence->setText(tr("Seen from inside PID namespace %1, which has ended.").arg(m_chosen));
    else
        m_sentence->setText(
            tr("Seen from inside PID namespace %1. %2 of %n processes.", nullptr, static_cast<int>(m_processes))
                .arg(point->name)
                .arg(point->processes));
}

} // namespace terrarium
