// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"
#include "kernel/fd.h"

#include <compare>
#include <cstdint>
#include <expected>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace terrarium {

/// An entry of /proc that is a process.
struct ProcEntry {
    std::int32_t pid = 0;
    std::uint64_t inode = 0; ///< another one when the PID was handed out again, as long as anybody looked in between
    [[nodiscard]] auto operator<=>(const ProcEntry &) const = default;
};

/// All processes, or all threads of a process, in the directory; in the kernel's order. Rewinds it first.
[[nodiscard]] Result<std::vector<ProcEntry>> listProcesses(int directory);

/// The whole content of a file, up to a limit of 16 MiB.
[[nodiscard]] Result<std::string> readFile(int directory, const char *path);

[[nodiscard]] std::uint64_t rootDevice(int directory, const char *path);

/// One /proc/PID, held by its directory: what is read through it is always of the same process, and fails once that is
/// gone. These calls are made some 100,000 times a scan, so their errors are a bare errno.
class ProcDir {
public:
    template <typename Value> using Outcome = std::expected<Value, int>;

    [[nodiscard]] static Outcome<ProcDir> open(int root, std::int32_t pid);

    [[nodiscard]] int fd() const { return m_fd.get(); }
    /// What one read(2) gives, cut off at the buffer's end.
    [[nodiscard]] Outcome<std::string_view> read(const char *path, std::span<char> buffer) const;
    /// Inode number of the namespace that a link such as "ns/net" names.
    [[nodiscard]] Outcome<std::uint64_t> namespaceInode(const char *path) const;
    [[nodiscard]] Outcome<Fd> open(const char *path, int flags) const;
    /// Device of the file system that its root folder lies on; 0 if that may not be known. Never asks the file system,
    /// which a user may serve and let wait for ever.
    [[nodiscard]] std::uint64_t rootDevice() const { return terrarium::rootDevice(m_fd.get(), "root"); }

private:
    explicit ProcDir(Fd fd) : m_fd(std::move(fd)) {}

    Fd m_fd;
};

} // namespace terrarium
