// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

class QTreeView;

namespace terrarium {

class ProcessModel;
class Selection;

/// All processes as one tree, with what each is isolated by; whole or as seen from inside one PID namespace.
class ProcessesPage : public Page {
    Q_OBJECT
public:
    explicit ProcessesPage(Selection *selection, QWidget *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot) override;
    QString setFilter(const QString &text) override;
    [[nodiscard]] QString filterHint() const override;
    void save(QSettings &settings) const override;
    void restore(QSettings &settings) override;

private:
    Selection *m_selection;
    ProcessModel *m_model;
    QTreeView *m_view;
};

} // namespace terrarium
