// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker/privilegedwatch.h"

#include "broker/privilegedstart.h"

#include <QSocketNotifier>

#include <utility>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

/// So that a first snapshot of megabytes does not keep the window from anything else.
constexpr int mostPieces = 16;

void send(const Fd &control, const std::string &frame)
{
    // One that takes nothing any more is heard of otherwise.
    (void)::send(control.get(), frame.data(), frame.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
}

} // namespace

PrivilegedWatch::PrivilegedWatch(BrokerMaker makeBroker, std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent), m_makeBroker(std::move(makeBroker)), m_pause(pause)
{
}

PrivilegedWatch::~PrivilegedWatch() = default;

SnapshotPtr PrivilegedWatch::snapshot() const
{
    return m_stream ? m_stream->snapshot() : SnapshotPtr();
}

void PrivilegedWatch::begin()
{
    if (m_state != State::Off)
        return;
    m_waiting = new PrivilegedStart(handToObserver, m_makeBroker(), Fd(), m_pause, this);
    connect(m_waiting, &PrivilegedStart::accepted, this, &PrivilegedWatch::take);
    connect(m_waiting, &PrivilegedStart::refused, this, &PrivilegedWatch::lose);
    m_waiting->start();
    setState(State::Waiting);
}

void PrivilegedWatch::end()
{
    letGo();
    setState(State::Off);
}

void PrivilegedWatch::rescan()
{
    if (m_control)
        send(m_control, encode(wire::Rescan{}));
}

void PrivilegedWatch::take(const std::shared_ptr<StartedKeeper> &observer)
{
    letGo();
    m_control = std::move(observer->control);
    m_stream = std::make_unique<ObserverStream>();
    m_stream->begin();
    connect(m_stream.get(), &ObserverStream::snapshotChanged, this, &PrivilegedWatch::snapshotChanged);
    connect(m_stream.get(), &ObserverStream::broken, this,
            [this](const QString &sentence) { lose({Hindrance::Lost, 0, sentence}); });
    m_news = std::make_unique<QSocketNotifier>(m_control.get(), QSocketNotifier::Read);
    connect(m_news.get(), &QSocketNotifier::activated, this, &PrivilegedWatch::listen);
    send(m_control, encode(wire::Hello{}));
    setState(State::On);
}

void PrivilegedWatch::listen()
{
    QByteArray bytes;
    QByteArray piece(wire::largestPiece, Qt::Uninitialized);
    ssize_t size = 1;
    for (int i = 0; i < mostPieces && size > 0; ++i) {
        size = ::recv(m_control.get(), piece.data(), static_cast<std::size_t>(piece.size()), MSG_DONTWAIT);
        if (size > 0)
            bytes.append(piece.constData(), size);
    }
    const bool isOver = size == 0 || (size < 0 && errno != EAGAIN && errno != EINTR);
    m_stream->take(bytes);
    if (isOver && m_state == State::On)
        lose({Hindrance::Lost});
}

void PrivilegedWatch::lose(const Refusal &why)
{
    letGo();
    setState(State::Off);
    Q_EMIT refused(why);
}

/// Also from within what one of these has just said.
void PrivilegedWatch::letGo()
{
    if (PrivilegedStart *over = std::exchange(m_waiting, nullptr)) {
        over->disconnect(this);
        over->deleteLater();
    }
    if (m_news) {
        m_news->setEnabled(false);
        m_news.release()->deleteLater();
    }
    if (m_stream) {
        m_stream->disconnect(this);
        m_stream->end();
        m_stream.release()->deleteLater();
    }
    m_control = Fd();
}

void PrivilegedWatch::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

} // namespace terrarium
