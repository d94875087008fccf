// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/profileshelf.h"

#include "ui/common/theme.h"
#include "ui/launch/labels.h"
#include "ui/launch/profiledelegate.h"
#include "ui/launch/profiledesk.h"
#include "ui/launch/profilemodel.h"

#include <QListView>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace terrarium {

ProfileShelf::ProfileShelf(QWidget *parent)
    : QWidget(parent), m_model(new ProfileModel(this)), m_list(new QListView(this)), m_damaged(new SoftLabel({}, this)),
      m_rename(new QPushButton(tr("Rename"), this)), m_remove(new QPushButton(tr("Remove…"), this)),
      m_stack(new QStackedLayout(this))
{
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeList());
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ProfileShelf::take);
    connect(m_list, &QListView::doubleClicked, this, &ProfileShelf::tell);
    connect(m_model, &ProfileModel::renameWanted, this, &ProfileShelf::rename, Qt::QueuedConnection);
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->edit(m_model->index(m_model->rowOf(m_current))); });
    connect(m_remove, &QPushButton::clicked, this, &ProfileShelf::remove);
}

QWidget *ProfileShelf::makeEmpty()
{
    auto *place = new QWidget(this);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading(tr("No profile yet"), 1, place));
    column->addWidget(new SoftLabel(tr("A profile is a launch that was saved. Describe one, and save it on the last "
                                       "page, Review: then it can be chosen here."),
                                    place));
    column->addStretch(1);
    return place;
}

QWidget *ProfileShelf::makeList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ProfileDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Profiles"));
    softenSelection(m_list);
    m_rename->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    m_damaged->hide();
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_rename);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    auto *place = new QWidget(this);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row, 1);
    column->addWidget(m_damaged);
    return place;
}

void ProfileShelf::setDesk(ProfileDesk *desk)
{
    m_desk = desk;
    connect(desk, &ProfileDesk::changed, this, &ProfileShelf::fill);
    fill();
}

void ProfileShelf::fill()
{
    m_model->setProfiles(m_desk->store().all());
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    const QModelIndex current = m_model->index(m_model->rowOf(m_current));
    m_list->setCurrentIndex(current);
    if (!current.isValid())
        m_current.clear();
    m_damaged->setVisible(current.isValid() && current.data(ProfileModel::DamagedRole).toBool());
    for (auto *button : {m_rename, m_remove})
        button->setEnabled(current.isValid());
}

/// To get the keyboard's focus is not to be chosen, nor is it to be shown again under the same name after a change.
void ProfileShelf::take()
{
    const QModelIndex index = m_list->selectionModel()->selectedIndexes().value(0);
    if (!index.isValid() || index.data().toString() == m_current)
        return;
    m_current = index.data().toString();
    m_rename->setEnabled(true);
    m_remove->setEnabled(true);
    tell();
}

void ProfileShelf::tell()
{
    const auto &[name, spec] = m_model->profile(m_model->rowOf(m_current));
    if (!spec)
        m_damaged->setText(
            tr("%1 It is left as it is: mend it in %2, or remove it.").arg(spec.error(), m_desk->store().file(name)));
    m_damaged->setVisible(!spec);
    if (spec)
        Q_EMIT chosen(*spec);
}

void ProfileShelf::rename(const QString &from, const QString &to)
{
    if (!m_desk->rename(from, to, this))
        return;
    m_current = to;
    fill();
}

void ProfileShelf::remove()
{
    m_desk->remove(m_current, this);
}

} // namespace terrarium
