// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observe/programfile.h"

#include "snapshot/tools.h"

#include <algorithm>
#include <array>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace terrarium {
namespace {

/// Where packages put programs, and no user mounts anything that could keep a reader waiting.
constexpr std::array<std::string_view, 4> installed{"/usr/", "/opt/", "/snap/", "/nix/store/"};

std::optional<struct statx> factsOf(int directory, const char *path)
{
    struct statx facts{};
    constexpr auto wanted = STATX_INO | STATX_UID | STATX_MODE;
    if (::statx(directory, path, AT_STATX_DONT_SYNC | AT_NO_AUTOMOUNT, wanted, &facts) < 0)
        return std::nullopt;
    return facts;
}

bool isSame(const struct statx &one, const struct statx &other)
{
    return one.stx_ino == other.stx_ino && one.stx_dev_major == other.stx_dev_major &&
           one.stx_dev_minor == other.stx_dev_minor;
}

/// The path is that in the process's own mount namespace, where it may have put what it likes: so the file itself is
/// compared.
bool isInstalled(const ProcDir &dir, const std::string &path)
{
    if (std::ranges::none_of(installed, [&](std::string_view place) { return path.starts_with(place); }))
        return false;
    const auto run = factsOf(dir.fd(), "exe");
    const auto there = run ? factsOf(AT_FDCWD, path.c_str()) : std::nullopt;
    return there && isSame(*run, *there) && there->stx_uid == 0 && (there->stx_mode & (S_IWGRP | S_IWOTH)) == 0;
}

} // namespace

bool speaksOfMaker(const Process &process)
{
    return toolCalled(process.comm) || process.comm == podmansPause || isMonitor(process) || isPartOfBrowser(process);
}

Program programOf(const ProcDir &dir)
{
    std::array<char, 4096> text;
    const auto size = ::readlinkat(dir.fd(), "exe", text.data(), text.size());
    if (size <= 0)
        return {};
    Program program;
    program.path.assign(text.data(), static_cast<std::size_t>(size));
    program.isInstalled = isInstalled(dir, program.path);
    return program;
}

} // namespace terrarium
