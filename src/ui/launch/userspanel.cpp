// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/userspanel.h"

#include "ui/launch/authoritywords.h"
#include "ui/launch/choices.h"
#include "ui/launch/field.h"
#include "ui/launch/texttable.h"

using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

std::vector<IdMapping> mappings(const QList<QStringList> &rows)
{
    std::vector<IdMapping> mappings;
    for (const QStringList &row : rows) {
        bool isInside = false;
        bool isOutside = false;
        const IdMapping mapping{row.at(0).toUInt(&isInside), row.at(1).toUInt(&isOutside), row.at(2).toUInt()};
        // A range of none is a problem that is then told beside the table.
        mappings.push_back(isInside && isOutside ? mapping : IdMapping{0, 0, 0});
    }
    return mappings;
}

QList<QStringList> rows(const std::vector<IdMapping> &mappings)
{
    QList<QStringList> rows;
    for (const auto &each : mappings)
        rows.append({QString::number(each.inside), QString::number(each.outside), QString::number(each.count)});
    return rows;
}

void showMappings(TextTable &table, const std::vector<IdMapping> &shown)
{
    if (mappings(table.rows()) != shown)
        table.setRows(rows(shown));
}

} // namespace

UsersPanel::UsersPanel(QWidget *parent)
    : SpecPanel(tr("Who it is inside"), parent), m_map(new Choices(tr("User inside"), this)),
      m_first(new Choices(tr("Process 1"), this)),
      m_uids(new TextTable(tr("User numbers"), {tr("Inside"), tr("Outside"), tr("Count")}, this)),
      m_gids(new TextTable(tr("Group numbers"), {tr("Inside"), tr("Outside"), tr("Count")}, this))
{
    m_map->add(UsersSpec::Map::Me, tr("You"), tr("The same user and group as outside; all others are “nobody”."));
    m_map->add(UsersSpec::Map::Root, tr("Root"),
               tr("It believes to be root, and may mount and rename inside; outside it is you."));
    m_map->add(UsersSpec::Map::Range, tr("Root, and many others"),
               tr("Users beside root, from your ranges in /etc/subuid, as package managers need them."));
    m_map->add(UsersSpec::Map::List, tr("As listed"), tr("Each line says which numbers inside are which outside."));
    m_mapField = new Field({u"users.map"_s, u"walls.user"_s}, {}, m_map, this);
    add(m_mapField);
    m_uidsField = addTable(m_uids, u"users.uids"_s, tr("User numbers"));
    m_gidsField = addTable(m_gids, u"users.gids"_s, tr("Group numbers"));
    m_first->add(ProgramSpec::First::Program, tr("The program itself"),
                 tr("As unshare does. Ctrl+C and ended children may be left to it, which not every program minds."));
    m_first->add(ProgramSpec::First::Reaper, tr("A small process that tidies up"),
                 tr("It reaps orphans and passes on signals; the program is number 2."));
    m_firstField = new Field({u"program.first"_s}, tr("Process 1"), m_first, this);
    add(m_firstField);
    connect(m_map, &Choices::changed, this, &UsersPanel::changed);
    connect(m_first, &Choices::changed, this, &UsersPanel::changed);
}

Field *UsersPanel::addTable(TextTable *table, const QString &path, const QString &title)
{
    table->setFresh({u"0"_s, u"1000"_s, u"1"_s});
    auto *field = new Field({path}, title, table, this);
    add(field);
    connect(table, &TextTable::changed, this, &UsersPanel::changed);
    return field;
}

void UsersPanel::load(const LaunchSpec &spec)
{
    m_map->choose(spec.users.map);
    m_first->choose(spec.program.first);
    showMappings(*m_uids, spec.users.uids);
    showMappings(*m_gids, spec.users.gids);
}

void UsersPanel::store(LaunchSpec &spec) const
{
    spec.users.map = m_map->chosenAs<UsersSpec::Map>();
    spec.program.first = m_first->chosenAs<ProgramSpec::First>();
    spec.users.uids = mappings(m_uids->rows());
    spec.users.gids = mappings(m_gids->rows());
}

void UsersPanel::follow(const Draft &draft)
{
    const auto &walls = draft.completed.spec.walls;
    const UsersSpec &users = draft.asked.users;
    // What was set is never out of reach, so that a problem with it can be mended.
    const bool isSet = users.map != UsersSpec::Map::Me;
    m_mapField->disable(walls[Wall::User] || isSet
                            ? QString()
                            : tr("It takes the wall “Users”: without it, it is the user that you are."));
    m_firstField->disable(walls[Wall::Pids] || draft.asked.program.first == ProgramSpec::First::Reaper
                              ? QString()
                              : tr("It takes the wall “Process IDs”: without it, process 1 is the host's."));
    m_map->forbid(UsersSpec::Map::Range, draft.isBuiltByRoot() ? AuthorityWords::onlyWithUsers() : QString());
    const bool listed = users.map == UsersSpec::Map::List;
    m_uidsField->setVisible(listed || !users.uids.empty());
    m_gidsField->setVisible(listed || !users.gids.empty());
}

} // namespace terrarium
