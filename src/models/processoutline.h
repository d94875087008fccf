// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/processmodel.h"

#include <optional>
#include <span>
#include <vector>

namespace terrarium {

/// What a row of the ProcessModel shows.
struct ProcessFacts {
    enum class Uid : std::uint8_t { Same, Mapped, Unmapped };

    ProcessPtr process{};
    std::size_t outermost = 0;   ///< index in Process::pids of the PID that is seen from the tree's root
    Uid inside = Uid::Same;      ///< what its user namespace makes of its effective uid
    std::uint32_t insideUid = 0; ///< where Mapped
    std::uint8_t isolated = 0;   ///< bit Kind: another namespace than the host's
    std::uint8_t differs = 0;    ///< bit Kind: another namespace than its parent's
    std::uint8_t unreadable = 0; ///< bit Kind

    /// As seen from the tree's root and all levels inside of it; never empty.
    [[nodiscard]] std::span<const Pid> pids() const;
    [[nodiscard]] bool operator==(const ProcessFacts &other) const;
};

struct ProcessView {
    Inode root = 0; ///< of a PID namespace; 0: the whole machine
    bool kernelThreads = false;
};

[[nodiscard]] OutlineModel::Key processRowKey(const ProcessKey &key);
[[nodiscard]] std::vector<OutlineModel::Placed<ProcessFacts>> processOutline(const Snapshot &snapshot,
                                                                             const ProcessView &view);

} // namespace terrarium
