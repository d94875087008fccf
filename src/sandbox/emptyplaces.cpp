// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/emptyplaces.h"

namespace terrarium {
namespace {

bool liesIn(const std::string &path, const std::string &folder)
{
    return path.starts_with(folder + '/');
}

bool isMadeHere(const MountSpec &mount)
{
    return mount.type == MountSpec::Type::Empty || mount.type == MountSpec::Type::Overlay;
}

} // namespace

/// In the order of the plan: what is mounted later covers what was there.
bool vanishesAfterwards(const FilesSpec &files, std::size_t mount)
{
    const auto &place = files.mounts[mount].target;
    bool vanishes = files.root == FilesSpec::Root::Empty;
    const auto cover = [&](const std::string &folder, bool isMade) {
        if (liesIn(place, folder))
            vanishes = isMade;
    };
    if (files.privateTmp)
        cover("/tmp", true);
    if (files.home != FilesSpec::Home::Host)
        cover("~", files.home == FilesSpec::Home::Empty);
    if (files.privateDev)
        cover("/dev", true);
    if (files.proc != FilesSpec::Proc::Host)
        cover("/proc", false);
    for (std::size_t i = 0; i < mount; ++i)
        cover(files.mounts[i].target, isMadeHere(files.mounts[i]));
    return vanishes;
}

} // namespace terrarium
