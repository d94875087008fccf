// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/commands/equalcommand.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace terrarium::test {

/// What a witness says about where it is.
class Testimony {
public:
    Testimony(const QByteArray &said, const Testimony *host = nullptr);

    /// Of the mounts that it sees, those that are not private.
    [[nodiscard]] QStringList mountsPassedOn() const;
    [[nodiscard]] bool isEmpty() const { return m_facts.isEmpty(); }
    /// Where another one differs, but for what a tool has no words for.
    [[nodiscard]] QStringList differences(const Testimony &other, const LaunchSpec &spec, const EqualCommand &command,
                                          const QString &home) const;

private:
    void nameRuntimeDir();
    [[nodiscard]] bool isPodmansWay(const QString &fact, const Testimony &other, const LaunchSpec &spec) const;
    [[nodiscard]] QString value(const QString &fact) const;

    QMap<QString, QString> m_facts;
};

} // namespace terrarium::test
