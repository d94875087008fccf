// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Mounts as in proc_pid_mountinfo(5).
namespace terrarium::mountinfo {

/// A namespace that is bound to a path.
struct NamespaceMount {
    std::string kind; ///< "net"
    std::uint64_t inode = 0;
    std::string path;
    [[nodiscard]] bool operator==(const NamespaceMount &) const = default;
};

[[nodiscard]] std::vector<NamespaceMount> parseNamespaceMounts(std::string_view text);

/// Type of the file system that is on top at exactly this path, empty for none.
[[nodiscard]] std::string_view fileSystemAt(std::string_view text, std::string_view path);

/// Types of the file systems that are met on the way to a path, it included, in any order.
[[nodiscard]] std::vector<std::string_view> fileSystemsTo(std::string_view text, std::string_view path);

/// The number of the mount that is on top at exactly this path. Of all that there are, no other has it.
[[nodiscard]] std::optional<std::uint64_t> idAt(std::string_view text, std::string_view path);

/// Where the mount with this number is; empty if it is not there.
[[nodiscard]] std::string_view pathOf(std::string_view text, std::uint64_t id);

/// Whether a mount is there that copies of what lies above leave out, so that they show what it covers
/// (MS_UNBINDABLE of mount_namespaces(7)).
[[nodiscard]] bool hasUnbindable(std::string_view text);

/// "\040" and the like turned back into the bytes that they stand for.
[[nodiscard]] std::string unescaped(std::string_view text);

} // namespace terrarium::mountinfo
