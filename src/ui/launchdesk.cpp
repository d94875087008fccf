// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launchdesk.h"

#include "broker/keeperclient.h"
#include "ui/common/insideaction.h"
#include "ui/inside/insidedialog.h"
#include "ui/launch/failurewords.h"
#include "ui/launch/launchwizard.h"
#include "ui/launch/profiledesk.h"
#include "ui/launch/shells.h"
#include "ui/sandboxes/sandbox.h"
#include "ui/sandboxes/sandboxespage.h"

#include <QMessageBox>

namespace terrarium {

LaunchDesk::LaunchDesk(SandboxesPage *page, QWidget *window)
    : QObject(window), m_page(page), m_window(window), m_profiles(new ProfileDesk(ProfileStore(), ProfileMenu(), this))
{
    connect(m_page, &SandboxesPage::launchWanted, this, &LaunchDesk::describe);
    connect(m_page, &SandboxesPage::againWanted, this, &LaunchDesk::describeAgain);
    connect(this, &LaunchDesk::launched, this, &LaunchDesk::sandboxesWanted);
}

void LaunchDesk::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    if (m_wizard)
        m_wizard->setSnapshot(snapshot, m_page->running());
}

bool LaunchDesk::mayClose()
{
    const int count = m_page->endingCount();
    if (count == 0)
        return true;
    const auto answer =
        QMessageBox::question(m_window, tr("Close Terrarium"),
                              tr("%n sandbox(es) end with this window, and the programs in them.", nullptr, count),
                              QMessageBox::Close | QMessageBox::Cancel, QMessageBox::Cancel);
    return answer == QMessageBox::Close;
}

void LaunchDesk::describe()
{
    if (!m_wizard) {
        m_wizard = new LaunchWizard(m_window);
        m_wizard->setAttribute(Qt::WA_DeleteOnClose);
        m_wizard->setSnapshot(m_snapshot, m_page->running());
        m_wizard->setDesk(m_profiles);
        connect(m_wizard, &LaunchWizard::launchWanted, this, &LaunchDesk::launch);
        connect(m_wizard, &LaunchWizard::trialWanted, this, &LaunchDesk::tryOut);
        connect(m_wizard, &LaunchWizard::waitCancelled, this, &LaunchDesk::cancelWaiting);
    }
    m_wizard->show();
    m_wizard->raise();
    m_wizard->activateWindow();
}

void LaunchDesk::describeAgain(const LaunchSpec &spec)
{
    describe();
    m_wizard->setSpec(spec);
}

void LaunchDesk::launchAtOnce(const LaunchSpec &spec)
{
    const Sandbox *sandbox = m_page->launch(spec);
    connect(sandbox->keeper(), &KeeperClient::started, this, [this](qint64 pid) {
        Q_EMIT launched(pid);
        m_page->focusTerminal();
    });
}

void LaunchDesk::openInside(const ProcessKey &key)
{
    const Process *own = m_snapshot ? ownProcess(*m_snapshot) : nullptr;
    const Process *process = m_snapshot ? m_snapshot->process(key.pid) : nullptr;
    if (!own || !process || process->key != key)
        return;
    const std::string shell = installedShells().value(0, QStringLiteral("/bin/sh")).toStdString();
    auto *dialog = new InsideDialog(*m_snapshot, *own, *process, shell, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_page->launch(dialog->spec(), dialog->name());
        Q_EMIT sandboxesWanted();
        m_page->focusTerminal();
    });
    dialog->open();
}

void LaunchDesk::launch(const LaunchSpec &spec)
{
    // A further try takes the place of the last one, so that the list is of sandboxes and not of tries.
    if (m_failed)
        m_page->forget(m_failed);
    Sandbox *sandbox = m_page->launch(spec);
    m_wizard->showSteps(sandbox->keeper()->plan());
    follow(sandbox);
    followWaiting(sandbox->keeper());
}

void LaunchDesk::followWaiting(KeeperClient *keeper)
{
    m_waiting = keeper;
    const auto show = [wizard = m_wizard.data(), keeper] {
        wizard->setWaiting(keeper->state() == KeeperClient::State::Waiting);
    };
    connect(keeper, &KeeperClient::stateChanged, m_wizard, show);
    show();
}

void LaunchDesk::cancelWaiting()
{
    if (m_waiting && m_waiting->state() == KeeperClient::State::Waiting)
        m_waiting->end();
}

/// The wizard goes once there is something to see elsewhere; where it failed, it stays, so that it can be mended.
void LaunchDesk::follow(Sandbox *sandbox)
{
    const KeeperClient *keeper = sandbox->keeper();
    LaunchWizard *wizard = m_wizard;
    connect(keeper, &KeeperClient::stepDone, wizard, [wizard](int step) { wizard->stepDone(step); });
    connect(keeper, &KeeperClient::failed, wizard, [this, wizard, sandbox](const LaunchFailure &failure) {
        m_failed = sandbox;
        wizard->stepFailed(failure.step, FailureWords::of(failure, sandbox->keeper()->plan()));
    });
    connect(keeper, &KeeperClient::started, wizard, [this, wizard](qint64 pid) {
        wizard->launched(static_cast<int>(pid));
        wizard->close();
        Q_EMIT launched(pid);
        m_page->focusTerminal();
    });
}

/// The same sandbox around a program that does nothing: what the kernel says counts, not what settings promise.
void LaunchDesk::tryOut(LaunchSpec spec)
{
    spec.program.arguments = {"true"};
    spec.program.terminal = false;
    spec.program.outlivesWindow = false;
    auto *keeper = new KeeperClient(std::move(spec), m_wizard);
    followTrial(keeper);
    if (keeper->spec().privilege == Privilege::Administrator)
        keeper->startBy(m_page->makeBroker(), Fd());
    else
        keeper->start(Fd());
    followWaiting(keeper);
}

void LaunchDesk::followTrial(KeeperClient *keeper)
{
    LaunchWizard *wizard = m_wizard;
    connect(keeper, &KeeperClient::failed, wizard, [wizard, keeper](const LaunchFailure &failure) {
        wizard->showTrialFailure(FailureWords::of(failure, keeper->plan()));
        keeper->deleteLater();
    });
    connect(keeper, &KeeperClient::ended, wizard, [wizard, keeper](int exitCode) {
        if (exitCode == 0)
            wizard->showTrial(
                tr("Yes: this sandbox was just built here, around a program that does nothing, and gone again."));
        else
            wizard->showTrialFailure(
                {tr("The sandbox was built, but the program “true” ended with status %1 in it.").arg(exitCode),
                 {},
                 {}});
        keeper->deleteLater();
    });
}

} // namespace terrarium
