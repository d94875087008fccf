// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/namespacemodel.h"

#include <optional>
#include <string>
#include <vector>

namespace terrarium {

/// What a row of the NamespaceModel shows.
struct NamespaceFacts {
    enum class Group : std::uint8_t { None, Kind, HiddenOwner, Host, Maker, NobodyKnown };

    /// The member with the lowest PID.
    struct Member {
        Pid pid = 0; ///< 0: there is no member
        std::optional<std::uint32_t> uid;
        std::string user;
        std::string command;
        [[nodiscard]] bool operator==(const Member &) const = default;
    };

    Group group = Group::None; ///< None: a namespace
    std::optional<Kind> kind{};
    NamespacePtr space{}; ///< null for a group
    int members = 0;
    Member lowest{};
    std::string ownerUser{};
    bool host = false;
    Maker maker{};

    [[nodiscard]] bool operator==(const NamespaceFacts &other) const;
};

[[nodiscard]] OutlineModel::Key namespaceRowKey(Kind kind, Inode inode);
[[nodiscard]] std::vector<OutlineModel::Placed<NamespaceFacts>> namespaceOutline(const Snapshot &snapshot,
                                                                                 NamespaceModel::Grouping grouping);

} // namespace terrarium
