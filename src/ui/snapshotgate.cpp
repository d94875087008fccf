// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshotgate.h"

#include <utility>

namespace terrarium {

SnapshotGate::SnapshotGate(std::chrono::milliseconds interval, QObject *parent) : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(interval);
    connect(&m_rest, &QTimer::timeout, this, &SnapshotGate::pass);
}

void SnapshotGate::offer(const SnapshotPtr &snapshot)
{
    m_waiting = snapshot;
    pass();
}

void SnapshotGate::setPaused(bool paused)
{
    m_paused = paused;
    pass();
}

void SnapshotGate::pass()
{
    if (m_paused || !m_waiting || m_rest.isActive())
        return;
    Q_EMIT passed(std::exchange(m_waiting, {}));
    // Counted from the end: however long the readers took, the event loop gets the same time for itself.
    m_rest.start();
}

} // namespace terrarium
