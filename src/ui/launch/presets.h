// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/launchspec.h"

#include <QCoreApplication>
#include <QString>

#include <array>
#include <optional>

namespace terrarium {

enum class Preset : std::uint8_t {
    Article,
    ArticleByRoot,
    NoNetwork,
    ThrowawayHome,
    SuspiciousDocument,
    UntrustedProject,
    FullGlass,
    Nothing
};

inline constexpr std::array allPresets{Preset::Article,
                                       Preset::ArticleByRoot,
                                       Preset::NoNetwork,
                                       Preset::ThrowawayHome,
                                       Preset::SuspiciousDocument,
                                       Preset::UntrustedProject,
                                       Preset::FullGlass,
                                       Preset::Nothing};

/// Where it is written down, as a profile is.
[[nodiscard]] QString presetFile(Preset preset);
/// Walls to begin with. Only the program and the title are kept of what was before.
[[nodiscard]] LaunchSpec withPreset(const LaunchSpec &spec, Preset preset);
/// The preset that would change nothing.
[[nodiscard]] std::optional<Preset> presetOf(const LaunchSpec &spec);

class PresetWords {
    Q_DECLARE_TR_FUNCTIONS(PresetWords)
public:
    [[nodiscard]] static QString name(Preset preset);
    [[nodiscard]] static QString sentence(Preset preset);
};

} // namespace terrarium
