// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace terrarium {

/// Why the administrator's way did not lead to a sandbox, or to a view of everything.
enum class Hindrance : quint8 {
    None,
    NoBus,         ///< no system bus
    NotInstalled,  ///< the bus knows no helper of ours, polkit no action of ours, or both are another version's
    NoPolkit,      ///< not there, or gone before it answered
    Forbidden,     ///< polkit says no, and would ask nobody
    NoAgent,       ///< somebody would have to be asked, and no program is there that asks
    Denied,        ///< somebody was asked, and could not prove to be an administrator
    Cancelled,     ///< here, or where the password was asked for
    Busy,          ///< with the request of somebody else
    TimedOut,      ///< no answer where none waits for a person
    HelperDied,    ///< or did not start
    KeeperDied,    ///< before it accepted
    NotHandedOver, ///< something that the sandbox takes from here is not to be had
    // what the keeper itself refuses
    WrongCaller,
    WrongRequest,
    WrongTerminal,
    TooMany,
    ShutIn, ///< this process is in a container or the like
    // later
    Lost, ///< it was begun, and has ended by itself
};

/// Why there is no keeper, or no observer.
struct Refusal {
    Hindrance hindrance = Hindrance::None;
    int error = 0;        ///< errno, where there is one
    QString details = {}; ///< English, for those who want to know more
};

} // namespace terrarium
