// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observe/procroot.h"

#include <string>

namespace terrarium {

struct ScanOptions {
    std::string procRoot = "/proc";
    unsigned threads = 2;
    Depth depth = Depth::Full;
};

/// Reads everything once, whenever it is asked to.
class Scanner {
public:
    explicit Scanner(ScanOptions options = {}) : m_options(std::move(options)) {}

    /// Fails only where the root cannot be read at all; what else cannot be read is counted in Snapshot::hidden().
    [[nodiscard]] Result<SnapshotPtr> scan() const;

private:
    ScanOptions m_options;
};

} // namespace terrarium
