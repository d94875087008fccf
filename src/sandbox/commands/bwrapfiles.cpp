// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commands/bwrapfiles.h"

#include <algorithm>
#include <utility>

namespace terrarium {
namespace {

bool isBelow(std::string_view path, std::string_view folder)
{
    return path == folder || (path.starts_with(folder) && path.substr(folder.size()).starts_with('/'));
}

} // namespace

bool BwrapFiles::bind(const ShellWord &source, const ShellWord &target, bool writable, bool withDevices)
{
    if (target.text == "/")
        return bindRoot(source, writable);
    if (source.isHome || target.isHome) {
        const bool isKept = source.isHome && target.isHome && !writable && m_files.mounts.empty();
        if (isKept)
            m_files.home = FilesSpec::Home::ReadOnly;
        return isKept;
    }
    const bool isDevices = withDevices && source.text == "/dev" && target.text == "/dev";
    // Below a root that is only for reading, bwrap needs that said; a spec does not.
    if (isDevices && m_files.root == FilesSpec::Root::HostReadOnly && !m_files.privateDev && !overlaps("/dev") &&
        !std::exchange(m_hasHostDevices, true))
        return true;
    return add({.type = MountSpec::Type::Bind,
                .source = source == target ? std::string() : source.text,
                .target = target.text,
                .writable = writable});
}

bool BwrapFiles::bindRoot(const ShellWord &source, bool writable)
{
    const bool isHost = source.text == "/";
    if (m_files != FilesSpec() || std::exchange(m_hasRoot, true) || source.isHome || (!isHost && !writable))
        return false;
    if (!isHost)
        m_files.rootFolder = source.text;
    m_files.root = !isHost ? FilesSpec::Root::Folder : writable ? FilesSpec::Root::Host : FilesSpec::Root::HostReadOnly;
    return true;
}

bool BwrapFiles::mountEmpty(const ShellWord &target)
{
    const bool isCovered = std::exchange(m_isCovered, false);
    if (target.isHome) {
        const bool isKept = !isCovered && m_files.mounts.empty();
        if (isKept)
            m_files.home = FilesSpec::Home::Empty;
        return isKept;
    }
    if (target.text == "/tmp" && !isCovered && !m_files.privateTmp && !overlaps("/tmp"))
        return m_files.privateTmp = true;
    return add({.type = isCovered ? MountSpec::Type::Covered : MountSpec::Type::Empty,
                .source = {},
                .target = target.text,
                .writable = !isCovered});
}

bool BwrapFiles::mountProc(const ShellWord &target)
{
    m_files.proc = FilesSpec::Proc::Own;
    return target.text == "/proc" && !overlaps("/proc");
}

bool BwrapFiles::mountDevices(const ShellWord &target)
{
    m_files.privateDev = true;
    return target.text == "/dev" && !overlaps("/dev");
}

bool BwrapFiles::remountReadOnly(const ShellWord &target)
{
    if (m_files.mounts.empty()) {
        if (target.text != "/tmp" || !std::exchange(m_files.privateTmp, false))
            return false;
        return add({.type = MountSpec::Type::Empty, .source = {}, .target = "/tmp"});
    }
    auto &last = m_files.mounts.back();
    last.writable = false;
    return last.target == target.text && (last.type == MountSpec::Type::Empty || last.type == MountSpec::Type::Covered);
}

bool BwrapFiles::permit(const ShellWord &mode)
{
    m_isCovered = !mode.text.empty() && std::ranges::all_of(mode.text, [](char c) { return c == '0'; });
    return m_isCovered;
}

bool BwrapFiles::takeOverlaySource(const ShellWord &source)
{
    return !source.isHome && !std::exchange(m_overlaySource, source.text);
}

bool BwrapFiles::mountOverlay(const ShellWord &target)
{
    const auto source = std::exchange(m_overlaySource, {});
    return source && !target.isHome &&
           add({.type = MountSpec::Type::Overlay,
                .source = *source == target.text ? std::string() : *source,
                .target = target.text});
}

bool BwrapFiles::add(MountSpec mount)
{
    if (mount.target == "/")
        return false;
    m_files.mounts.push_back(std::move(mount));
    return true;
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
    if (!m_hasRoot)
        return std::unexpected(ImportError{Reason::MissingValue, "/"});
    return m_files;
}

} // namespace terrarium
