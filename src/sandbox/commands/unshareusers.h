// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/commands/imports.h"

namespace terrarium {

/// What the options of unshare(1) about ids add up to. Each says whether it can be said in a spec at all.
class UnshareUsers {
public:
    using Value = std::optional<std::string>;

    bool takeRoot(const Value &none);
    bool takeMe(const Value &none);
    bool takeUser(const Value &id);
    bool takeGroup(const Value &id);
    bool takeUids(const Value &range);
    bool takeGids(const Value &range);
    bool takeAuto(const Value &none);
    bool takeSetgroups(const Value &word);

    /// An error if together they mean ids that only the caller's own ids would tell.
    [[nodiscard]] std::expected<UsersSpec, ImportError> spec() const;

private:
    /// What the caller's own id is inside.
    enum class Own : std::uint8_t { None, Root, Same };

    [[nodiscard]] std::optional<UsersSpec> together() const;
    [[nodiscard]] bool takesRanges() const;

    Own m_user = Own::None;
    Own m_group = Own::None;
    std::vector<IdMapping> m_uids;
    std::vector<IdMapping> m_gids;
    bool m_isAutoUids = false;
    bool m_isAutoGids = false;
    bool m_deniesSetgroups = false;
    std::string m_lastOption;
};

} // namespace terrarium
