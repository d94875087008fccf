// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broker/hindrance.h"
#include "sandbox/handover.h"
#include "sandbox/startkeeper.h"

#include <QObject>

#include <functional>
#include <memory>

namespace terrarium {

/// Has a keeper started as root, for whoever the administrator lets do that. Emits one of its signals for each launch,
/// later; one launch at a time. What is deleted while it waits has let go of everything.
class PrivilegedBroker : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// terminal: the slave of a PTY, or nothing.
    virtual void launch(Handover handover, Fd terminal) = 0;

Q_SIGNALS:
    /// The keeper itself said so, and tells on its control what happens from here on.
    void accepted(const std::shared_ptr<terrarium::StartedKeeper> &keeper);
    void refused(const terrarium::Refusal &refusal);
};

using BrokerMaker = std::function<std::unique_ptr<PrivilegedBroker>()>;

} // namespace terrarium
