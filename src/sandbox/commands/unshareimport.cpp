// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/text.h"
#include "sandbox/commands/optionreader.h"
#include "sandbox/commands/unshareusers.h"

#include <algorithm>

namespace terrarium {
namespace {

using Value = std::optional<std::string>;

struct Draft {
    LaunchSpec spec;
    UnshareUsers users;
};

/// Whether the value is one that can be had. A file to keep a namespace at is none.
template <Wall wall> bool takeWall(Draft &draft, const Value &file)
{
    draft.spec.walls[wall] = true;
    return !file;
}

bool takeNothing(Draft & /*unused*/, const Value & /*unused*/)
{
    return true;
}

bool takeProc(Draft &draft, const Value &folder)
{
    draft.spec.walls[Wall::Mnt] = true;
    draft.spec.files.proc = FilesSpec::Proc::Own;
    return !folder || folder == "/proc";
}

bool takePropagation(Draft &draft, const Value &value)
{
    using enum FilesSpec::Propagation;
    constexpr std::array<std::string_view, 4> words{"private", "slave", "shared", "unchanged"};
    constexpr std::array values{Private, Slave, Shared, Unchanged};
    const auto found = std::ranges::find(words, *value);
    if (found == words.end())
        return false;
    draft.spec.files.propagation = values[static_cast<std::size_t>(found - words.begin())];
    return true;
}

template <std::int64_t ClocksSpec::*clock> bool takeClock(Draft &draft, const Value &value)
{
    const auto seconds = toNumber<std::int64_t>(*value);
    draft.spec.clocks.*clock = seconds.value_or(0);
    return seconds.has_value();
}

bool takeRoot(Draft &draft, const Value &folder)
{
    draft.spec.files.root = FilesSpec::Root::Folder;
    draft.spec.files.rootFolder = *folder;
    return !folder->empty();
}

bool takeFolder(Draft &draft, const Value &folder)
{
    draft.spec.program.folder = *folder;
    return !folder->empty();
}

bool takeCapabilities(Draft &draft, const Value & /*unused*/)
{
    draft.spec.powers.capabilities = PowersSpec::Capabilities::Keep;
    return true;
}

/// Everything that implies --user.
template <bool (UnshareUsers::*take)(const Value &)> bool takeUsers(Draft &draft, const Value &value)
{
    draft.spec.walls[Wall::User] = true;
    return (draft.users.*take)(value);
}

bool takeSetgroups(Draft &draft, const Value &value)
{
    return draft.users.takeSetgroups(value);
}

using Take = bool (*)(Draft &, const Value &);

struct UnshareOption {
    Option option;
    Take take;
};

constexpr std::array table{
    UnshareOption{{'m', "mount", Takes::PerhapsNamed}, takeWall<Wall::Mnt>},
    UnshareOption{{'p', "pid", Takes::PerhapsNamed}, takeWall<Wall::Pids>},
    UnshareOption{{'n', "net", Takes::PerhapsNamed}, takeWall<Wall::Net>},
    UnshareOption{{'i', "ipc", Takes::PerhapsNamed}, takeWall<Wall::Ipc>},
    UnshareOption{{'U', "user", Takes::PerhapsNamed}, takeWall<Wall::User>},
    UnshareOption{{'u', "uts", Takes::PerhapsNamed}, takeWall<Wall::Uts>},
    UnshareOption{{'C', "cgroup", Takes::PerhapsNamed}, takeWall<Wall::Cgroup>},
    UnshareOption{{'T', "time", Takes::PerhapsNamed}, takeWall<Wall::Time>},
    UnshareOption{{'f', "fork", Takes::Nothing}, takeNothing},
    UnshareOption{{0, "kill-child", Takes::PerhapsNamed}, takeNothing},
    UnshareOption{{0, "mount-proc", Takes::PerhapsNamed}, takeProc},
    UnshareOption{{'r', "map-root-user", Takes::Nothing}, takeUsers<&UnshareUsers::takeRoot>},
    UnshareOption{{'c', "map-current-user", Takes::Nothing}, takeUsers<&UnshareUsers::takeMe>},
    UnshareOption{{0, "map-user", Takes::Value}, takeUsers<&UnshareUsers::takeUser>},
    UnshareOption{{0, "map-group", Takes::Value}, takeUsers<&UnshareUsers::takeGroup>},
    UnshareOption{{0, "map-users", Takes::Value}, takeUsers<&UnshareUsers::takeUids>},
    UnshareOption{{0, "map-groups", Takes::Value}, takeUsers<&UnshareUsers::takeGids>},
    UnshareOption{{0, "map-auto", Takes::Nothing}, takeUsers<&UnshareUsers::takeAuto>},
    UnshareOption{{0, "setgroups", Takes::Value}, takeSetgroups},
    UnshareOption{{0, "propagation", Takes::Value}, takePropagation},
    UnshareOption{{0, "keep-caps", Takes::Nothing}, takeCapabilities},
    UnshareOption{{0, "monotonic", Takes::Value}, takeClock<&ClocksSpec::monotonic>},
    UnshareOption{{0, "boottime", Takes::Value}, takeClock<&ClocksSpec::boottime>},
    UnshareOption{{'R', "root", Takes::Value}, takeRoot},
    UnshareOption{{'w', "wd", Takes::Value}, takeFolder},
};

constexpr auto options = [] {
    std::array<Option, table.size()> all;
    std::ranges::transform(table, all.begin(), &UnshareOption::option);
    return all;
}();

} // namespace

ImportedSpec importUnshare(std::span<const ShellWord> words)
{
    using Reason = ImportError::Reason;
    Draft draft;
    OptionReader reader(words, options);
    auto found = reader.next();
    for (; found && *found; found = reader.next())
        if (!table[(*found)->index].take(draft, (*found)->value))
            return std::unexpected(ImportError{Reason::BadValue, (*found)->value.value_or((*found)->word)});
    if (!found)
        return std::unexpected(found.error());
    if (draft.spec.walls[Wall::Net])
        draft.spec.network = NetworkMode::Down;
    const auto users = draft.users.spec();
    if (!users)
        return std::unexpected(users.error());
    if (draft.spec.walls[Wall::User])
        draft.spec.users = *users;
    if (auto error = takeProgram(reader.rest(), draft.spec))
        return std::unexpected(*std::move(error));
    return draft.spec;
}

} // namespace terrarium
