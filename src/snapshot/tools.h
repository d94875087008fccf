// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/process.h"

#include <string_view>

namespace terrarium {

/// A program that makes namespaces and stays: as the first member of them, or as its parent.
struct Tool {
    std::string_view comm; ///< as the kernel keeps it, 15 bytes of it
    std::string_view file; ///< name of the program
    std::string_view name; ///< as people call it
};

/// What podman runs to keep a user's namespaces while no container is in them.
inline constexpr std::string_view podmansPause = "catatonit";

/// Nothing if no such tool is called that.
[[nodiscard]] const Tool *toolCalled(std::string_view comm);

/// Whether the process may be that tool, as far as its file is known: a name is anybody's to take.
[[nodiscard]] bool mayRun(const Process &process, const Tool &tool);

/// A process that an engine leaves beside each of its containers: conmon, containerd's shim, LXC's monitor, or so it
/// calls itself.
[[nodiscard]] bool isMonitor(const Process &process);

/// A process that Firefox or a Chromium, or what is built on them, started as a part of itself, or so it says.
[[nodiscard]] bool isPartOfBrowser(const Process &process);

/// "bwrap" of "/usr/bin/bwrap"
[[nodiscard]] std::string_view fileName(std::string_view path);

} // namespace terrarium
