// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"
#include "snapshot/wire.h"
#include "ui/snapshotgate.h"

#include <QMainWindow>

class QSettings;
class QSplitter;

namespace terrarium {

class Inspector;
class LaunchDesk;
struct LaunchSpec;
class NoticeBar;
class Page;
class PageStack;
class SandboxesPage;
class ScopeBar;
class ScopeDesk;
class Selection;
class Sidebar;
class StatusLine;
class TopBar;

/// The window: pages, the inspector beside them, what is searched above and what is seen below.
/// It is given snapshots and asks for nothing but new ones.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);

    /// A snapshot that is not this machine now; nothing newer follows.
    void showFile(const QString &path, const SnapshotPtr &snapshot);
    /// By its name on the command line: "namespaces", "processes".
    bool showPage(const QString &name);
    void setFilter(const QString &text);
    /// A sentence above the pages.
    void say(const QString &sentence);
    void launch(const LaunchSpec &spec);
    void select(Pid pid);
    void select(Kind kind, Inode inode);

    void save(QSettings &settings) const;
    void restore(QSettings &settings);

    [[nodiscard]] Selection *selection() const { return m_selection; }
    [[nodiscard]] static QStringList pageNames();

public Q_SLOTS:
    void setSnapshot(const terrarium::SnapshotPtr &snapshot);
    void setStatus(const terrarium::wire::Status &status);
    void setStopped(const QString &sentence, int retryMs);

Q_SIGNALS:
    void rescanWanted();
    /// The first snapshot is on screen.
    void filled();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addPage(const QString &name, const QString &title, Page *page);
    void build();
    void fillMenu(QMenu &menu);
    void addShortcuts();
    void showSnapshot(const SnapshotPtr &snapshot);
    void openPage(int row);
    void applyFilter(const QString &text);
    void clearFilter();

    Selection *m_selection;
    SnapshotGate m_gate;
    SnapshotPtr m_own;      ///< what this user may see
    SnapshotPtr m_snapshot; ///< what is on screen
    QMenu *m_menu;
    TopBar *m_top;
    NoticeBar *m_notice;
    Sidebar *m_sidebar;
    PageStack *m_pages;
    QSplitter *m_splitter;
    Inspector *m_inspector;
    SandboxesPage *m_sandboxes;
    LaunchDesk *m_desk;
    StatusLine *m_status;
    ScopeBar *m_scopeBar;
    ScopeDesk *m_scope;
};

} // namespace terrarium
