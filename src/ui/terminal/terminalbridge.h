// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/fd.h"
#include "ui/terminal/bytequeue.h"
#include "ui/terminal/terminalfilter.h"

#include <QObject>

#include <array>
#include <memory>

class QSocketNotifier;

namespace terrarium {

/// Carries bytes between a program's terminal, of which it has the master, and the terminal that the widget draws, of
/// which it has the slave. Never waits: what one side does not take yet stops the reading of the other.
class TerminalBridge : public QObject {
    Q_OBJECT

public:
    /// `screen` is the widget's slave and stays the widget's.
    explicit TerminalBridge(int screen, QObject *parent = nullptr);
    ~TerminalBridge() override;

    /// before: what the program wrote already.
    void attach(Fd master, QByteArrayView before = {});
    /// The master; what was typed and not taken yet is lost.
    [[nodiscard]] Fd detach();

    /// All of it or nothing: false, when no program listens or it has long not read what was typed.
    bool send(QByteArrayView typed);
    /// Tells the program the widget's size.
    void copySize();

    /// How many bytes of the program the widget has taken.
    [[nodiscard]] qint64 shown() const { return m_shown; }

Q_SIGNALS:
    /// The last program has closed the terminal, and the widget has all that it said.
    void ended();

private:
    using Notifier = std::unique_ptr<QSocketNotifier, void (*)(QSocketNotifier *)>;

    [[nodiscard]] Notifier notifier(int fd, bool reads, void (TerminalBridge::*slot)());
    void readProgram();
    void pass(QByteArrayView bytes);
    void show();
    void write();
    void end();

    int m_screen;
    Fd m_master;
    bool m_listens = false;
    qint64 m_shown = 0;
    ByteQueue m_output;
    ByteQueue m_typed;
    TerminalFilter m_filter;
    QByteArray m_passed;
    std::array<char, 16384> m_block;
    Notifier m_fromProgram;
    Notifier m_toProgram;
    Notifier m_toScreen;
};

} // namespace terrarium
