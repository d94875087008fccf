// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/launchspec.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace terrarium {

enum class PromiseKind : std::uint8_t {
    ProcessesHidden,
    ProcOwn,
    ProcOnlyProcesses,
    ProcHidesOthers,
    MountsStayInside,
    RootAnother,
    RootReadOnly,
    HomeHidden,
    HomeReadOnly,
    TmpHidden,
    DevicesHarmless,
    PlaceCovered,
    PlaceReadOnly,
    PlaceAnother,
    ChangesThrownAway,
    WaylandHidden,
    X11Hidden,
    SoundHidden,
    BusHidden,
    BusFiltered,
    HostPortsClosed,
    NoWayOut,
    AbstractSocketsClosed,
    SharedMemoryHidden,
    HostNameOwn,
    NamespaceOwn,  ///< subject: the kind's name
    ClocksShifted, ///< number, second: seconds, monotonic and since boot
    UserMapped,    ///< subject: "me" or "root"
    PowerlessOutside,
    CapabilitiesGone, ///< subject: the names of those left, between blanks
    PrivilegesNotGained,
    CallsFiltered,
    CannotMount,
    CannotMakeNamespaces,
    EachLimited,     ///< subject, number: as of StepKind::SetLimit
    TogetherLimited, ///< subject, number: as of StepKind::LimitTogether
};

/// Something that holds inside, if the sandbox is what its spec says.
struct Promise {
    PromiseKind kind = PromiseKind::ProcessesHidden;
    std::string subject = {};
    std::string source = {}; ///< where what is seen at subject comes from
    std::int64_t number = 0;
    std::int64_t second = 0;
    [[nodiscard]] bool operator==(const Promise &) const = default;
};

/// Of a completed spec; only what it really promises. The same spec always has the same list: the keeper tries it, the
/// window shows it.
[[nodiscard]] std::vector<Promise> promisesOf(const LaunchSpec &spec);

/// With the wall Net: whether it leads to other networks all the same.
[[nodiscard]] bool hasWayOut(const LaunchSpec &spec);

/// Something that is not held back.
enum class Opening : std::uint8_t {
    ProcessesSeen,
    ProgramsReached, ///< those of the same user, and what they see
    FilesShared,     ///< no files of its own at all
    MountsShared,
    SystemShared,
    HomeShared,
    HomeReadable,
    TmpShared,
    NetworkShared,
    NetworkWayOut, ///< by pasta
    NetworkCable,  ///< by a veth pair
    MemoryShared,
    UserShared,
    DisplayShared,
    BusShared,
    PrivilegesGained,
    CallsUnfiltered,
    MemoryUnlimited,
    ProcessesUnlimited,
};

[[nodiscard]] std::vector<Opening> openingsOf(const LaunchSpec &spec);

/// Something that was tried, or looked up.
struct Trial {
    std::string tried;  ///< as strace(1) would write it: "connect(127.0.0.1:41234)"
    std::string answer; ///< of the kernel: "ECONNREFUSED"
    [[nodiscard]] bool operator==(const Trial &) const = default;
};

/// What became of a promise.
struct Finding {
    enum class Verdict : std::uint8_t {
        Holds,
        Broken,
        Untried, ///< the last answer says why
        Absent,  ///< what it would be kept from is not there outside
    };
    Verdict verdict = Verdict::Untried;
    std::vector<Trial> trials = {};
    [[nodiscard]] bool operator==(const Finding &) const = default;
};

/// "holds", "broken", "untried", "absent"
[[nodiscard]] std::string_view name(Finding::Verdict verdict);
[[nodiscard]] std::optional<Finding::Verdict> verdictFromName(std::string_view name);

} // namespace terrarium
