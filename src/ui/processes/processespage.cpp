// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/processespage.h"

#include "ui/common/columnmenu.h"
#include "ui/common/emptyplace.h"
#include "ui/common/export.h"
#include "ui/common/icons.h"
#include "ui/common/isolationdelegate.h"
#include "ui/common/kindlook.h"
#include "ui/common/scrollanchor.h"
#include "ui/common/selection.h"
#include "ui/common/theme.h"
#include "ui/common/usualwidths.h"
#include "ui/processes/processactions.h"
#include "ui/processes/processrows.h"
#include "ui/processes/viewpointbar.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QStackedLayout>
#include <QToolButton>

#include <chrono>
#include <ranges>

using namespace std::chrono_literals;

namespace terrarium {
namespace {

constexpr auto patience = 500ms;
constexpr auto columnsKey = "columns";
constexpr auto kernelThreadsKey = "kernelThreads";

constexpr ColumnWidth usualWidths[] = {
    {ProcessModel::CommandColumn, 30}, {ProcessModel::PidColumn, 9},         {ProcessModel::InsideColumn, 8},
    {ProcessModel::UserColumn, 11},    {ProcessModel::InsideUserColumn, 11}, {ProcessModel::MakerColumn, 18},
};

/// A filter that is only the name of a program, as one would give it to pidof(1).
bool isName(const QString &filter)
{
    return !filter.isEmpty() &&
           std::ranges::none_of(filter, [](QChar c) { return c.isSpace() || QStringView(u"=<>!~:\"").contains(c); });
}

QModelIndexList selectedRows(const QTreeView &view)
{
    return view.selectionModel()->selectedRows();
}

} // namespace

ProcessesPage::ProcessesPage(Selection *selection, QWidget *parent)
    : Page(parent), m_selection(selection), m_model(new ProcessModel(this)), m_rows(new ProcessRows(this)),
      m_view(new QTreeView(this)), m_empty(new EmptyPlace(this)), m_stack(new QStackedLayout),
      m_viewpoints(new ViewpointBar(this)), m_found(new QLabel(this)), m_actions(new ProcessActions(selection, this)),
      m_kernelThreads(new QAction(tr("&Kernel Threads"), this))
{
    m_rows->setSourceModel(m_model);
    makeView();
    makeActions();
    m_found->setTextFormat(Qt::PlainText);
    m_found->setWordWrap(true);
    m_found->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_found->setContentsMargins(9, 0, 9, 6);
    m_found->hide();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_viewpoints);
    layout->addWidget(m_found);
    layout->addLayout(m_stack, 1);
    setFocusProxy(m_view);
    followPalette();

    connect(m_selection, &Selection::changed, this, &ProcessesPage::showSelection);
    connect(m_selection, &Selection::seenFrom, m_viewpoints, &ViewpointBar::setChosen);
    connect(m_viewpoints, &ViewpointBar::chosenChanged, this, &ProcessesPage::seeFrom);
    connect(m_empty, &EmptyPlace::helpWanted, this, &Page::clearFilterWanted);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &ProcessesPage::showPlace);
    m_patience.start(patience);
}

void ProcessesPage::makeView()
{
    m_view->setAccessibleName(tr("Processes"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setItemDelegateForColumn(ProcessModel::IsolationColumn, new IsolationDelegate(m_view));
    m_view->setModel(m_rows);
    m_view->header()->setSortIndicatorClearable(true);
    m_view->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    m_view->setColumnWidth(ProcessModel::IsolationColumn, IsolationDelegate::stripWidth(fontMetrics()));
    m_widths = new UsualWidths(m_view, usualWidths, ProcessModel::CommandColumn);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->header()->setContextMenuPolicy(Qt::CustomContextMenu);
    softenSelection(m_view);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ProcessesPage::showRowMenu);
    connect(m_view->header(), &QWidget::customContextMenuRequested, this, &ProcessesPage::showColumnMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProcessesPage::takeCurrent);
    connect(m_rows, &QAbstractItemModel::rowsInserted, this, &ProcessesPage::unfold);
}

void ProcessesPage::makeActions()
{
    m_kernelThreads->setCheckable(true);
    m_kernelThreads->setToolTip(
        tr("Show the threads of the kernel too: they are many and share everything with the host"));
    auto *button = new QToolButton(m_viewpoints);
    button->setDefaultAction(m_kernelThreads);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    m_viewpoints->addTool(button);
    addActions(m_actions->actions());
    addAction(m_kernelThreads);
    connect(m_kernelThreads, &QAction::toggled, this,
            [this](bool shown) { changeRows([&] { m_model->setKernelThreadsShown(shown); }); });
}

void ProcessesPage::changeRows(auto &&change)
{
    const ScrollAnchor anchor(*m_view);
    m_changing = true;
    change();
    m_changing = false;
    anchor.restore();
    showSelection();
    showPlace();
}

void ProcessesPage::setSnapshot(const SnapshotPtr &snapshot)
{
    changeRows([&] { m_model->setSnapshot(snapshot); });
    if (!m_columns.isEmpty()) {
        m_view->header()->restoreState(m_columns);
        m_widths->letGo();
        m_columns.clear();
    }
    m_viewpoints->setSnapshot(*snapshot);
    m_actions->setSnapshot(snapshot);
    showFound();
}

QString ProcessesPage::setFilter(const QString &text)
{
    auto filter = Filter::parse(text, Filter::Rows::Processes);
    if (!filter)
        return filter.error();
    m_filter = text;
    changeRows([&] { m_model->setFilter(*std::move(filter)); });
    showFound();
    return {};
}

QString ProcessesPage::filterHint() const
{
    return tr("Filter: zsh, user=seth, isolated=net…");
}

void ProcessesPage::save(QSettings &settings) const
{
    settings.setValue(columnsKey, m_columns.isEmpty() ? m_view->header()->saveState() : m_columns);
    settings.setValue(kernelThreadsKey, m_kernelThreads->isChecked());
}

void ProcessesPage::restore(QSettings &settings)
{
    m_columns = settings.value(columnsKey).toByteArray();
    m_kernelThreads->setChecked(settings.value(kernelThreadsKey).toBool());
}

void ProcessesPage::unfold(const QModelIndex &parent, int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_rows->index(row, 0, parent);
        if (m_rows->hasChildren(index))
            m_view->expandRecursively(index);
    }
    const bool wasEmpty = parent.isValid() && m_rows->rowCount(parent) == last - first + 1;
    if (wasEmpty)
        m_view->expand(parent);
}

void ProcessesPage::takeCurrent(const QModelIndex &current)
{
    if (m_changing || !current.isValid())
        return;
    if (const Process *process = m_model->snapshot()->process(current.data(ProcessModel::PidRole).toInt()))
        m_selection->select(process->key);
}

void ProcessesPage::showSelection()
{
    const auto *key = std::get_if<ProcessKey>(&m_selection->subject());
    const QModelIndex index = key ? m_rows->mapFromSource(m_model->indexOf(key->pid)) : QModelIndex();
    if (index.isValid() && index == m_view->currentIndex().siblingAtColumn(0))
        return;
    m_changing = true;
    if (index.isValid())
        m_view->setCurrentIndex(index);
    else
        m_view->selectionModel()->clear();
    m_changing = false;
}

void ProcessesPage::seeFrom(Inode pidNamespace)
{
    changeRows([&] { m_model->setRoot(pidNamespace); });
}

void ProcessesPage::showRowMenu(const QPoint &place)
{
    if (selectedRows(*m_view).isEmpty())
        return;
    QMenu menu;
    menu.addActions(m_actions->actions());
    menu.addSeparator();
    menu.addAction(themedIcon(QStringLiteral("copy"), palette()), tr("&Copy"),
                   [this] { QGuiApplication::clipboard()->setText(asText(tableOf(*m_view, Rows::Selected))); });
    menu.exec(m_view->viewport()->mapToGlobal(place));
}

void ProcessesPage::showColumnMenu(const QPoint &place)
{
    QMenu menu;
    addColumnActions(menu, *m_view);
    menu.exec(m_view->header()->mapToGlobal(place));
}

void ProcessesPage::showFound()
{
    const SnapshotPtr snapshot = m_model->snapshot();
    m_found->setText(snapshot && isName(m_filter) ? foundSentence(*snapshot, m_filter) : QString());
    m_found->setVisible(!m_found->text().isEmpty());
}

void ProcessesPage::showPlace()
{
    const SnapshotPtr snapshot = m_model->snapshot();
    const bool reading = !snapshot && m_patience.isActive();
    if (reading || m_rows->rowCount() > 0)
        return m_stack->setCurrentWidget(m_view);
    if (!snapshot)
        m_empty->say(tr("Reading…"), tr("The processes of this machine are being looked at."));
    else if (m_filter.isEmpty())
        m_empty->say(tr("No processes"), tr("Not one can be seen from here."));
    else
        m_empty->say(tr("Nothing matches"), tr("No process matches “%1”.").arg(m_filter), tr("Clear Filter"));
    m_stack->setCurrentWidget(m_empty);
}

void ProcessesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        followPalette();
}

void ProcessesPage::followPalette()
{
    m_rows->setInsideColour(KindLook(Kind::Pid).ink(palette().color(QPalette::Base)));
    m_kernelThreads->setIcon(themedIcon(QStringLiteral("kernel"), palette()));
    m_view->viewport()->update();
}

} // namespace terrarium
