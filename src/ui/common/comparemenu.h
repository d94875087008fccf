// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/namedprocess.h"

#include <QMenu>

#include <functional>

namespace terrarium {

class Selection;

/// What a process can be compared with: the host, and whatever else the page offers.
class CompareMenu : public QMenu {
    Q_OBJECT
public:
    struct Offer {
        SnapshotPtr snapshot;
        Pid subject = 0; ///< 0: none is chosen
        std::vector<NamedProcess> others;
    };

    /// offer is asked each time that the menu opens.
    CompareMenu(Selection *selection, std::function<Offer()> offer, QWidget *parent);

private:
    void fill();
    void add(const QString &text, const Process *subject, const Process *other);

    Selection *m_selection;
    std::function<Offer()> m_offer;
};

} // namespace terrarium
