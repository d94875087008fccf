// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/wire.h"
#include "system/privileged/asked.h"

#include <optional>

namespace terrarium::test {

/// A watch with the administrator's rights that a user asks for by KAuth, through the installed helper.
class Watched {
public:
    /// how: of the program onlooker. before: a command that the asking process is started by.
    explicit Watched(unsigned user, const QString &how = {}, const QStringList &before = {});
    ~Watched();
    Watched(const Watched &) = delete;
    Watched &operator=(const Watched &) = delete;

    /// Waits for the observer; its PID, or 0 if there will be none.
    [[nodiscard]] qint64 observer();
    /// Waits for the first whole snapshot.
    [[nodiscard]] std::optional<Snapshot> snapshot();
    /// Waits for the end of the asking process.
    void waitForEnd();
    /// The first event of this name; empty if there was none.
    [[nodiscard]] QJsonObject told(const QString &event);
    /// All that came on the stream, as it came.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] const QByteArray &everything() const { return m_text; }
    [[nodiscard]] qint64 window() const { return m_process.processId(); }
    /// Of what came so far; the last state that it makes.
    [[nodiscard]] std::optional<Snapshot> state();
    void leave();

private:
    void listen(int milliseconds);

    QProcess m_process;
    QByteArray m_text;
    QByteArray m_bytes;
    qsizetype m_taken = 0;
    wire::Decoder m_decoder;
    std::optional<Snapshot> m_state;
};

/// Which still look into processes for somebody.
[[nodiscard]] QList<qint64> observers();

} // namespace terrarium::test
