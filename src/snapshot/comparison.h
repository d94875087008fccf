// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/reach.h"

namespace terrarium {

enum class Likeness : std::uint8_t { Same, Different, Unknown };

/// What two processes have or have not in common besides namespaces.
enum class Trait : std::uint8_t {
    User,         ///< effective, as seen by the reader
    OwnUser,      ///< the number that it has for its user itself
    IdMap,        ///< of its user namespace
    Capabilities, ///< effective
    Bounding,     ///< capabilities that it can ever gain
    NoNewPrivileges,
    Seccomp,
    Label, ///< of a security module
    ControlGroup,
};

inline constexpr std::array allTraits{Trait::User,         Trait::OwnUser,  Trait::IdMap,
                                      Trait::Capabilities, Trait::Bounding, Trait::NoNewPrivileges,
                                      Trait::Seccomp,      Trait::Label,    Trait::ControlGroup};

/// Two processes of one moment beside each other.
class Comparison {
public:
    Comparison(const Snapshot &snapshot, const Process &one, const Process &other);

    [[nodiscard]] Likeness of(Kind kind) const { return m_kinds[kind]; }
    [[nodiscard]] Likeness of(Trait trait) const { return m_traits[static_cast<std::size_t>(trait)]; }
    /// Whether the first can do it to the other.
    [[nodiscard]] Reach forth(Deed deed) const { return m_forth[static_cast<std::size_t>(deed)]; }
    [[nodiscard]] Reach back(Deed deed) const { return m_back[static_cast<std::size_t>(deed)]; }

private:
    static constexpr auto deedCount = oneSidedDeeds.size() + mutualDeeds.size();

    PerKind<Likeness> m_kinds;
    std::array<Likeness, allTraits.size()> m_traits{};
    std::array<Reach, deedCount> m_forth;
    std::array<Reach, deedCount> m_back;
};

/// The number that a process has for its user itself; nothing where its user namespace does not map it, or that cannot
/// be told.
[[nodiscard]] std::optional<std::uint32_t> ownUser(const Snapshot &snapshot, const Process &process);

/// That one has namespaces of its own where the other has the host's, and not the other way round.
[[nodiscard]] bool isInside(const Snapshot &snapshot, const Process &one, const Process &other);

/// All of its namespaces are the host's.
[[nodiscard]] bool isOfHost(const Snapshot &snapshot, const Process &process);

/// Who stands for what is outside of it: process 1 where its namespaces can be read, or else the nearest process above
/// it with the host's, or where there is no such one, with others than it has. Nothing, if there is none.
[[nodiscard]] const Process *outsideOf(const Snapshot &snapshot, const Process &process);

} // namespace terrarium
