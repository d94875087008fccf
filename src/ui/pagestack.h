// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"

#include <QStackedWidget>

#include <vector>

class QSettings;

namespace terrarium {

class Page;

/// The pages, one of them at hand. Each keeps its own filter; a hidden one is brought up to date when it is opened.
class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    using QStackedWidget::QStackedWidget;

    void add(const QString &name, Page *page);
    void open(int row);
    [[nodiscard]] Page *page() const;
    [[nodiscard]] QString pageName() const;
    [[nodiscard]] QString filter() const;
    /// -1 if there is no such page.
    [[nodiscard]] int rowOf(const QString &name) const;

    void setSnapshot(const SnapshotPtr &snapshot);
    /// Filters the page at hand; gives a translated sentence if the text cannot be understood.
    QString setFilter(const QString &text);
    void save(QSettings &settings) const;
    void restore(QSettings &settings);

private:
    struct Place {
        QString name;
        Page *page;
        QString filter;
        SnapshotPtr shown;
    };

    void bringUpToDate(Place &place);
    [[nodiscard]] const Place &place() const { return m_places[static_cast<std::size_t>(currentIndex())]; }
    [[nodiscard]] Place &place() { return m_places[static_cast<std::size_t>(currentIndex())]; }

    std::vector<Place> m_places;
    SnapshotPtr m_snapshot;
};

} // namespace terrarium
