// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"

namespace terrarium {

/// What stands between one process and the namespaces of another that it would join (setns(2)).
class Entrance {
public:
    enum class Kin : std::uint8_t {
        Same,   ///< both are in it
        Other,  ///< it can be entered, or not, as way() says
        Unread, ///< which one it is could not be read
        Absent, ///< in this kernel
    };
    /// Whose leave it takes.
    enum class Way : std::uint8_t {
        Nowhere,       ///< nothing is chosen
        Free,          ///< nobody's
        Own,           ///< the administrator's: the process is the user's, its namespaces are not
        Foreign,       ///< the administrator's, each time: the process is somebody else's
        UsersElsewhere ///< no one's: its users are not to be entered from here
    };

    Entrance(const Snapshot &snapshot, const Process &from, const Process &to);

    [[nodiscard]] Kin kin(Kind kind) const { return m_kins[kind]; }
    /// Whether there is anything to enter.
    [[nodiscard]] bool leadsAnywhere() const;
    /// All that is not the same, but its users only where they are entered freely.
    [[nodiscard]] PerKind<bool> usual() const;
    /// With the administrator's leave one stays who one is: there users are not entered. Without, they must be, since
    /// it is as one of them that one may enter what is theirs.
    [[nodiscard]] Way way(const PerKind<bool> &chosen) const;

private:
    [[nodiscard]] bool isGovernedAll(const PerKind<bool> &chosen) const;

    PerKind<Kin> m_kins;
    PerKind<bool> m_governed; ///< a capability over the user namespace that owns it, or over it
    bool m_isTraceable = false;
    bool m_isPowerful = false; ///< root's powers in its own user namespace
    bool m_isOwn = false;
};

} // namespace terrarium
