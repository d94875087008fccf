// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broker/figures.h"
#include "broker/keeperclient.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <optional>

namespace terrarium {

class Terminal;

/// One launched program as the window keeps it: its keeper, and its terminal if it has one.
class Sandbox : public QObject {
    Q_OBJECT
public:
    /// name: what it is called; empty: as its program is.
    explicit Sandbox(const LaunchSpec &spec, QString name = {}, QObject *parent = nullptr);
    /// One that runs already.
    explicit Sandbox(FoundKeeper found, QObject *parent = nullptr);
    ~Sandbox() override;

    /// makeBroker: for a launch with the administrator's authorisation.
    void start(const BrokerMaker &makeBroker);
    [[nodiscard]] KeeperClient *keeper() const { return m_keeper; }
    /// Nothing for a program without a terminal. It belongs to whichever widget shows it.
    [[nodiscard]] Terminal *terminal() const;
    [[nodiscard]] QString program() const;
    [[nodiscard]] QString profile() const;
    [[nodiscard]] bool has(Wall wall) const;
    [[nodiscard]] const QDateTime &begun() const { return m_begun; }
    /// Until now, or until it was over.
    [[nodiscard]] std::chrono::seconds age() const;
    /// What was measured last; nothing before that, and none of it holds any more once it is over.
    [[nodiscard]] const std::optional<Figures> &figures() const { return m_figures; }
    void setFigures(const Figures &figures) { m_figures = figures; }
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] QString stateText() const;

private:
    void noteEnd();

    KeeperClient *m_keeper;
    QString m_name;
    QPointer<Terminal> m_terminal;
    QDateTime m_begun;
    QDateTime m_over; ///< invalid while it lives
    std::optional<Figures> m_figures;
};

} // namespace terrarium
