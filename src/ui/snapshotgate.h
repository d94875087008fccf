// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace terrarium {

/// Lets a snapshot through at most once an interval, and none while paused. The newest one waits and is never lost.
class SnapshotGate : public QObject {
    Q_OBJECT
public:
    explicit SnapshotGate(std::chrono::milliseconds interval, QObject *parent = nullptr);

    void offer(const SnapshotPtr &snapshot);
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }

Q_SIGNALS:
    void passed(const terrarium::SnapshotPtr &snapshot);

private:
    void pass();

    QTimer m_rest;
    SnapshotPtr m_waiting;
    bool m_paused = false;
};

} // namespace terrarium
