// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"

#include <cstdint>
#include <string>

#include <sys/types.h>

namespace terrarium {

/// A scope of systemd's (systemd.scope(5)) that this process enters, and all that it starts. systemd takes it away when
/// they have ended. Each call has two seconds; an error's step is in systemd's own words if its code is EPROTO.
class Scope {
public:
    /// By the service manager of whoever runs this process: "terrarium-4711.scope".
    [[nodiscard]] static Scope ofOwn();
    /// By the system's, in the slice of a user: "terrarium-1000-4711.scope" in "user-1000.slice". To be used as root.
    [[nodiscard]] static Scope inSliceOf(uid_t user);

    [[nodiscard]] const std::string &name() const { return m_name; }
    [[nodiscard]] bool isEntered() const;
    [[nodiscard]] Result<void> enter() const;
    /// See systemd.resource-control(5).
    [[nodiscard]] Result<void> limit(const std::string &property, std::uint64_t value) const;

private:
    Scope(std::string name, std::string slice) : m_name(std::move(name)), m_slice(std::move(slice)) {}

    std::string m_name;
    std::string m_slice; ///< empty: the user's own service manager puts it where it likes
};

} // namespace terrarium
