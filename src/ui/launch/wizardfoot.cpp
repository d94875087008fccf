// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/wizardfoot.h"

#include "ui/common/inspectorwidgets.h"
#include "ui/launch/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace terrarium {

WizardFoot::WizardFoot(QWidget *parent)
    : QWidget(parent), m_administrator(new SoftLabel({}, this)), m_problem(new LinkButton(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_back(new QPushButton(tr("Back"), this)),
      m_next(new QPushButton(this)), m_launch(new QPushButton(tr("Launch"), this))
{
    layOut();
    connect(m_cancel, &QPushButton::clicked, this, &WizardFoot::cancelWanted);
    connect(m_back, &QPushButton::clicked, this, &WizardFoot::backWanted);
    connect(m_next, &QPushButton::clicked, this, &WizardFoot::nextWanted);
    connect(m_launch, &QPushButton::clicked, this, &WizardFoot::launchWanted);
    connect(m_problem, &QPushButton::clicked, this, &WizardFoot::problemWanted);
}

void WizardFoot::layOut()
{
    for (auto *button : {m_cancel, m_back, m_next, m_launch, static_cast<QPushButton *>(m_problem)})
        button->setAutoDefault(false);
    m_launch->setDefault(true);
    m_launch->setToolTip(tr("Ctrl+Return"));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_administrator);
    words->addWidget(m_problem, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(words, 1);
    for (auto *button : {m_cancel, m_back, m_next, m_launch})
        row->addWidget(button);
}

void WizardFoot::sayAdministrator(const QString &sentence, bool isAsked)
{
    m_administrator->setText(sentence);
    m_launch->setText(isAsked ? tr("Launch…") : tr("Launch"));
}

void WizardFoot::sayProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setToolTip(plainToolTip(sentence));
    m_problem->setVisible(!sentence.isEmpty());
    m_launch->setToolTip(sentence.isEmpty() ? tr("Ctrl+Return") : plainToolTip(sentence));
    m_launch->setAccessibleDescription(sentence);
    allowLaunch();
}

void WizardFoot::setRunning(bool running)
{
    m_running = running;
    allowLaunch();
}

void WizardFoot::allowLaunch()
{
    m_launch->setEnabled(m_problem->text().isEmpty() && !m_running);
}

void WizardFoot::setLaunched()
{
    m_cancel->setText(tr("Close"));
    setRunning(false);
}

void WizardFoot::setPlace(bool isFirst, const QString &next)
{
    m_back->setEnabled(!isFirst);
    m_next->setVisible(!next.isEmpty());
    m_next->setText(next + QStringLiteral(" ›"));
}

void WizardFoot::goOn()
{
    if (m_next->isHidden())
        m_launch->click();
    else
        m_next->click();
}

void WizardFoot::pressLaunch()
{
    m_launch->click();
}

} // namespace terrarium
