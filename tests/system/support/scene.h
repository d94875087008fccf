// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/support/testimony.h"

namespace terrarium::test {

/// Where a witness is sent into sandboxes by the keeper and by other tools, both as the same ordinary user.
class Scene {
public:
    Scene(unsigned user, QString home, QString runtimeDir, QString witness);

    /// With the witness as its program, and all that its parts need of each other.
    [[nodiscard]] LaunchSpec spec(const QByteArray &json) const;
    [[nodiscard]] Testimony ofKeeper(const LaunchSpec &spec) const;
    /// Between what the keeper makes of it, and the tool's command; empty if there are none but those that the
    /// command tells of.
    [[nodiscard]] QStringList differences(const LaunchSpec &spec, Tool tool) const;

private:
    [[nodiscard]] QByteArray run(const QString &command) const;

    unsigned m_user;
    QString m_home;
    QString m_runtimeDir;
    QString m_witness;
    Testimony m_host;
};

} // namespace terrarium::test
