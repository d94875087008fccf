// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/launchspec.h"
#include "snapshot/snapshot.h"

#include <QObject>
#include <QPointer>

namespace terrarium {

class KeeperClient;
class LaunchWizard;
class ProfileDesk;
class Sandbox;
class SandboxesPage;

/// Between the wizard, which describes a launch, and the Sandboxes page, which has it.
class LaunchDesk : public QObject {
    Q_OBJECT
public:
    LaunchDesk(SandboxesPage *page, QWidget *window);

    void setSnapshot(const SnapshotPtr &snapshot);
    /// Asks, if closing the window ends somebody's work.
    [[nodiscard]] bool mayClose();

public Q_SLOTS:
    /// Opens the wizard, or brings it to the front.
    void describe();
    void describeAgain(const terrarium::LaunchSpec &spec);
    /// Without being asked anything. Where it fails, the Sandboxes page says why.
    void launchAtOnce(const terrarium::LaunchSpec &spec);
    /// Asks which of its namespaces are meant.
    void openInside(const terrarium::ProcessKey &key);

Q_SIGNALS:
    /// The program runs.
    void launched(qint64 firstPid);
    /// What becomes of it is on the Sandboxes page.
    void sandboxesWanted();

private:
    void launch(const LaunchSpec &spec);
    void follow(Sandbox *sandbox);
    void followWaiting(KeeperClient *keeper);
    void cancelWaiting();
    void tryOut(LaunchSpec spec);
    void followTrial(KeeperClient *keeper);

    SandboxesPage *m_page;
    QWidget *m_window;
    ProfileDesk *m_profiles;
    QPointer<LaunchWizard> m_wizard;
    QPointer<Sandbox> m_failed; ///< what the wizard launched last, if it came to nothing
    QPointer<KeeperClient> m_waiting;
    SnapshotPtr m_snapshot;
};

} // namespace terrarium
