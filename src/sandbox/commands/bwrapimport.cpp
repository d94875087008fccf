// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commands/bwrapfiles.h"

#include <algorithm>

namespace terrarium {
namespace {

using Words = std::span<const ShellWord>;
using Reason = ImportError::Reason;

struct Draft {
    LaunchSpec spec;
    BwrapFiles files;
    bool asPid1 = false;
    bool isRootUser = false;
    bool isRootGroup = false;
    bool sharesNet = false;
    bool addsAll = false;
    bool dropsAll = false;
};

template <Wall wall> bool takeWall(Draft &draft, Words /*none*/)
{
    return draft.spec.walls[wall] = true;
}

bool takeAllWalls(Draft &draft, Words /*none*/)
{
    for (const auto wall : {Wall::Pids, Wall::Net, Wall::Ipc, Wall::User, Wall::Uts, Wall::Cgroup})
        draft.spec.walls[wall] = true;
    return true;
}

template <bool Draft::*flag> bool takeFlag(Draft &draft, Words /*none*/)
{
    return draft.*flag = true;
}

/// Any other id would need the caller's own to be written down.
template <bool Draft::*isRoot> bool takeId(Draft &draft, Words values)
{
    draft.spec.walls[Wall::User] = true;
    draft.*isRoot = values[0].text == "0";
    return draft.*isRoot;
}

template <std::string LaunchSpec::*text> bool takeText(Draft &draft, Words values)
{
    draft.spec.*text = values[0].text;
    return !values[0].isHome;
}

bool takeFolder(Draft &draft, Words values)
{
    draft.spec.program.folder = values[0].text;
    return values[0].isHome || !values[0].text.starts_with('~');
}

bool clearEnvironment(Draft &draft, Words /*none*/)
{
    draft.spec.program.keepEnvironment = false;
    draft.spec.program.environment.clear();
    draft.spec.program.unset.clear();
    return true;
}

bool setVariable(Draft &draft, Words values)
{
    draft.spec.program.environment[values[0].text] = values[1].text;
    std::erase(draft.spec.program.unset, values[0].text);
    return !values[0].isHome && !values[1].isHome;
}

bool unsetVariable(Draft &draft, Words values)
{
    auto &unset = draft.spec.program.unset;
    draft.spec.program.environment.erase(values[0].text);
    if (!std::ranges::contains(unset, values[0].text))
        unset.push_back(values[0].text);
    return !values[0].isHome;
}

template <bool writable, bool withDevices> bool bind(Draft &draft, Words values)
{
    return draft.files.bind(values[0], values[1], writable, withDevices);
}

bool makeLink(Draft &draft, Words values)
{
    return draft.files.makeLink(values[0], values[1]);
}

template <bool (BwrapFiles::*take)(const ShellWord &)> bool takeFile(Draft &draft, Words values)
{
    return (draft.files.*take)(values[0]);
}

/// "net_admin" for "CAP_NET_ADMIN".
std::string specName(std::string_view capability)
{
    std::string name;
    for (const char c : capability)
        name.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
    return name.starts_with("cap_") ? name.substr(4) : name;
}

bool addCapability(Draft &draft, Words values)
{
    if (values[0].text == "ALL")
        draft.addsAll = true;
    else
        draft.spec.powers.kept.push_back(specName(values[0].text));
    return true;
}

bool dropCapability(Draft &draft, Words values)
{
    auto &kept = draft.spec.powers.kept;
    const bool isAll = values[0].text == "ALL";
    const bool isExcept = draft.addsAll && !isAll;
    if (isAll) {
        draft.dropsAll = true;
        draft.addsAll = false;
        kept.clear();
    }
    std::erase(kept, specName(values[0].text));
    return !isExcept;
}

bool takeNothing(Draft & /*unused*/, Words /*none*/)
{
    return true;
}

struct BwrapOption {
    std::string_view name;
    std::size_t count; ///< of values
    bool (*take)(Draft &, Words);
};

constexpr std::array options{
    BwrapOption{"--unshare-user", 0, takeWall<Wall::User>},
    BwrapOption{"--unshare-user-try", 0, takeWall<Wall::User>},
    BwrapOption{"--unshare-ipc", 0, takeWall<Wall::Ipc>},
    BwrapOption{"--unshare-pid", 0, takeWall<Wall::Pids>},
    BwrapOption{"--unshare-net", 0, takeWall<Wall::Net>},
    BwrapOption{"--unshare-uts", 0, takeWall<Wall::Uts>},
    BwrapOption{"--unshare-cgroup", 0, takeWall<Wall::Cgroup>},
    BwrapOption{"--unshare-cgroup-try", 0, takeWall<Wall::Cgroup>},
    BwrapOption{"--unshare-all", 0, takeAllWalls},
    BwrapOption{"--share-net", 0, takeFlag<&Draft::sharesNet>},
    BwrapOption{"--as-pid-1", 0, takeFlag<&Draft::asPid1>},
    BwrapOption{"--uid", 1, takeId<&Draft::isRootUser>},
    BwrapOption{"--gid", 1, takeId<&Draft::isRootGroup>},
    BwrapOption{"--hostname", 1, takeText<&LaunchSpec::hostName>},
    BwrapOption{"--chdir", 1, takeFolder},
    BwrapOption{"--clearenv", 0, clearEnvironment},
    BwrapOption{"--setenv", 2, setVariable},
    BwrapOption{"--unsetenv", 1, unsetVariable},
    BwrapOption{"--bind", 2, bind<true, false>},
    BwrapOption{"--bind-try", 2, bind<true, false>},
    BwrapOption{"--dev-bind", 2, bind<true, true>},
    BwrapOption{"--dev-bind-try", 2, bind<true, true>},
    BwrapOption{"--ro-bind", 2, bind<false, false>},
    BwrapOption{"--ro-bind-try", 2, bind<false, false>},
    BwrapOption{"--dir", 1, takeFile<&BwrapFiles::makeFolder>},
    BwrapOption{"--symlink", 2, makeLink},
    BwrapOption{"--tmpfs", 1, takeFile<&BwrapFiles::mountEmpty>},
    BwrapOption{"--proc", 1, takeFile<&BwrapFiles::mountProc>},
    BwrapOption{"--dev", 1, takeFile<&BwrapFiles::mountDevices>},
    BwrapOption{"--remount-ro", 1, takeFile<&BwrapFiles::remountReadOnly>},
    BwrapOption{"--perms", 1, takeFile<&BwrapFiles::permit>},
    BwrapOption{"--overlay-src", 1, takeFile<&BwrapFiles::takeOverlaySource>},
    BwrapOption{"--tmp-overlay", 1, takeFile<&BwrapFiles::mountOverlay>},
    BwrapOption{"--cap-add", 1, addCapability},
    BwrapOption{"--cap-drop", 1, dropCapability},
    // A sandbox has a session of its own, and ends with its window, anyway.
    BwrapOption{"--new-session", 0, takeNothing},
    BwrapOption{"--die-with-parent", 0, takeNothing},
};

/// Takes one option and its values off the front of the words.
std::optional<ImportError> takeOption(Words &words, Draft &draft)
{
    const auto &word = words.front().text;
    const auto option = std::ranges::find(options, word, &BwrapOption::name);
    if (option == options.end())
        return ImportError{Reason::UnknownOption, word};
    if (words.size() <= option->count)
        return ImportError{Reason::MissingValue, word};
    const auto values = words.subspan(1, option->count);
    if (!option->take(draft, values))
        return ImportError{Reason::BadValue, values.empty() ? word : values.back().text};
    words = words.subspan(1 + option->count);
    return std::nullopt;
}

void addWhatBwrapDoesAnyway(Draft &draft, bool isPrivileged)
{
    auto &walls = draft.spec.walls;
    walls[Wall::Mnt] = true;
    walls[Wall::User] = walls[Wall::User] || !isPrivileged;
    walls[Wall::Net] = walls[Wall::Net] && !draft.sharesNet;
    draft.spec.powers.noNewPrivileges = true;
    draft.spec.files.propagation = FilesSpec::Propagation::Slave;
    if (walls[Wall::Pids] && !draft.asPid1)
        draft.spec.program.first = ProgramSpec::First::Reaper;
    if (draft.isRootUser)
        draft.spec.users.map = UsersSpec::Map::Root;
}

PowersSpec::Capabilities capabilitiesOf(const Draft &draft)
{
    using enum PowersSpec::Capabilities;
    if (draft.addsAll)
        return Keep;
    if (!draft.spec.powers.kept.empty())
        return List;
    return draft.dropsAll || draft.isRootUser ? None : Usual;
}

} // namespace

ImportedSpec importBwrap(Words words, bool isPrivileged)
{
    Draft draft;
    while (!words.empty() && words.front().text.starts_with("-") && words.front().text != "--")
        if (auto error = takeOption(words, draft))
            return std::unexpected(*std::move(error));
    if (!words.empty() && words.front().text == "--")
        words = words.subspan(1);
    if (draft.isRootUser != draft.isRootGroup)
        return std::unexpected(ImportError{Reason::MissingValue, draft.isRootUser ? "--gid" : "--uid"});
    auto files = draft.files.files();
    if (!files)
        return std::unexpected(files.error());
    draft.spec.files = *std::move(files);
    addWhatBwrapDoesAnyway(draft, isPrivileged);
    draft.spec.powers.capabilities = capabilitiesOf(draft);
    if (draft.addsAll)
        draft.spec.powers.kept.clear();
    if (auto error = takeProgram(words, draft.spec))
        return std::unexpected(*std::move(error));
    return draft.spec;
}

} // namespace terrarium
