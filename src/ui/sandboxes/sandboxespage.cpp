// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandboxes/sandboxespage.h"

#include "broker/kauthbroker.h"
#include "sandbox/insidespec.h"
#include "ui/common/emptyplace.h"
#include "ui/common/selection.h"
#include "ui/common/theme.h"
#include "ui/common/usualwidths.h"
#include "ui/launch/shells.h"
#include "ui/sandboxes/elsewhere.h"
#include "ui/sandboxes/sandbox.h"
#include "ui/sandboxes/sandboxactions.h"
#include "ui/sandboxes/sandboxcells.h"
#include "ui/sandboxes/sandboxmodel.h"
#include "ui/sandboxes/sandboxview.h"
#include "ui/sandboxes/sandboxwatch.h"

#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace terrarium {
namespace {

constexpr auto splitterKey = "splitter";
constexpr auto columnsKey = "columns";

constexpr ColumnWidth usualWidths[] = {
    {SandboxCells::Program, 20},   {SandboxCells::State, 18},     {SandboxCells::PidOutside, 11},
    {SandboxCells::PidInside, 10}, {SandboxCells::Processes, 10}, {SandboxCells::Memory, 9},
    {SandboxCells::Processor, 6},  {SandboxCells::Age, 9},        {SandboxCells::ExitStatus, 10},
    {SandboxCells::Profile, 16},   {SandboxCells::Begun, 14},
};

} // namespace

SandboxesPage::SandboxesPage(Selection *selection, QWidget *parent)
    : Page(parent), m_selection(selection), m_model(new SandboxModel(this)), m_watch(new SandboxWatch(m_model, this)),
      m_view(new QTreeView(this)), m_views(new QStackedWidget(this)), m_splitter(new QSplitter(Qt::Vertical, this)),
      m_empty(new EmptyPlace(this)), m_stack(new QStackedLayout),
      m_actions(new SandboxActions(new CompareMenu(
                                       selection, [this] { return comparable(); }, this),
                                   this)),
      m_makeBroker([] { return std::make_unique<KAuthBroker>(PrivilegedAction::launch()); })
{
    makeView();
    auto *lower = new QWidget(this);
    auto *layout = new QVBoxLayout(lower);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_actions->makeBar(lower));
    layout->addWidget(m_views, 1);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(lower);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
    auto *elsewhere = new Elsewhere(m_watch->finder(), this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(elsewhere);
    whole->addLayout(m_stack, 1);
    m_empty->say(
        tr("No sandbox yet"),
        tr("Launch a program in a box of its own: it appears here, with its terminal and with what became of it."),
        tr("Launch…"));
    connect(m_empty, &EmptyPlace::helpWanted, this, &SandboxesPage::launchWanted);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SandboxesPage::showCurrent);
    connect(m_model, &SandboxModel::stateChanged, this, &SandboxesPage::showCurrent);
    connect(m_watch, &SandboxWatch::found, this, &SandboxesPage::take);
    connect(elsewhere, &Elsewhere::lookWanted, m_watch, &SandboxWatch::look);
    connectActions();
    showCurrent();
}

SandboxesPage::~SandboxesPage() = default;

void SandboxesPage::makeView()
{
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    softenSelection(m_view);
    m_view->setAccessibleName(tr("Sandboxes"));
    m_widths = new UsualWidths(m_view, usualWidths, SandboxCells::Program);
}

void SandboxesPage::connectActions()
{
    connect(m_actions, &SandboxActions::endWanted, this, [this] { current()->keeper()->end(); });
    connect(m_actions, &SandboxActions::killWanted, this, [this] { current()->keeper()->kill(); });
    connect(m_actions, &SandboxActions::freezeWanted, this, &SandboxesPage::freeze);
    connect(m_actions, &SandboxActions::insideWanted, this, &SandboxesPage::openInside);
    connect(m_actions, &SandboxActions::proofWanted, this, [this] { currentView()->prove(); });
    connect(m_actions, &SandboxActions::processWanted, this, &SandboxesPage::showProcess);
    connect(m_actions, &SandboxActions::againWanted, this, [this] { Q_EMIT againWanted(current()->keeper()->spec()); });
    connect(m_actions, &SandboxActions::forgetWanted, this, [this] { forget(current()); });
}

Sandbox *SandboxesPage::launch(const LaunchSpec &spec, const QString &name)
{
    const QModelIndex index = add(std::make_unique<Sandbox>(spec, name));
    m_view->setCurrentIndex(index);
    showCurrent();
    Sandbox *sandbox = m_model->sandbox(index);
    sandbox->start(m_makeBroker);
    return sandbox;
}

QModelIndex SandboxesPage::add(std::unique_ptr<Sandbox> sandbox)
{
    auto *view = new SandboxView(sandbox.get(), m_views);
    connect(view, &SandboxView::againWanted, this, [this, raw = sandbox.get()] { raw->start(m_makeBroker); });
    connect(view, &SandboxView::authorityWanted, this, [this](const LaunchSpec &spec) { Q_EMIT againWanted(spec); });
    m_views->addWidget(view);
    return m_model->add(std::move(sandbox));
}

/// What the person is at stays chosen.
void SandboxesPage::take(const std::shared_ptr<FoundKeeper> &found)
{
    const QModelIndex index = add(std::make_unique<Sandbox>(std::move(*found)));
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(index);
    showCurrent();
    m_watch->measure();
}

int SandboxesPage::endingCount() const
{
    int count = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Sandbox *sandbox = m_model->sandbox(m_model->index(row, 0));
        count += !sandbox->isOver() && !sandbox->keeper()->spec().program.outlivesWindow ? 1 : 0;
    }
    return count;
}

void SandboxesPage::focusTerminal()
{
    if (SandboxView *view = currentView())
        view->focusTerminal();
}

void SandboxesPage::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    selectProcess();
}

QString SandboxesPage::setFilter(const QString &text)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Sandbox *sandbox = m_model->sandbox(m_model->index(row, 0));
        m_view->setRowHidden(row, {}, !sandbox->program().contains(text, Qt::CaseInsensitive));
    }
    return {};
}

QString SandboxesPage::filterHint() const
{
    return tr("Filter by program");
}

void SandboxesPage::save(QSettings &settings) const
{
    settings.setValue(splitterKey, m_splitter->saveState());
    settings.setValue(columnsKey, m_view->header()->saveState());
}

void SandboxesPage::restore(QSettings &settings)
{
    m_splitter->restoreState(settings.value(splitterKey).toByteArray());
    if (m_view->header()->restoreState(settings.value(columnsKey).toByteArray()))
        m_widths->letGo();
}

Sandbox *SandboxesPage::current() const
{
    return m_model->sandbox(m_view->currentIndex());
}

SandboxView *SandboxesPage::currentView() const
{
    return qobject_cast<SandboxView *>(m_views->currentWidget());
}

/// The views lie in the stack as the rows do in the table.
void SandboxesPage::showCurrent()
{
    showPlace();
    selectProcess();
    if (current())
        m_views->setCurrentIndex(m_view->currentIndex().row());
    m_actions->follow(current());
}

void SandboxesPage::showPlace()
{
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_splitter);
}

void SandboxesPage::selectProcess()
{
    const Sandbox *sandbox = current();
    const qint64 pid = sandbox ? sandbox->keeper()->firstPid() : 0;
    const Process *process = m_snapshot && pid > 0 ? m_snapshot->process(static_cast<Pid>(pid)) : nullptr;
    if (!process || pid == m_shownPid)
        return;
    m_shownPid = pid;
    m_selection->select(process->key);
}

void SandboxesPage::freeze()
{
    current()->keeper()->setFrozen(current()->keeper()->state() != KeeperClient::State::Frozen);
}

void SandboxesPage::openInside()
{
    const KeeperClient *keeper = current()->keeper();
    const std::string shell = installedShells().value(0, QStringLiteral("/bin/sh")).toStdString();
    launch(insideOf(keeper->spec(), keeper->first(), shell), tr("Shell in %1").arg(current()->program()));
    focusTerminal();
}

void SandboxesPage::showProcess()
{
    const Process *process =
        m_snapshot ? m_snapshot->process(static_cast<Pid>(current()->keeper()->firstPid())) : nullptr;
    if (process)
        Q_EMIT m_selection->processShown(process->key);
}

std::vector<NamedProcess> SandboxesPage::running() const
{
    std::vector<NamedProcess> running;
    for (const Sandbox *sandbox : m_model->living())
        if (sandbox->keeper()->firstPid() > 0)
            running.push_back({sandbox->program(), sandbox->keeper()->first().pid});
    return running;
}

CompareMenu::Offer SandboxesPage::comparable() const
{
    return {m_snapshot, current() ? current()->keeper()->first().pid : 0, running()};
}

void SandboxesPage::forget(const Sandbox *sandbox)
{
    int row = 0;
    while (m_model->sandbox(m_model->index(row, 0)) != sandbox)
        ++row;
    QWidget *view = m_views->widget(row);
    m_views->removeWidget(view);
    delete view;
    m_model->remove(row);
    showCurrent();
}

} // namespace terrarium
