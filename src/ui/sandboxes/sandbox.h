// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broker/keeperclient.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>

namespace terrarium {

class Terminal;

/// One launched program as the window keeps it: its keeper, and its terminal if it has one.
class Sandbox : public QObject {
    Q_OBJECT
public:
    explicit Sandbox(const LaunchSpec &spec, QObject *parent = nullptr);
    ~Sandbox() override;

    void start();
    [[nodiscard]] KeeperClient *keeper() const { return m_keeper; }
    /// Nothing for a program without a terminal. It belongs to whichever widget shows it.
    [[nodiscard]] Terminal *terminal() const;
    [[nodiscard]] QString program() const;
    [[nodiscard]] const QDateTime &begun() const { return m_begun; }
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] QString stateText() const;

private:
    KeeperClient *m_keeper;
    QPointer<Terminal> m_terminal;
    QDateTime m_begun;
};

} // namespace terrarium
