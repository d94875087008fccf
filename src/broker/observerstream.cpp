// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker/observerstream.h"

#include "snapshot/pinned.h"

#include <QLoggingCategory>

#include <utility>

namespace terrarium {
namespace {

Q_LOGGING_CATEGORY(lcStream, "terrarium.broker.stream")

template <typename... Functions> struct Cases : Functions... {
    using Functions::operator()...;
};

/// A new observer reads everything anew: what is as it was stays the very same object, so that nobody need look at it.
Snapshot sharing(const SnapshotPtr &before, Snapshot now)
{
    if (!before || before->machine() != now.machine() || before->device() != now.device())
        return now;
    const Snapshot after = applied(*before, difference(*before, now));
    // What only pins keep alive is none of the observer's.
    return before->pins() ? withPinned(after, before->pins()) : after;
}

} // namespace

ObserverStream::ObserverStream(QObject *parent) : QObject(parent)
{
}

void ObserverStream::begin()
{
    m_decoder = std::make_unique<wire::Decoder>();
}

void ObserverStream::end()
{
    m_decoder.reset();
}

void ObserverStream::take(const QByteArray &bytes)
{
    if (!m_decoder)
        return;
    const SnapshotPtr before = m_snapshot;
    m_decoder->feed(bytes);
    while (m_decoder && takeNext())
        continue;
    if (m_snapshot != before)
        Q_EMIT snapshotChanged(m_snapshot);
}

bool ObserverStream::takeNext()
{
    auto message = m_decoder->next();
    if (!message) {
        qCWarning(lcStream, "The observer's stream is broken: %s", message.error().c_str());
        fail(tr("The observer sent something that cannot be understood."));
        return false;
    }
    auto whole = *std::move(message);
    if (!whole)
        return false;
    takeMessage(*std::move(whole));
    return true;
}

void ObserverStream::takeMessage(wire::Message message)
{
    std::visit(Cases{[this](const wire::Hello &hello) { takeHello(hello); },
                     [this](const wire::Status &status) { Q_EMIT statusChanged(status); },
                     [this](Snapshot &snapshot) {
                         m_snapshot = std::make_shared<Snapshot>(sharing(m_snapshot, std::move(snapshot)));
                         Q_EMIT filled();
                     },
                     [this](const Delta &delta) {
                         if (m_snapshot)
                             m_snapshot = std::make_shared<Snapshot>(applied(*m_snapshot, delta));
                     },
                     [this](Pins &pins) { takePins(std::make_shared<const Pins>(std::move(pins))); },
                     [](const wire::Rescan &) {}, [](const wire::FindPins &) {}},
               message);
}

void ObserverStream::takePins(const PinsPtr &pins)
{
    if (m_snapshot)
        m_snapshot = std::make_shared<Snapshot>(withPinned(*m_snapshot, pins));
}

void ObserverStream::takeHello(const wire::Hello &hello)
{
    if (hello.version != wire::version)
        fail(tr("The observer speaks version %1, this window version %2. Install both from the same package.")
                 .arg(hello.version)
                 .arg(wire::version));
}

void ObserverStream::fail(const QString &why)
{
    m_decoder.reset();
    Q_EMIT broken(why);
}

} // namespace terrarium
