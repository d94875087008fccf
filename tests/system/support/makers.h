// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"
#include "system/support/programs.h"

namespace terrarium::test {

/// What the observer sees, run by this user; it ends the test if that cannot be read. before: words in front of the
/// command.
[[nodiscard]] Snapshot scanned(User user = {}, const QStringList &before = {});

/// The process of this name that the process with this PID is or has beneath it; nothing while there is none.
[[nodiscard]] const Process *beneath(const Snapshot &snapshot, qint64 pid, std::string_view comm);

/// "bwrap (firm): process 5 bwrap …", of the namespace of a kind that a process is in.
[[nodiscard]] QString makerText(const Snapshot &snapshot, const Process &process, Kind kind);
/// "bwrap (firm)", without the evidence.
[[nodiscard]] QString makerName(const Snapshot &snapshot, const Process &process, Kind kind);

/// A command that says "ready" and then stays until this object goes, with all that it started.
class Staying {
public:
    Staying(const QStringList &command, User user, const QStringList &environment = {});
    ~Staying();
    Staying(const Staying &) = delete;
    Staying &operator=(const Staying &) = delete;
    Staying(Staying &&) = delete;
    Staying &operator=(Staying &&) = delete;

    [[nodiscard]] bool isReady();
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }

private:
    QProcess m_process;
};

/// The end of a command that a Staying runs.
inline const QStringList sayAndStay{QStringLiteral("sh"), QStringLiteral("-c"),
                                    QStringLiteral("echo ready; exec sleep 1000")};

/// bwrap's words for a sandbox as Flatpak makes them, with a file in it that says so.
[[nodiscard]] QStringList flatpakLike(const QString &infoFile);

} // namespace terrarium::test
