// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/launchspec.h"

#include <tuple>
#include <type_traits>

/// What a profile's JSON calls each part of a spec: one table for reading and writing.
namespace terrarium::launchfields {

using namespace std::string_view_literals;

inline constexpr std::string_view launchSchema = "terrarium.launch/1";

template <typename Owner, typename Value> struct Field {
    std::string_view name;
    Value Owner::*member;
};

/// The fields of a struct, in the order in which they are written.
template <typename Owner> inline constexpr auto fields = nullptr;
/// The words for an enumeration's values, in their order.
template <typename Enum> inline constexpr auto words = nullptr;

template <typename Type>
concept Record = !std::is_null_pointer_v<std::remove_const_t<decltype(fields<Type>)>>;
template <typename Type>
concept Worded = !std::is_null_pointer_v<std::remove_const_t<decltype(words<Type>)>>;

template <> inline constexpr std::array words<Privilege>{"none"sv, "administrator"sv, "enter"sv, "enterAny"sv};
template <> inline constexpr std::array words<ProgramSpec::First>{"program"sv, "reaper"sv};
template <> inline constexpr std::array words<MountSpec::Type>{"bind"sv, "empty"sv, "overlay"sv, "covered"sv, "link"sv};
template <> inline constexpr std::array words<FilesSpec::Root>{"host"sv, "hostReadOnly"sv, "folder"sv, "empty"sv};
template <> inline constexpr std::array words<FilesSpec::Home>{"host"sv, "readOnly"sv, "empty"sv};
template <> inline constexpr std::array words<FilesSpec::Proc>{"host"sv, "own"sv, "ownPids"sv, "ownHidden"sv};
template <>
inline constexpr std::array words<FilesSpec::Propagation>{"private"sv, "slave"sv, "shared"sv, "unchanged"sv};
template <> inline constexpr std::array words<NetworkMode>{"down"sv, "loopback"sv, "pasta"sv, "veth"sv};
template <> inline constexpr std::array words<UsersSpec::Map>{"me"sv, "root"sv, "range"sv, "list"sv};
template <> inline constexpr std::array words<PowersSpec::Capabilities>{"usual"sv, "none"sv, "keep"sv, "list"sv};
template <> inline constexpr std::array words<PowersSpec::Seccomp>{"none"sv, "careful"sv, "strict"sv};
template <> inline constexpr std::array words<DesktopSpec::Display>{"host"sv, "none"sv, "wayland"sv, "x11"sv};
template <> inline constexpr std::array words<DesktopSpec::SessionBus>{"host"sv, "none"sv, "filtered"sv};

template <>
inline constexpr std::tuple fields<KnownProcess>{Field{"pid", &KnownProcess::pid},
                                                 Field{"started", &KnownProcess::started}};

template <>
inline constexpr std::tuple fields<ProgramSpec>{Field{"arguments", &ProgramSpec::arguments},
                                                Field{"folder", &ProgramSpec::folder},
                                                Field{"terminal", &ProgramSpec::terminal},
                                                Field{"first", &ProgramSpec::first},
                                                Field{"keepEnvironment", &ProgramSpec::keepEnvironment},
                                                Field{"environment", &ProgramSpec::environment},
                                                Field{"unset", &ProgramSpec::unset},
                                                Field{"outlivesWindow", &ProgramSpec::outlivesWindow}};

template <>
inline constexpr std::tuple fields<MountSpec>{Field{"type", &MountSpec::type}, Field{"source", &MountSpec::source},
                                              Field{"target", &MountSpec::target},
                                              Field{"writable", &MountSpec::writable}};

template <>
inline constexpr std::tuple fields<FilesSpec>{Field{"root", &FilesSpec::root},
                                              Field{"rootFolder", &FilesSpec::rootFolder},
                                              Field{"home", &FilesSpec::home},
                                              Field{"proc", &FilesSpec::proc},
                                              Field{"propagation", &FilesSpec::propagation},
                                              Field{"privateTmp", &FilesSpec::privateTmp},
                                              Field{"privateDev", &FilesSpec::privateDev},
                                              Field{"mounts", &FilesSpec::mounts}};

template <>
inline constexpr std::tuple fields<IdMapping>{Field{"inside", &IdMapping::inside},
                                              Field{"outside", &IdMapping::outside}, Field{"count", &IdMapping::count}};

template <>
inline constexpr std::tuple fields<UsersSpec>{Field{"map", &UsersSpec::map}, Field{"uids", &UsersSpec::uids},
                                              Field{"gids", &UsersSpec::gids}};

template <>
inline constexpr std::tuple fields<PowersSpec>{
    Field{"capabilities", &PowersSpec::capabilities}, Field{"kept", &PowersSpec::kept},
    Field{"noNewPrivileges", &PowersSpec::noNewPrivileges}, Field{"seccomp", &PowersSpec::seccomp}};

template <>
inline constexpr std::tuple fields<LimitsSpec>{
    Field{"memory", &LimitsSpec::memory},       Field{"cpu", &LimitsSpec::cpu},
    Field{"processes", &LimitsSpec::processes}, Field{"openFiles", &LimitsSpec::openFiles},
    Field{"fileSize", &LimitsSpec::fileSize},   Field{"cpuSeconds", &LimitsSpec::cpuSeconds},
    Field{"coreDumps", &LimitsSpec::coreDumps}};

template <>
inline constexpr std::tuple fields<ClocksSpec>{Field{"monotonic", &ClocksSpec::monotonic},
                                               Field{"boottime", &ClocksSpec::boottime}};

template <>
inline constexpr std::tuple fields<DesktopSpec>{
    Field{"display", &DesktopSpec::display}, Field{"sound", &DesktopSpec::sound},
    Field{"sessionBus", &DesktopSpec::sessionBus}, Field{"busNames", &DesktopSpec::busNames}};

template <>
inline constexpr std::tuple fields<LaunchSpec>{
    Field{"title", &LaunchSpec::title},       Field{"privilege", &LaunchSpec::privilege},
    Field{"program", &LaunchSpec::program},   Field{"walls", &LaunchSpec::walls},
    Field{"joined", &LaunchSpec::joined},     Field{"files", &LaunchSpec::files},
    Field{"network", &LaunchSpec::network},   Field{"users", &LaunchSpec::users},
    Field{"hostName", &LaunchSpec::hostName}, Field{"clocks", &LaunchSpec::clocks},
    Field{"powers", &LaunchSpec::powers},     Field{"limits", &LaunchSpec::limits},
    Field{"desktop", &LaunchSpec::desktop}};

} // namespace terrarium::launchfields
