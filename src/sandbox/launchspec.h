// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/knownprocess.h"
#include "sandbox/wall.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace terrarium {

/// What is started, and what it gets from whoever starts it.
struct ProgramSpec {
    /// Who is process 1 of a new PID namespace: the program itself, as in unshare(1), or a small process that reaps.
    enum class First : std::uint8_t { Program, Reaper };

    std::vector<std::string> arguments; ///< the first is the program: a path, or a name that PATH is searched for
    std::string folder;                 ///< to work in, as seen from inside; empty: the caller's, if it is there
    bool terminal = true;               ///< it gets a terminal of its own, or else none
    First first = First::Program;
    bool keepEnvironment = true;                    ///< start with the caller's, or else with PATH, HOME and the like
    std::map<std::string, std::string> environment; ///< added
    std::vector<std::string> unset;                 ///< taken away
    bool outlivesWindow = false;                    ///< goes on when the window is closed
    [[nodiscard]] bool operator==(const ProgramSpec &) const = default;
};

/// A place in the sandbox's files that is not simply what the root folder has there.
struct MountSpec {
    enum class Type : std::uint8_t {
        Bind,    ///< a file or folder of the host
        Empty,   ///< an empty folder in memory (tmpfs)
        Overlay, ///< a folder of the host whose changes are kept in memory and thrown away
        Covered, ///< a file or folder that can be neither read nor listed
        Link,    ///< a symbolic link
    };
    Type type = Type::Bind;
    std::string source;    ///< Bind and Overlay: the host's path; empty: the same as target. Link: what it points to
    std::string target;    ///< absolute, as seen from inside
    bool writable = false; ///< Bind and Empty
    [[nodiscard]] bool operator==(const MountSpec &) const = default;
};

/// What of the disk is there. Takes effect with the wall Mnt.
struct FilesSpec {
    enum class Root : std::uint8_t {
        Host,
        HostReadOnly,
        Folder, ///< another root folder
        Empty,  ///< nothing but what is mounted below (tmpfs)
    };
    enum class Home : std::uint8_t {
        Host, ///< what the root has there
        ReadOnly,
        Empty
    };
    enum class Proc : std::uint8_t {
        Host,     ///< as it is; shows processes outside
        Own,      ///< of the PID namespace inside
        OwnPids,  ///< nothing but processes (subset=pid)
        OwnHidden ///< only the reader's own processes (hidepid=invisible)
    };
    enum class Propagation : std::uint8_t { Private, Slave, Shared, Unchanged };

    Root root = Root::Host;
    std::string rootFolder; ///< for Root::Folder
    Home home = Home::Host;
    Proc proc = Proc::Host;
    Propagation propagation = Propagation::Private;
    bool privateTmp = false;
    bool privateDev = false;
    std::vector<MountSpec> mounts; ///< in this order, after all of the above
    [[nodiscard]] bool operator==(const FilesSpec &) const = default;
};

/// Takes effect with the wall Net.
enum class NetworkMode : std::uint8_t {
    Down,     ///< not even the loopback interface is up
    Loopback, ///< itself only
    Pasta,    ///< a way out through the user's own sockets, by pasta(1)
    Veth,     ///< a way out through this machine, and an address by which it is reached from here; root lays it
};

/// count ids from inside on are those from outside on; as a line of /proc/PID/uid_map.
struct IdMapping {
    std::uint32_t inside = 0;
    std::uint32_t outside = 0;
    std::uint32_t count = 1;
    [[nodiscard]] bool operator==(const IdMapping &) const = default;
};

/// Takes effect with the wall User.
struct UsersSpec {
    enum class Map : std::uint8_t {
        Me,    ///< the same user and group as outside
        Root,  ///< root inside, the caller outside
        Range, ///< root inside, and the ranges of /etc/subuid and /etc/subgid for all others
        List,  ///< uids and gids below
    };
    Map map = Map::Me;
    std::vector<IdMapping> uids;
    std::vector<IdMapping> gids;
    [[nodiscard]] bool operator==(const UsersSpec &) const = default;
};

struct PowersSpec {
    enum class Capabilities : std::uint8_t {
        Usual, ///< what the kernel gives: all in a new user namespace as root inside, none else
        None,  ///< none, and none can be gained
        Keep,  ///< all of the user namespace's, for any user
        List,  ///< only those below
    };
    enum class Seccomp : std::uint8_t {
        None,
        Careful, ///< refuses what ordinary programs do not need: kernel modules, keys, tracing, clocks, swap, …
        Strict,  ///< and new namespaces and mounts
    };
    Capabilities capabilities = Capabilities::Usual;
    std::vector<std::string> kept; ///< names as "net_admin", for Capabilities::List
    bool noNewPrivileges = false;
    Seccomp seccomp = Seccomp::None;
    [[nodiscard]] bool operator==(const PowersSpec &) const = default;
};

/// Nothing means no limit.
struct LimitsSpec {
    std::optional<std::uint64_t> memory;     ///< bytes, of all processes together
    std::optional<std::uint32_t> cpu;        ///< per cent of one processor
    std::optional<std::uint32_t> processes;  ///< and threads
    std::optional<std::uint64_t> openFiles;  ///< of each process (RLIMIT_NOFILE)
    std::optional<std::uint64_t> fileSize;   ///< bytes, of each file written (RLIMIT_FSIZE)
    std::optional<std::uint64_t> cpuSeconds; ///< of each process (RLIMIT_CPU)
    bool coreDumps = true;
    [[nodiscard]] bool operator==(const LimitsSpec &) const = default;
};

/// Seconds added to the clocks that count since boot. Takes effect with the wall Time.
struct ClocksSpec {
    std::int64_t monotonic = 0;
    std::int64_t boottime = 0;
    [[nodiscard]] bool operator==(const ClocksSpec &) const = default;
};

/// What of the desktop gets through to a sandbox with files of its own.
struct DesktopSpec {
    enum class Display : std::uint8_t { Host, None, Wayland, X11 };
    enum class SessionBus : std::uint8_t { Host, None, Filtered };

    Display display = Display::Host;
    bool sound = true;
    SessionBus sessionBus = SessionBus::Host;
    std::vector<std::string> busNames; ///< that may be talked to, for SessionBus::Filtered
    [[nodiscard]] bool operator==(const DesktopSpec &) const = default;
};

/// Whose rights make the sandbox. Whatever they are, the program runs as the caller, without any right on the host
/// that the caller has not.
enum class Privilege : std::uint8_t {
    None,          ///< the caller's own
    Administrator, ///< root's, for whoever polkit authorises; then setuid files have no effect inside
    Enter,         ///< root's, only to join namespaces of a process that is wholly the caller's; none of users
    EnterAny,      ///< likewise, of anybody's process
};

/// One launch, wholly described: what the wizard makes, a profile holds, a plan is made of. Any mix can be said here;
/// validate() tells which make no sense.
struct LaunchSpec {
    std::string title; ///< of the profile; may be empty
    Privilege privilege = Privilege::None;
    ProgramSpec program;
    PerWall<bool> walls;                         ///< new ones
    PerWall<std::optional<KnownProcess>> joined; ///< those of this process instead
    FilesSpec files;
    NetworkMode network = NetworkMode::Loopback;
    UsersSpec users;
    std::string hostName; ///< takes effect with the wall Uts; empty: as outside
    ClocksSpec clocks;
    PowersSpec powers;
    LimitsSpec limits;
    DesktopSpec desktop;
    [[nodiscard]] bool operator==(const LaunchSpec &) const = default;
};

} // namespace terrarium
