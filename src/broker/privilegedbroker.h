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

/// What the administrator may authorise.
struct PrivilegedAction {
    QString helper;  ///< on the system bus
    QString name;    ///< as polkit knows it
    QString program; ///< that is started and says so: a word

    /// A keeper, which launches.
    [[nodiscard]] static PrivilegedAction launch();
    /// An observer, which sees everything.
    [[nodiscard]] static PrivilegedAction watch();
};

/// Has a keeper or an observer started as root, for whoever the administrator lets do that. Emits one of its signals
/// for each start, later; one at a time. What is deleted while it waits has let go of everything.
class PrivilegedBroker : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// terminal: the slave of a PTY, or nothing.
    virtual void start(Handover handover, Fd terminal) = 0;

Q_SIGNALS:
    /// The keeper, or the observer, itself said so, and tells on its control what happens from here on.
    void accepted(const std::shared_ptr<terrarium::StartedKeeper> &program);
    void refused(const terrarium::Refusal &refusal);
};

using BrokerMaker = std::function<std::unique_ptr<PrivilegedBroker>()>;

} // namespace terrarium
