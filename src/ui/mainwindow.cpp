// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/common/inspector.h"
#include "ui/common/page.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/selection.h"
#include "ui/compare/comparepage.h"
#include "ui/launchdesk.h"
#include "ui/namespaces/namespacespage.h"
#include "ui/noticebar.h"
#include "ui/pagenames.h"
#include "ui/pagestack.h"
#include "ui/processes/processespage.h"
#include "ui/sandboxes/sandboxespage.h"
#include "ui/scope/scopebar.h"
#include "ui/scope/scopedesk.h"
#include "ui/sidebar.h"
#include "ui/statusline.h"
#include "ui/topbar.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

constexpr auto mergeInterval = 125ms;
constexpr QSize usualSize{1280, 760};
constexpr int compactBelow = 900;
constexpr int inspectorWidth = 320;

QWidget *column(std::initializer_list<QWidget *> widgets, QWidget *parent)
{
    auto *holder = new QWidget(parent);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    return holder;
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), m_selection(new Selection(this)), m_gate(mergeInterval), m_menu(new QMenu(this)),
      m_top(new TopBar(m_menu, this)), m_notice(new NoticeBar(this)), m_sidebar(new Sidebar(this)),
      m_pages(new PageStack(this)), m_splitter(new QSplitter(this)), m_inspector(new Inspector(m_selection, this)),
      m_sandboxes(new SandboxesPage(m_selection, this)), m_desk(new LaunchDesk(m_sandboxes, this)),
      m_status(new StatusLine(this)), m_scopeBar(new ScopeBar(this)),
      m_scope(new ScopeDesk(m_top->scope(), m_scopeBar, this))
{
    setWindowTitle(tr("Terrarium"));
    build();
    addPage(pagenames::namespaces, tr("Namespaces"), new NamespacesPage(m_selection, this));
    addPage(pagenames::processes, tr("Processes"), new ProcessesPage(m_selection, this));
    auto *compare = new ComparePage(m_selection, this);
    addPage(pagenames::compare, tr("Compare"), compare);
    addPage(pagenames::sandboxes, tr("Sandboxes"), m_sandboxes);
    fillMenu(*m_menu);
    addShortcuts();

    connect(&m_gate, &SnapshotGate::passed, this, [this] { showSnapshot(m_scope->view(m_own)); });
    connect(m_top, &TopBar::pauseToggled, &m_gate, &SnapshotGate::setPaused);
    connect(m_top, &TopBar::filterEdited, this, &MainWindow::applyFilter);
    connect(m_notice, &NoticeBar::retryWanted, this, &MainWindow::rescanWanted);
    connect(m_scope, &ScopeDesk::viewChanged, this, [this] { m_gate.offer(m_own); });
    connect(this, &MainWindow::rescanWanted, m_scope, &ScopeDesk::rescan);
    connect(m_sidebar, &QListWidget::currentRowChanged, this, &MainWindow::openPage);
    const auto selectOn = [this](const QString &page) {
        return [this, page](const auto &key) { showPage(page), m_selection->select(key); };
    };
    connect(m_selection, &Selection::namespaceShown, this, selectOn(pagenames::namespaces));
    connect(m_selection, &Selection::processShown, this, selectOn(pagenames::processes));
    connect(m_selection, &Selection::compared, this, [this] { showPage(pagenames::compare); });
    connect(compare, &ComparePage::processesWanted, this, [this] { showPage(pagenames::processes); });
    connect(m_top, &TopBar::launchWanted, m_desk, &LaunchDesk::describe);
    connect(m_desk, &LaunchDesk::sandboxesWanted, this, [this] { showPage(pagenames::sandboxes); });
    connect(m_selection, &Selection::insideWanted, m_desk, &LaunchDesk::openInside);
    connect(m_selection, &Selection::seenFrom, this, [this] { showPage(pagenames::processes); });
    m_sidebar->setCurrentRow(0);
    resize(usualSize);
}

QStringList MainWindow::pageNames()
{
    return pagenames::all();
}

void MainWindow::build()
{
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setSizes({usualSize.width() - inspectorWidth, inspectorWidth});
    auto *middle = new QWidget(this);
    auto *layout = new QHBoxLayout(middle);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(column({m_top, m_scopeBar, m_notice, middle}, this));
    centralWidget()->layout()->setAlignment(middle, {});
    setStatusBar(m_status);
}

void MainWindow::addPage(const QString &name, const QString &title, Page *page)
{
    m_pages->add(name, page);
    m_sidebar->addPage(title, u"page-"_s + name);
    page->setAccessibleName(title);
    if (QTreeView *view = page->view())
        view->setItemDelegate(new RowDelegate(view));
    connect(page, &Page::clearFilterWanted, this, &MainWindow::clearFilter);
    const int row = m_sidebar->count() - 1;
    addAction(title, QKeySequence(u"Alt+%1"_s.arg(row + 1)), this, [this, row] { m_sidebar->setCurrentRow(row); });
}

void MainWindow::setSnapshot(const SnapshotPtr &snapshot)
{
    m_notice->endRetry();
    m_own = snapshot;
    m_gate.offer(m_own);
}

void MainWindow::setStatus(const wire::Status &status)
{
    m_status->showStatus(status);
}

void MainWindow::setStopped(const QString &sentence, int retryMs)
{
    m_notice->showRetry(sentence, retryMs);
}

void MainWindow::say(const QString &sentence)
{
    m_notice->showSentence(sentence);
}

void MainWindow::showFile(const QString &path, const SnapshotPtr &snapshot)
{
    const QString name = QFileInfo(path).fileName();
    setWindowTitle(tr("%1 — Terrarium").arg(name));
    setWindowFilePath(path);
    m_top->setLiveShown(false);
    showSnapshot(snapshot);
    m_status->showFile(name, *snapshot);
}

void MainWindow::showSnapshot(const SnapshotPtr &snapshot)
{
    const bool first = !m_snapshot;
    m_snapshot = snapshot;
    m_pages->setSnapshot(snapshot);
    m_desk->setSnapshot(snapshot);
    m_inspector->setSnapshot(snapshot);
    m_status->showSnapshot(*snapshot, m_scope->before());
    if (first)
        Q_EMIT filled();
}

bool MainWindow::showPage(const QString &name)
{
    const int row = m_pages->rowOf(name);
    if (row >= 0)
        m_sidebar->setCurrentRow(row);
    return row >= 0;
}

void MainWindow::openPage(int row)
{
    if (row < 0)
        return;
    m_pages->open(row);
    m_top->setFilter(m_pages->filter(), m_pages->page()->filterHint());
    m_top->setProblem(m_pages->setFilter(m_pages->filter()));
}

void MainWindow::setFilter(const QString &text)
{
    m_top->setFilter(text, m_pages->page()->filterHint());
    applyFilter(text);
}

void MainWindow::applyFilter(const QString &text)
{
    m_top->setProblem(m_pages->setFilter(text));
}

void MainWindow::clearFilter()
{
    m_top->clearFilter();
    m_pages->page()->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::launch(const LaunchSpec &spec)
{
    showPage(pagenames::sandboxes);
    m_desk->launchAtOnce(spec);
}

void MainWindow::select(Pid pid)
{
    const Process *process = m_snapshot ? m_snapshot->process(pid) : nullptr;
    if (!process)
        return say(tr("There is no process %1 that you may see.").arg(pid));
    m_selection->select(process->key);
}

void MainWindow::select(Kind kind, Inode inode)
{
    const Namespace *found = m_snapshot ? m_snapshot->find(kind, inode) : nullptr;
    if (!found)
        return say(tr("There is no namespace %1:%2 that you may see.").arg(QString::fromUtf8(name(kind))).arg(inode));
    m_selection->select(found->key);
}

void MainWindow::save(QSettings &settings) const
{
    settings.setValue("window/geometry", saveGeometry());
    settings.setValue("window/splitter", m_splitter->saveState());
    settings.setValue("window/page", m_pages->pageName());
    m_pages->save(settings);
}

void MainWindow::restore(QSettings &settings)
{
    restoreGeometry(settings.value("window/geometry").toByteArray());
    m_splitter->restoreState(settings.value("window/splitter").toByteArray());
    m_pages->restore(settings);
    showPage(settings.value("window/page").toString());
    openPage(m_sidebar->currentRow());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_desk->mayClose());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_sidebar->setCompact(width() < compactBelow);
}

} // namespace terrarium
