// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/commands/imports.h"

namespace terrarium {

/// What the options of bwrap(1) about files add up to, in their order. Each says whether a spec can have it.
class BwrapFiles {
public:
    bool bind(const ShellWord &source, const ShellWord &target, bool writable, bool withDevices);
    bool mountEmpty(const ShellWord &target);
    bool makeFolder(const ShellWord &target);
    bool makeLink(const ShellWord &text, const ShellWord &target);
    bool mountProc(const ShellWord &target);
    bool mountDevices(const ShellWord &target);
    bool remountReadOnly(const ShellWord &target);
    bool permit(const ShellWord &mode);
    bool takeOverlaySource(const ShellWord &source);
    bool mountOverlay(const ShellWord &target);

    /// An error where an option waits for the next in vain. The root is empty where none was bound.
    [[nodiscard]] std::expected<FilesSpec, ImportError> files() const;

private:
    [[nodiscard]] bool bindRoot(const ShellWord &source, bool writable);
    [[nodiscard]] bool add(MountSpec mount);
    [[nodiscard]] bool takesTmp(const ShellWord &source, const ShellWord &target);
    [[nodiscard]] bool hasMounts() const;
    [[nodiscard]] bool overlaps(std::string_view target) const;

    FilesSpec m_files;
    bool m_hasRoot = false;
    bool m_hasHostDevices = false;
    bool m_isCovered = false; ///< the next empty folder can be neither read nor listed
    std::optional<std::string> m_overlaySource;
};

} // namespace terrarium
