// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about.h"
#include "ui/common/inspector.h"
#include "ui/common/page.h"
#include "ui/launchdesk.h"
#include "ui/mainwindow.h"
#include "ui/pagestack.h"
#include "ui/savesnapshot.h"
#include "ui/tableactions.h"
#include "ui/topbar.h"

#include <QAction>
#include <QMenu>
#include <QTreeView>

// What the window's menu and keys do.

namespace terrarium {

void MainWindow::fillMenu(QMenu &menu)
{
    const auto add = [&](const QString &text, const QKeySequence &keys, auto &&act) {
        QAction *action = menu.addAction(text, keys, this, std::forward<decltype(act)>(act));
        addAction(action);
        return action;
    };
    add(tr("Launch…"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] { m_desk->describe(); });
    menu.addSeparator();
    add(tr("Read Everything Again"), QKeySequence(Qt::Key_F5), &MainWindow::rescanWanted);
    add(tr("Live or Paused"), QKeySequence(Qt::CTRL | Qt::Key_P), [this] { m_top->togglePaused(); });
    menu.addSeparator();
    auto *table = new TableActions([this] { return m_pages->page()->view(); }, this);
    table->addTo(menu);
    add(tr("Save Snapshot as JSON…"), QKeySequence::Save, [this] { saveSnapshot(this, m_snapshot); });
    menu.addSeparator();
    QAction *details =
        add(tr("Details"), QKeySequence(Qt::Key_F9), [this](bool shown) { m_inspector->setVisible(shown); });
    details->setCheckable(true);
    details->setChecked(true);
    for (int row = 0; row < m_pages->count(); ++row)
        menu.addActions(m_pages->widget(row)->actions());
    menu.addSeparator();
    add(tr("Keyboard Shortcuts"), QKeySequence::HelpContents, [this] { showShortcuts(this); });
    add(tr("About Terrarium"), {}, [this] { showAbout(this); });
    add(tr("Quit"), QKeySequence::Quit, &QWidget::close);
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto &&act) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, std::forward<decltype(act)>(act));
        addAction(action);
    };
    add(tr("Filter"), QKeySequence::Find, [this] { m_top->focusFilter(); });
    add(tr("Clear Filter"), QKeySequence(Qt::Key_Escape), &MainWindow::clearFilter);
}

} // namespace terrarium
