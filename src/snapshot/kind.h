// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace terrarium {

/// The eight kinds of namespace, in the fixed order of the isolation strip.
enum class Kind : std::uint8_t { Mnt, Pid, Net, Ipc, User, Uts, Cgroup, Time };

inline constexpr std::size_t kindCount = 8;
inline constexpr std::array<Kind, kindCount> allKinds{Kind::Mnt,  Kind::Pid, Kind::Net,    Kind::Ipc,
                                                      Kind::User, Kind::Uts, Kind::Cgroup, Kind::Time};

/// The kernel's name, as in /proc/PID/ns: "mnt", "pid", …
[[nodiscard]] std::string_view name(Kind kind);
[[nodiscard]] std::optional<Kind> kindFromName(std::string_view name);

/// One value for each kind.
template <typename Value> class PerKind {
public:
    [[nodiscard]] constexpr Value &operator[](Kind kind) { return m_values[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] constexpr const Value &operator[](Kind kind) const
    {
        return m_values[static_cast<std::size_t>(kind)];
    }
    [[nodiscard]] bool operator==(const PerKind &) const = default;

private:
    std::array<Value, kindCount> m_values{};
};

} // namespace terrarium
