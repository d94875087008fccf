// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandboxes/sandboxwatch.h"

#include "broker/keeperfinder.h"
#include "broker/usagemeter.h"
#include "ui/sandboxes/sandbox.h"
#include "ui/sandboxes/sandboxmodel.h"

#include <QEvent>
#include <QWidget>

namespace terrarium {

SandboxWatch::SandboxWatch(SandboxModel *model, QWidget *page)
    : QObject(page), m_model(model), m_page(page), m_finder(new KeeperFinder(this)), m_meter(new UsageMeter(this))
{
    page->installEventFilter(this);
    connect(m_model, &SandboxModel::stateChanged, this, &SandboxWatch::measure);
    connect(m_meter, &UsageMeter::measured, m_model, &SandboxModel::setFigures);
    connect(m_finder, &KeeperFinder::found, this, &SandboxWatch::found);
}

void SandboxWatch::look()
{
    std::set<pid_t> own;
    for (const Sandbox *sandbox : m_model->living())
        own.insert(static_cast<pid_t>(sandbox->keeper()->keeperPid()));
    m_finder->look(std::move(own));
}

void SandboxWatch::measure()
{
    std::vector<UsageMeter::Subject> subjects;
    for (const Sandbox *sandbox : m_model->living())
        if (m_page->isVisible() && sandbox->keeper()->firstPid() > 0)
            subjects.push_back({sandbox->keeper()->keeperPid(), sandbox->keeper()->firstPid()});
    m_meter->watch(std::move(subjects));
}

bool SandboxWatch::eventFilter(QObject *watched, QEvent *event)
{
    // Another window may have been closed in favor of this one.
    const bool isActivated =
        event->type() == QEvent::ActivationChange && m_page->isActiveWindow() && m_page->isVisible();
    if (event->type() == QEvent::Show || isActivated)
        look();
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        measure();
    return QObject::eventFilter(watched, event);
}

} // namespace terrarium
