// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace terrarium {

class Selection;

/// Says when somebody should look for what keeps namespaces alive: soon after the start, when one is selected, and now
/// and then while one is, or while one is shown that only a pin keeps. The longer a search takes, the rarer it is.
class PinWatch : public QObject {
    Q_OBJECT
public:
    explicit PinWatch(const Selection *selection, QObject *parent = nullptr);

    /// Each snapshot; one of them brings the answer.
    void setSnapshot(const terrarium::SnapshotPtr &snapshot);

    [[nodiscard]] bool isAsking() const { return m_asked.isValid(); }
    [[nodiscard]] bool isPlanned() const { return m_next.isActive() && !isAsking(); }
    /// Until the next search that is planned.
    [[nodiscard]] int nextInMs() const { return m_next.remainingTime(); }

Q_SIGNALS:
    void wanted();

private:
    /// The next search, that long after the last one or soon.
    void plan(qint64 restMs);
    void ask();
    [[nodiscard]] bool isNamespaceSelected() const;
    [[nodiscard]] bool isAnyPinned() const;

    const Selection *m_selection;
    SnapshotPtr m_snapshot;
    QTimer m_next;
    QElapsedTimer m_asked;    ///< valid while an answer is due
    QElapsedTimer m_answered; ///< valid once there was one
    qint64 m_costMs = 0;      ///< from asking to the answer
};

} // namespace terrarium
