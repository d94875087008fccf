// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/processespage.h"

#include "models/plaintext.h"
#include "ui/common/export.h"
#include "ui/common/icons.h"
#include "ui/common/isolationdelegate.h"
#include "ui/common/kindlook.h"
#include "ui/common/selection.h"
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
#include <QToolButton>
#include <QVBoxLayout>

#include <ranges>

namespace terrarium {
namespace {

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
      m_tree(new LiveTree(
          m_rows, [this] { return whyEmpty(); }, this)),
      m_viewpoints(new ViewpointBar(this)), m_found(new QLabel(this)), m_actions(new ProcessActions(selection, this)),
      m_compare(new CompareMenu(
          selection, [this] { return comparable(); }, this)),
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
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_viewpoints);
    layout->addWidget(m_found);
    layout->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
    followPalette();

    connect(m_selection, &Selection::changed, this, &ProcessesPage::showSelection);
    connect(m_selection, &Selection::seenFrom, m_viewpoints, &ViewpointBar::setChosen);
    connect(m_viewpoints, &ViewpointBar::chosenChanged, this, &ProcessesPage::seeFrom);
    connect(m_tree, &LiveTree::changed, this, &ProcessesPage::showSelection);
    connect(m_tree, &LiveTree::chosen, this, &ProcessesPage::take);
    connect(m_tree, &LiveTree::helpWanted, this, &Page::clearFilterWanted);
}

void ProcessesPage::makeView()
{
    view()->setAccessibleName(tr("Processes"));
    view()->setItemDelegateForColumn(ProcessModel::IsolationColumn, new IsolationDelegate(view()));
    view()->setColumnWidth(ProcessModel::IsolationColumn, IsolationDelegate::stripWidth(fontMetrics()));
    m_tree->setUsualWidths(usualWidths, ProcessModel::CommandColumn);
    // What the page is about is seen where there is little room, too.
    view()->header()->moveSection(ProcessModel::IsolationColumn, ProcessModel::InsideUserColumn);
    view()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view(), &QWidget::customContextMenuRequested, this, &ProcessesPage::showRowMenu);
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
    setTabOrder(button, view()); // as they lie on the page
    addActions(m_actions->actions());
    addAction(m_compare->menuAction());
    addAction(m_kernelThreads);
    connect(m_kernelThreads, &QAction::toggled, this,
            [this](bool shown) { m_tree->change([&] { m_model->setKernelThreadsShown(shown); }); });
}

void ProcessesPage::setSnapshot(const SnapshotPtr &snapshot)
{
    m_tree->change([&] { m_model->setSnapshot(snapshot); });
    if (!m_columns.isEmpty()) {
        m_tree->restoreColumns(m_columns);
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
    m_tree->change([&] { m_model->setFilter(*std::move(filter)); });
    showFound();
    return {};
}

QString ProcessesPage::filterHint() const
{
    return tr("Filter: zsh, user=seth, isolated=net…");
}

void ProcessesPage::save(QSettings &settings) const
{
    settings.setValue(columnsKey, m_columns.isEmpty() ? view()->header()->saveState() : m_columns);
    settings.setValue(kernelThreadsKey, m_kernelThreads->isChecked());
}

void ProcessesPage::restore(QSettings &settings)
{
    m_columns = settings.value(columnsKey).toByteArray();
    m_kernelThreads->setChecked(settings.value(kernelThreadsKey).toBool());
}

void ProcessesPage::take(const QModelIndex &chosen)
{
    if (const Process *process = m_model->snapshot()->process(chosen.data(ProcessModel::PidRole).toInt()))
        m_selection->select(process->key);
}

void ProcessesPage::showSelection()
{
    const auto *key = std::get_if<ProcessKey>(&m_selection->subject());
    const QModelIndex index = key ? m_rows->mapFromSource(m_model->indexOf(key->pid)) : QModelIndex();
    m_tree->setCurrent(index);
}

void ProcessesPage::seeFrom(Inode pidNamespace)
{
    m_tree->change([&] { m_model->setRoot(pidNamespace); });
}

void ProcessesPage::showRowMenu(const QPoint &place)
{
    if (selectedRows(*view()).isEmpty())
        return;
    QMenu menu;
    menu.addActions(m_actions->actions());
    menu.addMenu(m_compare);
    menu.addSeparator();
    menu.addAction(themedIcon(QStringLiteral("copy"), palette()), tr("&Copy"), this,
                   [this] { QGuiApplication::clipboard()->setText(asText(tableOf(*view(), Rows::Selected))); });
    menu.exec(view()->viewport()->mapToGlobal(place));
}

/// With the host, and with what else is selected.
CompareMenu::Offer ProcessesPage::comparable() const
{
    const auto *key = std::get_if<ProcessKey>(&m_selection->subject());
    const SnapshotPtr snapshot = m_model->snapshot();
    CompareMenu::Offer offer{snapshot, key ? key->pid : 0, {}};
    for (const auto rows = view()->selectionModel()->selectedRows(); const QModelIndex &index : rows)
        if (const Process *process = snapshot->process(index.data(ProcessModel::PidRole).toInt()))
            offer.others.push_back({plainText(process->comm), process->pid()});
    return offer;
}

void ProcessesPage::showFound()
{
    const SnapshotPtr snapshot = m_model->snapshot();
    m_found->setText(snapshot && isName(m_filter) ? foundSentence(*snapshot, m_filter) : QString());
    m_found->setVisible(!m_found->text().isEmpty());
}

std::optional<LiveTree::Words> ProcessesPage::whyEmpty() const
{
    if (!m_model->snapshot())
        return std::nullopt;
    if (m_filter.isEmpty())
        return LiveTree::Words{tr("No processes"), tr("Not one can be seen from here.")};
    return LiveTree::Words{tr("Nothing matches"), tr("No process matches “%1”.").arg(m_filter), tr("Clear Filter")};
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
    view()->viewport()->update();
}

} // namespace terrarium
