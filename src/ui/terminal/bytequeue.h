// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace terrarium {

/// Bytes that wait until a non-blocking descriptor takes them.
class ByteQueue {
public:
    enum class State { Empty, Waiting, Broken };

    void append(QByteArrayView bytes) { m_bytes.append(bytes); }
    void clear();
    [[nodiscard]] qsizetype size() const { return m_bytes.size() - m_written; }
    [[nodiscard]] bool isEmpty() const { return size() == 0; }

    /// Writes what the descriptor takes now. What waits for a broken descriptor is thrown away.
    State writeTo(int fd);

private:
    QByteArray m_bytes;
    qsizetype m_written = 0;
};

} // namespace terrarium
