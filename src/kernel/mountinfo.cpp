// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/mountinfo.h"

#include "kernel/procfs.h"
#include "kernel/text.h"

namespace terrarium::mountinfo {
namespace {

struct Mount {
    std::optional<std::uint64_t> id;
    std::string_view root;
    std::string_view path;
    std::string_view type;
    bool isUnbindable = false;
};

Mount parseLine(std::string_view line)
{
    Mount mount;
    mount.id = toNumber<std::uint64_t>(takeWord(line));
    for (int i = 0; i < 2; ++i)
        (void)takeWord(line);
    mount.root = takeWord(line);
    mount.path = takeWord(line);
    (void)takeWord(line);
    // Any number of optional fields, ended by a hyphen.
    for (auto word = takeWord(line); !word.empty() && word != "-"; word = takeWord(line))
        mount.isUnbindable |= word == "unbindable";
    mount.type = takeWord(line);
    return mount;
}

} // namespace

std::vector<NamespaceMount> parseNamespaceMounts(std::string_view text)
{
    std::vector<NamespaceMount> mounts;
    while (!text.empty()) {
        const auto mount = parseLine(takeUntil(text, '\n'));
        if (mount.type != "nsfs")
            continue;
        if (const auto inode = procfs::parseNamespaceLink(mount.root))
            mounts.push_back({std::string(mount.root.substr(0, mount.root.find(':'))), *inode, unescaped(mount.path)});
    }
    return mounts;
}

bool hasUnbindable(std::string_view text)
{
    while (!text.empty())
        if (parseLine(takeUntil(text, '\n')).isUnbindable)
            return true;
    return false;
}

std::string_view fileSystemAt(std::string_view text, std::string_view path)
{
    std::string_view type;
    while (!text.empty()) {
        const auto mount = parseLine(takeUntil(text, '\n'));
        if (mount.path == path)
            type = mount.type;
    }
    return type;
}

std::vector<std::string_view> fileSystemsTo(std::string_view text, std::string_view path)
{
    std::vector<std::string_view> types;
    while (!text.empty()) {
        const auto mount = parseLine(takeUntil(text, '\n'));
        const auto place = unescaped(mount.path);
        const bool isAbove =
            path.starts_with(place) && (place == "/" || path.size() == place.size() || path[place.size()] == '/');
        if (isAbove && !place.empty())
            types.push_back(mount.type);
    }
    return types;
}

std::optional<std::uint64_t> idAt(std::string_view text, std::string_view path)
{
    std::optional<std::uint64_t> id;
    while (!text.empty()) {
        const auto mount = parseLine(takeUntil(text, '\n'));
        if (mount.path == path)
            id = mount.id;
    }
    return id;
}

std::string_view pathOf(std::string_view text, std::uint64_t id)
{
    while (!text.empty())
        if (const auto mount = parseLine(takeUntil(text, '\n')); mount.id == id)
            return mount.path;
    return {};
}

std::string unescaped(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    while (!text.empty()) {
        const auto byte =
            text[0] == '\\' && text.size() >= 4 ? toNumber<std::uint8_t>(text.substr(1, 3), 8) : std::nullopt;
        plain += byte ? static_cast<char>(*byte) : text[0];
        text.remove_prefix(byte ? 4 : 1);
    }
    return plain;
}

} // namespace terrarium::mountinfo
