// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/namespaces/namespacespage.h"

#include "ui/common/export.h"
#include "ui/common/icons.h"
#include "ui/common/insideaction.h"
#include "ui/common/selection.h"
#include "ui/namespaces/namespacerows.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

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
      m_tree(new LiveTree(
          m_rows, [this] { return whyEmpty(); }, this)),
      m_groupings(new QButtonGroup(this)), m_inside(new InsideAction(selection, this))
{
    m_rows->setSourceModel(m_model);
    makeView();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(groupingChooser());
    layout->addWidget(m_tree, 1);
    setFocusProxy(m_tree);

    connect(m_selection, &Selection::changed, this, &NamespacesPage::showSelection);
    connect(m_tree, &LiveTree::changed, this, &NamespacesPage::showSelection);
    connect(m_tree, &LiveTree::changed, this, [this] {
        // As deep as user namespaces are nested; the numbers must be readable all the same.
        if (this->grouping() == NamespaceModel::Grouping::Owner)
            m_tree->widen(NamespaceModel::NamespaceColumn);
    });
    connect(m_tree, &LiveTree::chosen, this, &NamespacesPage::take);
    connect(m_tree, &LiveTree::helpWanted, this, &Page::clearFilterWanted);
}

void NamespacesPage::makeView()
{
    view()->setAccessibleName(tr("Namespaces"));
    view()->setExpandsOnDoubleClick(false);
    m_tree->setUsualWidths(usualWidths, NamespaceModel::CommandColumn);
    for (const int column : usuallyHidden)
        view()->setColumnHidden(column, true);
    view()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view(), &QWidget::customContextMenuRequested, this, &NamespacesPage::showRowMenu);
    connect(view(), &QAbstractItemView::activated, this, &NamespacesPage::goToProcess);
    connect(m_rows, &QAbstractItemModel::rowsInserted, this, &NamespacesPage::spanGroups);
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

void NamespacesPage::setSnapshot(const SnapshotPtr &snapshot)
{
    m_tree->change([&] { m_model->setSnapshot(snapshot); });
    m_inside->setSnapshot(snapshot);
}

void NamespacesPage::setGrouping(NamespaceModel::Grouping grouping)
{
    m_groupings->button(static_cast<int>(grouping))->setChecked(true);
    m_tree->change([&] { m_model->setGrouping(grouping); });
}

QString NamespacesPage::setFilter(const QString &text)
{
    auto filter = Filter::parse(text, Filter::Rows::Namespaces);
    if (!filter)
        return filter.error();
    m_filter = text;
    m_tree->change([&] { m_model->setFilter(*std::move(filter)); });
    return {};
}

QString NamespacesPage::filterHint() const
{
    return tr("Filter: kind=net, members>1, firefox…");
}

void NamespacesPage::save(QSettings &settings) const
{
    settings.setValue(columnsKey, view()->header()->saveState());
    settings.setValue(groupingKey, static_cast<int>(grouping()));
}

void NamespacesPage::restore(QSettings &settings)
{
    m_tree->restoreColumns(settings.value(columnsKey).toByteArray());
    const int grouping = settings.value(groupingKey).toInt();
    if (m_groupings->button(grouping))
        setGrouping(static_cast<NamespaceModel::Grouping>(grouping));
}

void NamespacesPage::spanGroups(const QModelIndex &parent, int first, int last)
{
    for (int row = first; row <= last; ++row)
        if (isGroup(m_rows->index(row, 0, parent)))
            view()->setFirstColumnSpanned(row, parent, true);
}

void NamespacesPage::take(const QModelIndex &chosen)
{
    if (isGroup(chosen))
        return;
    const auto kind = static_cast<Kind>(chosen.data(NamespaceModel::KindRole).toInt());
    const Namespace *found = m_model->snapshot()->find(kind, chosen.data(NamespaceModel::InodeRole).toULongLong());
    if (found)
        m_selection->select(found->key);
}

void NamespacesPage::showSelection()
{
    const auto *key = std::get_if<NamespaceKey>(&m_selection->subject());
    const QModelIndex index = key ? m_rows->mapFromSource(m_model->indexOf(key->kind, key->inode)) : QModelIndex();
    m_tree->setCurrent(index);
}

void NamespacesPage::showRowMenu(const QPoint &place)
{
    if (!view()->indexAt(place).isValid() || isGroup(view()->indexAt(place)))
        return;
    QMenu menu;
    menu.addAction(m_inside);
    menu.addSeparator();
    menu.addAction(themedIcon(u"copy"_s, palette()), tr("&Copy"), this,
                   [this] { QGuiApplication::clipboard()->setText(asText(tableOf(*view(), Rows::Selected))); });
    menu.exec(view()->viewport()->mapToGlobal(place));
}

void NamespacesPage::goToProcess(const QModelIndex &index)
{
    if (isGroup(index))
        return view()->setExpanded(index, !view()->isExpanded(index));
    if (const Process *process = m_model->snapshot()->process(index.data(NamespaceModel::PidRole).toInt()))
        Q_EMIT m_selection->processShown(process->key);
}

std::optional<LiveTree::Words> NamespacesPage::whyEmpty() const
{
    const SnapshotPtr snapshot = m_model->snapshot();
    if (!snapshot)
        return std::nullopt;
    if (snapshot->namespaces().empty())
        return LiveTree::Words{tr("No namespaces"), tr("Not one could be read here.")};
    return LiveTree::Words{tr("Nothing matches"), tr("No namespace matches “%1”.").arg(m_filter), tr("Clear Filter")};
}

} // namespace terrarium
