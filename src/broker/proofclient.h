// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/promises.h"
#include "sandbox/startkeeper.h"

#include <QObject>
#include <QString>

#include <memory>

class QJsonObject;
class QSocketNotifier;

namespace terrarium {

/// Has a keeper try what a launch promises, in a sandbox that runs. What happens is told by the signals, never at once.
class ProofClient : public QObject {
    Q_OBJECT
public:
    explicit ProofClient(QObject *parent = nullptr);
    ~ProofClient() override;

    /// program: PID of the sandbox's program. A proof that is still going on is given up.
    void start(const LaunchSpec &spec, const KnownProcess &program);
    [[nodiscard]] bool isRunning() const { return m_keeper != nullptr; }

Q_SIGNALS:
    /// promise: its place in promisesOf() the spec.
    void found(int promise, const terrarium::Finding &finding);
    /// error: errno. attempted: English. Some may have been found before.
    void failed(int error, const QString &attempted);
    void finished();

private:
    void listen();
    void take(const QJsonObject &message);
    void fail(int error, const QString &attempted);
    void close();

    std::unique_ptr<StartedKeeper> m_keeper;
    std::unique_ptr<QSocketNotifier> m_news;
    bool m_isOver = false; ///< the keeper has told how it ended
};

} // namespace terrarium
