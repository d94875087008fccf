// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pinwatch.h"

#include "snapshot/pin.h"
#include "ui/common/selection.h"

#include <algorithm>

namespace terrarium {
namespace {

/// Who walks through a table with the arrow keys does not want a search for each row.
constexpr qint64 settlingMs = 150;
constexpr qint64 firstMs = 1000;
constexpr qint64 shortestRestMs = 5000;
constexpr qint64 idleRestMs = 30'000;
/// Rest of 100 times what a search took: 1 % of the processors at the most.
constexpr qint64 restFactor = 100;
/// The answer may be lost with the observer, or be dropped for a slow reader.
constexpr qint64 lostAfterMs = 30'000;

} // namespace

PinWatch::PinWatch(const Selection *selection, QObject *parent) : QObject(parent), m_selection(selection)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &PinWatch::ask);
    connect(m_selection, &Selection::changed, this, [this] { plan(shortestRestMs); });
}

void PinWatch::setSnapshot(const SnapshotPtr &snapshot)
{
    const bool first = !m_snapshot;
    const bool isAnswer = snapshot->pins() && (first || m_snapshot->pins() != snapshot->pins());
    m_snapshot = snapshot;
    if (isAnswer) {
        m_costMs = m_asked.isValid() ? m_asked.elapsed() : m_costMs;
        m_asked.invalidate();
        m_answered.start();
        m_next.stop();
        plan(std::max(isNamespaceSelected() ? shortestRestMs : idleRestMs, m_costMs * restFactor));
    } else if (first) {
        m_next.start(firstMs);
    }
}

/// Only for what somebody looks at, and for what would else be shown for ever.
void PinWatch::plan(qint64 restMs)
{
    if (!m_snapshot || m_asked.isValid() || (!isNamespaceSelected() && !isAnyPinned()))
        return;
    const qint64 left = m_answered.isValid() ? restMs - m_answered.elapsed() : 0;
    m_next.start(static_cast<int>(std::max(left, settlingMs)));
}

void PinWatch::ask()
{
    m_asked.start();
    m_next.start(static_cast<int>(lostAfterMs));
    Q_EMIT wanted();
}

bool PinWatch::isNamespaceSelected() const
{
    return std::holds_alternative<NamespaceKey>(m_selection->subject());
}

bool PinWatch::isAnyPinned() const
{
    return m_snapshot->pins() && !m_snapshot->pins()->namespaces.empty();
}

} // namespace terrarium
