// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"
#include "snapshot/wire.h"

#include <QStatusBar>

#include <optional>

class QLabel;

namespace terrarium {

/// How much is seen, how much is hidden and why, and how fresh it is.
class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// before: what of this was hidden as long as only this user's own eyes saw it.
    void showSnapshot(const Snapshot &snapshot, const std::optional<Hidden> &before = {});
    void showStatus(const wire::Status &status);
    /// Where a snapshot comes from that is not this machine now.
    void showFile(const QString &fileName, const Snapshot &snapshot);

    [[nodiscard]] QString counts() const;
    [[nodiscard]] QString freshness() const;

private:
    QLabel *m_counts;
    QLabel *m_hidden;
    QLabel *m_freshness;
};

} // namespace terrarium
