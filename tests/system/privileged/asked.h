// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>

namespace terrarium::test {

/// A user of the stage.
enum StageUser : unsigned { Alice = 4001, Bob, Mallory, Carol, Stranger = 5001 };

/// A program's own standard streams, as that user.
[[nodiscard]] QByteArray run(unsigned user, const QStringList &command);
void become(QProcess &process, unsigned user);

/// A launch with the administrator's rights that a user asks for by KAuth, through the installed helper.
class Asked {
public:
    /// spec: as in a profile, without what every one has. before: a command that the asking process is started by.
    Asked(unsigned user, QJsonObject spec, const QStringList &before = {}, const QStringList &after = {});
    ~Asked();
    Asked(const Asked &) = delete;
    Asked &operator=(const Asked &) = delete;

    /// Waits until the program runs; its PID, or 0 if it is known that it will not.
    [[nodiscard]] qint64 start();
    [[nodiscard]] qint64 keeper()
    {
        return told(QStringLiteral("accepted")).value(QStringLiteral("keeper")).toInteger();
    }
    /// The asking process, where no other was to start it.
    [[nodiscard]] qint64 window() const { return m_process.processId(); }
    /// Waits for the end. What the program wrote to its terminal.
    [[nodiscard]] QString output();
    /// The first event of this name; empty if there was none.
    [[nodiscard]] QJsonObject told(const QString &event);
    [[nodiscard]] QByteArray everything() const { return m_text; }
    void leave();

private:
    void listen(int milliseconds);

    QProcess m_process;
    QByteArray m_text;
};

[[nodiscard]] QByteArray contentOf(const QString &path);
/// A line of /proc/PID/status.
[[nodiscard]] QByteArray statusOf(qint64 pid, const QByteArray &name);
[[nodiscard]] bool isAlive(qint64 pid);
[[nodiscard]] QList<qint64> processesOf(unsigned user);
/// As the kernel cuts it.
[[nodiscard]] QList<qint64> processesNamed(const QByteArray &name);
[[nodiscard]] inline QList<qint64> helpers()
{
    return processesNamed("terrarium-launc");
}

/// A launch of a shell with this command.
[[nodiscard]] QJsonObject shell(const QString &command, const char *spec);

} // namespace terrarium::test
