// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/launchspec.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace terrarium {

/// What the program will find, in a few words each.
struct Consequence {
    bool held = false; ///< a wall holds it, or else it is as without a sandbox
    QString words;
};

class Consequences {
    Q_DECLARE_TR_FUNCTIONS(Consequences)
public:
    /// Of a completed spec; the weightiest first.
    [[nodiscard]] static std::vector<Consequence> of(const LaunchSpec &spec);

private:
    explicit Consequences(const LaunchSpec &spec) : m_spec(spec) {}

    void addProcesses();
    void addFiles();
    void addHome();
    void addNetwork();
    void addUsers();
    void addDesktop();
    void addPowers();
    void addLimits();
    void addRest();
    void hold(const QString &words) { m_found.push_back({true, words}); }
    void leave(const QString &words) { m_found.push_back({false, words}); }
    [[nodiscard]] bool isOther(Wall wall) const { return m_spec.walls[wall] || m_spec.joined[wall]; }

    const LaunchSpec &m_spec;
    std::vector<Consequence> m_found;
};

} // namespace terrarium
