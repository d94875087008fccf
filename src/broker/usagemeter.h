// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broker/figures.h"
#include "sandbox/usage.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <vector>

namespace terrarium {

/// Asks the kernel every two seconds, in a thread of its own, what sandboxes use; never while there are none to watch.
class UsageMeter : public QObject {
    Q_OBJECT
public:
    struct Subject {
        qint64 keeper = 0;
        qint64 first = 0;
        [[nodiscard]] bool operator==(const Subject &) const = default;
    };

    explicit UsageMeter(QObject *parent = nullptr);

    /// From now on these and no others, beginning at once.
    void watch(std::vector<Subject> subjects);
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    void measured(qint64 keeper, const terrarium::Figures &figures);

private:
    struct Reading {
        qint64 keeper = 0;
        Result<Usage> usage;
    };
    using Readings = std::vector<Reading>;

    void read();
    void take();
    [[nodiscard]] Figures figuresOf(const Reading &reading) const;

    std::vector<Subject> m_subjects;
    QHash<qint64, Usage> m_before; ///< by keeper
    QTimer m_timer;
    QFutureWatcher<Readings> m_reading;
};

} // namespace terrarium
