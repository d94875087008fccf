// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/terminalbridge.h"

#include "kernel/pty.h"

#include <QSocketNotifier>

#include <cerrno>

#include <unistd.h>

namespace terrarium {
namespace {

// Not back-pressure: a program that writes while it is written to would then wait for us, and we for it.
constexpr qsizetype longestTyped = 16 << 20;

// Not at once: it may be this notifier that called us.
void release(QSocketNotifier *notifier)
{
    notifier->setEnabled(false);
    notifier->deleteLater();
}

} // namespace

TerminalBridge::TerminalBridge(int screen, QObject *parent)
    : QObject(parent), m_screen(screen), m_fromProgram(nullptr, release), m_toProgram(nullptr, release),
      m_toScreen(notifier(screen, false, &TerminalBridge::show))
{
    // A widget without a terminal of its own has no descriptor; then nothing is shown, and the calls fail.
    if (!setRaw(m_screen) || !setNonBlocking(m_screen))
        qWarning("The terminal's own pseudo-terminal cannot be used.");
}

TerminalBridge::~TerminalBridge() = default;

TerminalBridge::Notifier TerminalBridge::notifier(int fd, bool reads, void (TerminalBridge::*slot)())
{
    Notifier notifier(new QSocketNotifier(reads ? QSocketNotifier::Read : QSocketNotifier::Write, this), release);
    notifier->setSocket(fd);
    connect(notifier.get(), &QSocketNotifier::activated, this, slot);
    return notifier;
}

void TerminalBridge::attach(Fd master, QByteArrayView before)
{
    (void)detach();
    m_master = std::move(master);
    m_filter = {};
    m_listens = setNonBlocking(m_master.get()).has_value();
    if (!m_listens)
        return;
    m_fromProgram = notifier(m_master.get(), true, &TerminalBridge::readProgram);
    m_toProgram = notifier(m_master.get(), false, &TerminalBridge::write);
    copySize();
    pass(before);
}

Fd TerminalBridge::detach()
{
    m_listens = false;
    m_typed.clear();
    m_fromProgram.reset();
    m_toProgram.reset();
    return std::move(m_master);
}

bool TerminalBridge::send(QByteArrayView typed)
{
    if (!m_listens || m_typed.size() + typed.size() > longestTyped)
        return false;
    m_typed.append(typed);
    write();
    return true;
}

void TerminalBridge::copySize()
{
    const auto size = windowSize(m_screen);
    // The widget has none before it is laid out.
    if (m_listens && size && size->rows > 0 && size->columns > 0)
        (void)setWindowSize(m_master.get(), size->rows, size->columns);
}

void TerminalBridge::readProgram()
{
    const auto size = ::read(m_master.get(), m_block.data(), m_block.size());
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (size <= 0)
        return end();
    pass({m_block.data(), size});
}

void TerminalBridge::pass(QByteArrayView bytes)
{
    m_passed.resize(0);
    m_filter.filter(bytes, m_passed);
    m_output.append(m_passed);
    show();
}

void TerminalBridge::show()
{
    const qsizetype before = m_output.size();
    const auto state = m_output.writeTo(m_screen);
    const bool waits = state == ByteQueue::State::Waiting;
    if (state != ByteQueue::State::Broken)
        m_shown += before - m_output.size();
    m_toScreen->setEnabled(waits);
    if (m_fromProgram)
        m_fromProgram->setEnabled(m_listens && !waits);
}

void TerminalBridge::write()
{
    if (m_toProgram)
        m_toProgram->setEnabled(m_typed.writeTo(m_master.get()) == ByteQueue::State::Waiting);
}

void TerminalBridge::end()
{
    m_listens = false;
    m_typed.clear();
    m_fromProgram->setEnabled(false);
    m_toProgram->setEnabled(false);
    // Last: whoever hears it may delete this.
    Q_EMIT ended();
}

} // namespace terrarium
