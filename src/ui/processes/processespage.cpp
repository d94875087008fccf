// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/processespage.h"

#include "models/processmodel.h"
#include "ui/common/selection.h"

#include <QTreeView>
#include <QVBoxLayout>

namespace terrarium {

ProcessesPage::ProcessesPage(Selection *selection, QWidget *parent)
    : Page(parent), m_selection(selection), m_model(new ProcessModel(this)), m_view(new QTreeView(this))
{
    m_view->setModel(m_model);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_view);
}

void ProcessesPage::setSnapshot(const SnapshotPtr &snapshot)
{
    m_model->setSnapshot(snapshot);
}

QString ProcessesPage::setFilter(const QString &)
{
    return {};
}

QString ProcessesPage::filterHint() const
{
    return tr("Find by name, user, PID…");
}

void ProcessesPage::save(QSettings &) const
{
}

void ProcessesPage::restore(QSettings &)
{
}

} // namespace terrarium
