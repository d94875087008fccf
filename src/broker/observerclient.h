// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broker/observerstream.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace terrarium {

/// Starts a terrarium-observer of its own, reads its stream and keeps the newest snapshot.
/// An observer that dies is said (stopped()) and started again, each time a little later.
class ObserverClient : public QObject {
    Q_OBJECT
public:
    explicit ObserverClient(QString program, QObject *parent = nullptr);
    ~ObserverClient() override;

    void start();
    [[nodiscard]] SnapshotPtr snapshot() const { return m_stream.snapshot(); }
    [[nodiscard]] qint64 observerPid() const { return m_process.processId(); }
    /// $TERRARIUM_OBSERVER; else ../libexec/terrarium/terrarium-observer from this program, else its build-tree
    /// neighbour.
    [[nodiscard]] static QString installedProgram();
    /// How long to wait before the next start, after so many failures in a row.
    [[nodiscard]] static int retryDelayMs(int failures);

public Q_SLOTS:
    /// Everything is read again; an observer that is waiting to be started again is started now.
    void rescan();
    /// What keeps namespaces alive is searched for; a newer snapshot will tell. Nothing if there is no observer now.
    void findPins();

Q_SIGNALS:
    /// A newer snapshot. Readers that keep state take it by difference themselves.
    void snapshotChanged(const terrarium::SnapshotPtr &snapshot);
    void statusChanged(const terrarium::wire::Status &status);
    /// The observer ended; it is started again in retryMs. The sentence is translated.
    void stopped(const QString &sentence, int retryMs);

private:
    void launch();
    void read();
    void logErrors();
    void failedToStart();
    void finished(int exitCode, QProcess::ExitStatus status);
    /// Says it, and starts another one later. Says it once for each start.
    void ended(const QString &why);

    QString m_program;
    QProcess m_process;
    QTimer m_retry;
    ObserverStream m_stream;
    int m_failures = 0;
    bool m_isTold = true; ///< that this one has ended; true while there is none
};

} // namespace terrarium
