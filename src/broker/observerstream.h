// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/delta.h"
#include "snapshot/wire.h"

#include <QObject>

#include <memory>

namespace terrarium {

/// What an observer tells, by whichever way it comes: keeps the newest snapshot.
class ObserverStream : public QObject {
    Q_OBJECT
public:
    explicit ObserverStream(QObject *parent = nullptr);

    /// Of an observer that begins anew. What was seen last stays, until it tells something.
    void begin();
    void end();
    [[nodiscard]] bool isOpen() const { return m_decoder != nullptr; }
    void take(const QByteArray &bytes);
    [[nodiscard]] SnapshotPtr snapshot() const { return m_snapshot; }

Q_SIGNALS:
    void snapshotChanged(const terrarium::SnapshotPtr &snapshot);
    void statusChanged(const terrarium::wire::Status &status);
    /// The first whole snapshot of this observer.
    void filled();
    /// Nothing follows. The sentence is translated.
    void broken(const QString &sentence);

private:
    /// Takes one message; false if there is no further one yet, or never will be.
    [[nodiscard]] bool takeNext();
    void takeMessage(wire::Message message);
    void takeHello(const wire::Hello &hello);
    void takePins(const PinsPtr &pins);
    void fail(const QString &why);

    std::unique_ptr<wire::Decoder> m_decoder;
    SnapshotPtr m_snapshot;
};

} // namespace terrarium
