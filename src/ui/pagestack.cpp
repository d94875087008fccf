// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pagestack.h"

#include "ui/common/page.h"

#include <QSettings>

#include <algorithm>

namespace terrarium {
namespace {

constexpr auto filterKey = "filter";

} // namespace

void PageStack::add(const QString &name, Page *page)
{
    m_places.push_back({name, page, {}, {}});
    addWidget(page);
}

void PageStack::open(int row)
{
    bringUpToDate(m_places[static_cast<std::size_t>(row)]);
    setCurrentIndex(row);
}

Page *PageStack::page() const
{
    return place().page;
}

QString PageStack::pageName() const
{
    return place().name;
}

QString PageStack::filter() const
{
    return place().filter;
}

int PageStack::rowOf(const QString &name) const
{
    const auto found = std::ranges::find(m_places, name, &Place::name);
    return found == m_places.end() ? -1 : static_cast<int>(found - m_places.begin());
}

void PageStack::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    bringUpToDate(place());
}

QString PageStack::setFilter(const QString &text)
{
    place().filter = text;
    return place().page->setFilter(text);
}

void PageStack::save(QSettings &settings) const
{
    for (const Place &each : m_places) {
        settings.beginGroup(each.name);
        settings.setValue(filterKey, each.filter);
        each.page->save(settings);
        settings.endGroup();
    }
}

void PageStack::restore(QSettings &settings)
{
    for (Place &each : m_places) {
        settings.beginGroup(each.name);
        each.filter = settings.value(filterKey).toString();
        each.page->restore(settings);
        settings.endGroup();
    }
}

void PageStack::bringUpToDate(Place &place)
{
    if (m_snapshot && place.shown != m_snapshot)
        place.page->setSnapshot(m_snapshot);
    place.shown = m_snapshot;
}

} // namespace terrarium
