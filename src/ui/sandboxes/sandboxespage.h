// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broker/privilegedbroker.h"
#include "sandbox/launchspec.h"
#include "ui/common/comparemenu.h"
#include "ui/common/page.h"

#include <memory>

class QSplitter;
class QStackedLayout;
class QStackedWidget;

namespace terrarium {

class EmptyPlace;
class Sandbox;
class SandboxActions;
class SandboxModel;
class SandboxView;
class SandboxWatch;
class Selection;
class UsualWidths;
struct FoundKeeper;

/// What this window launched, and what it found that another had launched: a table, and beneath it the terminal of the
/// one that is chosen.
class SandboxesPage : public Page {
    Q_OBJECT
public:
    explicit SandboxesPage(Selection *selection, QWidget *parent = nullptr);
    ~SandboxesPage() override;

    /// Starts it and shows it. name: as of Sandbox.
    Sandbox *launch(const LaunchSpec &spec, const QString &name = {});
    /// What launches with the administrator's authorisation go through.
    void setBrokerMaker(BrokerMaker maker) { m_makeBroker = std::move(maker); }
    [[nodiscard]] std::unique_ptr<PrivilegedBroker> makeBroker() const { return m_makeBroker(); }
    /// That is over.
    void forget(const Sandbox *sandbox);
    /// Those that end with the window.
    [[nodiscard]] int endingCount() const;
    void focusTerminal();
    /// Whose first process runs.
    [[nodiscard]] std::vector<NamedProcess> running() const;

    void setSnapshot(const SnapshotPtr &snapshot) override;
    QString setFilter(const QString &text) override;
    [[nodiscard]] QString filterHint() const override;
    void save(QSettings &settings) const override;
    void restore(QSettings &settings) override;
    [[nodiscard]] QTreeView *view() const override { return m_view; }

Q_SIGNALS:
    void launchWanted();
    /// The same once more, to be looked at first.
    void againWanted(const terrarium::LaunchSpec &spec);

private:
    void makeView();
    void connectActions();
    QModelIndex add(std::unique_ptr<Sandbox> sandbox);
    void take(const std::shared_ptr<FoundKeeper> &found);
    [[nodiscard]] Sandbox *current() const;
    [[nodiscard]] SandboxView *currentView() const;
    void showCurrent();
    void showPlace();
    /// In the inspector, as soon as a snapshot has it.
    void selectProcess();
    void freeze();
    void openInside();
    void showProcess();
    [[nodiscard]] CompareMenu::Offer comparable() const;

    Selection *m_selection;
    SandboxModel *m_model;
    SandboxWatch *m_watch;
    QTreeView *m_view;
    UsualWidths *m_widths;
    QStackedWidget *m_views;
    QSplitter *m_splitter;
    EmptyPlace *m_empty;
    QStackedLayout *m_stack;
    SnapshotPtr m_snapshot;
    qint64 m_shownPid = 0; ///< of the sandbox whose process was selected last
    SandboxActions *m_actions;
    BrokerMaker m_makeBroker;
};

} // namespace terrarium
