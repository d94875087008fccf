// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broker/privilegedwatch.h"
#include "snapshot/merge.h"
#include "ui/launch/failurewords.h"

#include <QObject>

#include <memory>
#include <optional>

namespace terrarium {

class ScopeBar;
class ScopeButton;

/// How much is shown: asks, says what came of it, and puts together what this user and root see.
class ScopeDesk : public QObject {
    Q_OBJECT
public:
    ScopeDesk(ScopeButton *button, ScopeBar *bar, QObject *parent);
    ~ScopeDesk() override;

    /// Instead of the system's. Before anything is asked.
    void setBrokerMaker(BrokerMaker makeBroker);

    /// own: what this user's observer sees. Together with root's view where there is one.
    [[nodiscard]] SnapshotPtr view(const SnapshotPtr &own);
    /// What is hidden without root's view, where there is one.
    [[nodiscard]] std::optional<Hidden> before() const;

public Q_SLOTS:
    void rescan();

Q_SIGNALS:
    /// view() is another now.
    void viewChanged();

private:
    void ask();
    void act(Remedy remedy);
    void end();
    void showState();
    void showRefusal(const Refusal &refusal);

    ScopeButton *m_button;
    ScopeBar *m_bar;
    std::unique_ptr<PrivilegedWatch> m_watch;
    Merge m_merge;
};

} // namespace terrarium
