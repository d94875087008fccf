// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broker/foundkeeper.h"

#include <QObject>

#include <memory>
#include <set>

namespace terrarium {

class KeeperCall;

/// Finds the sandboxes that outlived another window of this user, and takes over those that no window has.
class KeeperFinder : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Calls all keepers but these; what they answer is told by the signals, later.
    void look(std::set<pid_t> known);
    /// How many answered last that another window has their sandbox.
    [[nodiscard]] int busyCount() const { return static_cast<int>(m_busy.size()); }
    /// Why nothing can be found: English, for those who want to know more. Empty: it can.
    [[nodiscard]] const QString &hindrance() const { return m_hindrance; }

Q_SIGNALS:
    void found(const std::shared_ptr<terrarium::FoundKeeper> &keeper);
    /// Of busyCount() or hindrance().
    void changed();

private:
    void follow(KeeperCall *call);
    void end(KeeperCall *call, bool isBusy);

    std::set<pid_t> m_busy;
    QString m_hindrance;
};

} // namespace terrarium
