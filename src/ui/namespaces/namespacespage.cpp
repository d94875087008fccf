// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/namespaces/namespacespage.h"

#include "ui/common/columnmenu.h"
#include "ui/common/emptyplace.h"
#include "ui/common/scrollanchor.h"
#include "ui/common/selection.h"
#include "ui/common/theme.h"
#include "ui/common/usualwidths.h"
#include "ui/namespaces/namespacerows.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QStackedLayout>
#include <QToolButton>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

constexpr auto patience = 500ms;
constexpr auto columnsKey = "columns";
constexpr auto groupingKey = "grouping";

constexpr ColumnWidth usualWidths[] = {
    {NamespaceModel::NamespaceColumn, 20}, {NamespaceModel::KindColumn, 14},      {NamespaceModel::MembersColumn, 9},
    {NamespaceModel::PidColumn, 8},        {NamespaceModel::UserColumn, 10},      {NamespaceModel::CommandColumn, 20},
    {NamespaceModel::OwnerColumn, 13},     {NamespaceModel::OwnerUserColumn, 13}, {NamespaceModel::ParentColumn, 13},
    {NamespaceModel::SharedColumn, 20},    {NamespaceModel::MakerColumn, 16},     {NamespaceModel::IdColumn, 12},
};

constexpr int usuallyHidden[] = {NamespaceModel::OwnerColumn, NamespaceModel::OwnerUserColumn,
                                 NamespaceModel::ParentColumn, NamespaceModel::SharedColumn, NamespaceModel::IdColumn};

bool isGroup(const QModelIndex &index)
{
    return index.data(NamespaceModel::RowTypeRole).toInt() == NamespaceModel::GroupRow;
}

} // namespace

NamespacesPage::NamespacesPage(Selection *selection, QWidget *parent)
    : Page(parent), m_selection(selection), m_model(new NamespaceModel(this)), m_rows(new NamespaceRows(this)),
      m_view(new QTreeView(this)), m_empty(new EmptyPlace(this)), m_stack(new QStackedLayout),
      m_groupings(new QButtonGroup(this))
{
    m_rows->setSourceModel(m_model);
    makeView();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(groupingChooser());
    layout->addLayout(m_stack, 1);
    setFocusProxy(m_view);

    connect(m_selection, &Selection::changed, this, &NamespacesPage::showSelection);
    connect(m_empty, &EmptyPlace::helpWanted, this, &Page::clearFilterWanted);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &NamespacesPage::showPlace);
    m_patience.start(patience);
}

void NamespacesPage::makeView()
{
    m_view->setAccessibleName(tr("Namespaces"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setModel(m_rows);
    m_view->header()->setSortIndicatorClearable(true);
    m_view->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    m_widths = new UsualWidths(m_view, usualWidths, NamespaceModel::CommandColumn);
    for (const int column : usuallyHidden)
        m_view->setColumnHidden(column, true);
    softenSelection(m_view);
    m_view->header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view->header(), &QWidget::customContextMenuRequested, this, &NamespacesPage::showColumnMenu);
    connect(m_view, &QAbstractItemView::activated, this, &NamespacesPage::goToProcess);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &NamespacesPage::takeCurrent);
    connect(m_rows, &QAbstractItemModel::rowsInserted, this, &NamespacesPage::unfold);
}

QWidget *NamespacesPage::groupingChooser()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->addWidget(new QLabel(tr("Group"), bar));
    const auto add = [&](const QString &text, NamespaceModel::Grouping grouping, const QString &help) {
        auto *button = new QToolButton(bar);
        button->setText(text);
        button->setToolTip(help);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_groupings->addButton(button, static_cast<int>(grouping));
        layout->addWidget(button);
    };
    add(tr("By Kind"), NamespaceModel::Grouping::Kind, tr("All network namespaces together, and so on"));
    add(tr("By Owner"), NamespaceModel::Grouping::Owner, tr("Each beneath the user namespace that owns it"));
    add(tr("By Who Made It"), NamespaceModel::Grouping::Maker, tr("By unit, Flatpak or container"));
    layout->addStretch();
    m_groupings->button(static_cast<int>(grouping()))->setChecked(true);
    connect(m_groupings, &QButtonGroup::idClicked, this,
            [this](int id) { setGrouping(static_cast<NamespaceModel::Grouping>(id)); });
    return bar;
}

void NamespacesPage::changeRows(auto &&change)
{
    const ScrollAnchor anchor(*m_view);
    m_changing = true;
    change();
    m_changing = false;
    anchor.restore();
    showSelection();
    showPlace();
}

void NamespacesPage::setSnapshot(const SnapshotPtr &snapshot)
{
    changeRows([&] { m_model->setSnapshot(snapshot); });
}

void NamespacesPage::setGrouping(NamespaceModel::Grouping grouping)
{
    m_groupings->button(static_cast<int>(grouping))->setChecked(true);
    changeRows([&] { m_model->setGrouping(grouping); });
}

QString NamespacesPage::setFilter(const QString &text)
{
    auto filter = Filter::parse(text, Filter::Rows::Namespaces);
    if (!filter)
        return filter.error();
    m_filter = text;
    changeRows([&] { m_model->setFilter(*std::move(filter)); });
    return {};
}

QString NamespacesPage::filterHint() const
{
    return tr("Filter: kind=net, members>1, firefox…");
}

void NamespacesPage::save(QSettings &settings) const
{
    settings.setValue(columnsKey, m_view->header()->saveState());
    settings.setValue(groupingKey, static_cast<int>(grouping()));
}

void NamespacesPage::restore(QSettings &settings)
{
    if (m_view->header()->restoreState(settings.value(columnsKey).toByteArray()))
        m_widths->letGo();
    const int grouping = settings.value(groupingKey).toInt();
    if (m_groupings->button(grouping))
        setGrouping(static_cast<NamespaceModel::Grouping>(grouping));
}

void NamespacesPage::unfold(const QModelIndex &parent, int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_rows->index(row, 0, parent);
        if (isGroup(index))
            m_view->setFirstColumnSpanned(row, parent, true);
        if (m_rows->hasChildren(index))
            m_view->expandRecursively(index);
    }
    const bool wasEmpty = parent.isValid() && m_rows->rowCount(parent) == last - first + 1;
    if (wasEmpty)
        m_view->expand(parent);
}

void NamespacesPage::takeCurrent(const QModelIndex &current)
{
    if (m_changing || !current.isValid() || isGroup(current))
        return;
    const auto kind = static_cast<Kind>(current.data(NamespaceModel::KindRole).toInt());
    const Namespace *found = m_model->snapshot()->find(kind, current.data(NamespaceModel::InodeRole).toULongLong());
    if (found)
        m_selection->select(found->key);
}

void NamespacesPage::showSelection()
{
    const auto *key = std::get_if<NamespaceKey>(&m_selection->subject());
    const QModelIndex index = key ? m_rows->mapFromSource(m_model->indexOf(key->kind, key->inode)) : QModelIndex();
    if (index.isValid() && index.row() == m_view->currentIndex().row() &&
        index.parent() == m_view->currentIndex().parent())
        return;
    m_changing = true;
    if (index.isValid())
        m_view->setCurrentIndex(index);
    else
        m_view->selectionModel()->clear();
    m_changing = false;
}

void NamespacesPage::goToProcess(const QModelIndex &index)
{
    if (isGroup(index))
        return m_view->setExpanded(index, !m_view->isExpanded(index));
    if (const Process *process = m_model->snapshot()->process(index.data(NamespaceModel::PidRole).toInt()))
        Q_EMIT m_selection->processShown(process->key);
}

void NamespacesPage::showColumnMenu(const QPoint &place)
{
    QMenu menu;
    addColumnActions(menu, *m_view);
    menu.exec(m_view->header()->mapToGlobal(place));
}

void NamespacesPage::showPlace()
{
    const SnapshotPtr snapshot = m_model->snapshot();
    const bool reading = !snapshot && m_patience.isActive();
    if (reading || m_rows->rowCount() > 0)
        return m_stack->setCurrentWidget(m_view);
    if (!snapshot)
        m_empty->say(tr("Reading…"), tr("The processes of this machine are being looked at."));
    else if (snapshot->namespaces().empty())
        m_empty->say(tr("No namespaces"), tr("Not one could be read here."));
    else
        m_empty->say(tr("Nothing matches"), tr("No namespace matches “%1”.").arg(m_filter), tr("Clear Filter"));
    m_stack->setCurrentWidget(m_empty);
}

} // namespace terrarium
