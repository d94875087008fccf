// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commands/bwrapfiles.h"

#include <algorithm>
#include <utility>

namespace terrarium {
namespace {

/// bwrap takes a place without a slash at its beginning as if it had one.
std::string placeOf(const ShellWord &word)
{
    auto place = word.text.starts_with('/') || word.isHome ? word.text : '/' + word.text;
    while (place.size() > 1 && place.ends_with('/'))
        place.pop_back();
    return place;
}

bool isHomeItself(const ShellWord &word)
{
    return word.isHome && word.text == "~";
}

/// A path of the host that a spec can have; a spec takes every ~ for the home folder.
bool isPath(const ShellWord &word)
{
    return word.isHome || !word.text.starts_with('~');
}

const MountSpec emptyTmp{.type = MountSpec::Type::Empty, .source = {}, .target = "/tmp", .writable = true};

bool isBelow(std::string_view path, std::string_view folder)
{
    return path == folder || (path.starts_with(folder) && path.substr(folder.size()).starts_with('/'));
}

} // namespace

bool BwrapFiles::bind(const ShellWord &source, const ShellWord &target, bool writable, bool withDevices)
{
    if (target.text == "/")
        return bindRoot(source, writable);
    if (!isPath(source))
        return false;
    if (!writable && source.text == "/dev/null" && placeOf(target) != "/dev/null")
        return add({.type = MountSpec::Type::Covered, .source = {}, .target = placeOf(target)});
    if (isHomeItself(source) && isHomeItself(target)) {
        const bool isKept = !writable && !hasMounts();
        if (isKept)
            m_files.home = FilesSpec::Home::ReadOnly;
        return isKept;
    }
    if (writable && takesTmp(source, target))
        return true;
    const bool isDevices = withDevices && source.text == "/dev" && target.text == "/dev";
    // Below a root that is only for reading, bwrap needs that said; a spec does not.
    if (isDevices && m_files.root == FilesSpec::Root::HostReadOnly && !m_files.privateDev && !overlaps("/dev") &&
        !std::exchange(m_hasHostDevices, true))
        return true;
    return add({.type = MountSpec::Type::Bind,
                .source = placeOf(source) == placeOf(target) ? std::string() : source.text,
                .target = placeOf(target),
                .writable = writable});
}

/// A /tmp of its own goes on showing X11's sockets; one that does not is simply an empty folder.
bool BwrapFiles::takesTmp(const ShellWord &source, const ShellWord &target)
{
    constexpr std::string_view sockets = "/tmp/.X11-unix";
    if (source.text != sockets || target.text != sockets || m_files.mounts != std::vector{emptyTmp})
        return false;
    m_files.mounts.clear();
    return m_files.privateTmp = true;
}

bool BwrapFiles::bindRoot(const ShellWord &source, bool writable)
{
    const bool isHost = source.text == "/";
    if (m_files != FilesSpec() || std::exchange(m_hasRoot, true) || !isPath(source) || (!isHost && !writable))
        return false;
    if (!isHost)
        m_files.rootFolder = source.text;
    m_files.root = !isHost ? FilesSpec::Root::Folder : writable ? FilesSpec::Root::Host : FilesSpec::Root::HostReadOnly;
    return true;
}

bool BwrapFiles::mountEmpty(const ShellWord &target)
{
    const bool isCovered = std::exchange(m_isCovered, false);
    if (isHomeItself(target)) {
        const bool isKept = !isCovered && !hasMounts();
        if (isKept)
            m_files.home = FilesSpec::Home::Empty;
        return isKept;
    }
    return add({.type = isCovered ? MountSpec::Type::Covered : MountSpec::Type::Empty,
                .source = {},
                .target = placeOf(target),
                .writable = !isCovered});
}

/// In memory anyway, a folder and an empty folder in memory are the same to whoever looks.
bool BwrapFiles::makeFolder(const ShellWord &target)
{
    const auto place = placeOf(target);
    if (isHomeItself(target) || m_isCovered)
        return false;
    const auto isThere = [&](const MountSpec &mount) { return isBelow(mount.target, place); };
    const auto isAbove = [&](const MountSpec &mount) { return isBelow(place, mount.target); };
    if (std::ranges::any_of(m_files.mounts, isThere))
        return true;
    const auto above = std::ranges::find_last_if(m_files.mounts, isAbove);
    const bool isInMemory = above.empty() ? !m_hasRoot : above.front().type == MountSpec::Type::Empty;
    return isInMemory && mountEmpty({place, target.isHome});
}

bool BwrapFiles::makeLink(const ShellWord &text, const ShellWord &target)
{
    return !text.isHome && !isHomeItself(target) && !text.text.empty() &&
           add({.type = MountSpec::Type::Link, .source = text.text, .target = placeOf(target)});
}

bool BwrapFiles::mountProc(const ShellWord &target)
{
    m_files.proc = FilesSpec::Proc::Own;
    return placeOf(target) == "/proc" && !overlaps("/proc");
}

bool BwrapFiles::mountDevices(const ShellWord &target)
{
    m_files.privateDev = true;
    return placeOf(target) == "/dev" && !overlaps("/dev");
}

bool BwrapFiles::remountReadOnly(const ShellWord &target)
{
    if (m_files.mounts.empty())
        return false;
    auto &last = m_files.mounts.back();
    last.writable = false;
    return last.target == placeOf(target) &&
           (last.type == MountSpec::Type::Empty || last.type == MountSpec::Type::Covered);
}

bool BwrapFiles::permit(const ShellWord &mode)
{
    m_isCovered = !mode.text.empty() && std::ranges::all_of(mode.text, [](char c) { return c == '0'; });
    return m_isCovered;
}

bool BwrapFiles::takeOverlaySource(const ShellWord &source)
{
    return isPath(source) && !std::exchange(m_overlaySource, source.text);
}

bool BwrapFiles::mountOverlay(const ShellWord &target)
{
    const auto source = std::exchange(m_overlaySource, {});
    return source && add({.type = MountSpec::Type::Overlay,
                          .source = *source == placeOf(target) ? std::string() : *source,
                          .target = placeOf(target)});
}

bool BwrapFiles::add(MountSpec mount)
{
    if (mount.target == "/" || mount.target == "~")
        return false;
    m_files.mounts.push_back(std::move(mount));
    return true;
}

/// Whether the home would have to come after one of the list.
bool BwrapFiles::hasMounts() const
{
    return std::ranges::any_of(m_files.mounts, [](const MountSpec &mount) { return mount != emptyTmp; });
}

/// Whether a mount there would have to come after one of the list, which a spec mounts last.
bool BwrapFiles::overlaps(std::string_view target) const
{
    return std::ranges::any_of(m_files.mounts, [&](const MountSpec &mount) {
        return isBelow(mount.target, target) || isBelow(target, mount.target);
    });
}

std::expected<FilesSpec, ImportError> BwrapFiles::files() const
{
    using Reason = ImportError::Reason;
    if (m_isCovered || m_overlaySource)
        return std::unexpected(ImportError{Reason::MissingValue, m_isCovered ? "--perms" : "--overlay-src"});
    auto files = m_files;
    if (!m_hasRoot)
        files.root = FilesSpec::Root::Empty;
    return files;
}

} // namespace terrarium
