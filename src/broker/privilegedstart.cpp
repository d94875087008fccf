// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker/privilegedstart.h"

#include <fcntl.h>

namespace terrarium {
namespace {

constexpr int mostTries = 4;

Fd copyOf(const Fd &fd)
{
    return fd ? Fd(::fcntl(fd.get(), F_DUPFD_CLOEXEC, 0)) : Fd();
}

} // namespace

PrivilegedStart::PrivilegedStart(HandOver handOver, std::unique_ptr<PrivilegedBroker> broker, const Fd &terminal,
                                 std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent), m_handOver(std::move(handOver)), m_broker(std::move(broker)), m_terminal(copyOf(terminal))
{
    m_again.setSingleShot(true);
    m_again.setInterval(pause);
    connect(&m_again, &QTimer::timeout, this, &PrivilegedStart::tryOnce);
    connect(m_broker.get(), &PrivilegedBroker::accepted, this, &PrivilegedStart::accepted);
    connect(m_broker.get(), &PrivilegedBroker::refused, this, &PrivilegedStart::take);
}

void PrivilegedStart::start()
{
    QTimer::singleShot(0, this, &PrivilegedStart::tryOnce);
}

void PrivilegedStart::tryOnce()
{
    ++m_tries;
    auto handover = m_handOver();
    if (!handover)
        return Q_EMIT refused(
            {Hindrance::NotHandedOver, handover.error().code, QString::fromStdString(handover.error().step)});
    m_broker->start(std::move(*handover), copyOf(m_terminal));
}

/// Of a helper that is busy with a request of the same name, KAuth may tell that one's outcome: then it looks as if a
/// keeper had been started and had ended without a word.
void PrivilegedStart::take(const Refusal &refusal)
{
    const bool isSilent = refusal.hindrance == Hindrance::Busy || refusal.hindrance == Hindrance::KeeperDied;
    if (!isSilent || m_tries == mostTries)
        return Q_EMIT refused(refusal);
    m_again.start();
    m_again.setInterval(m_again.interval() * 2);
}

} // namespace terrarium
