// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/keys.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <expected>
#include <variant>

namespace terrarium {

/// A namespace as it is named on the command line.
struct NamedNamespace {
    Kind kind{};
    Inode inode = 0;
    [[nodiscard]] bool operator==(const NamedNamespace &) const = default;
};

/// What the person asked for on the command line.
struct CommandLine {
    enum class Task { Window, Help, Version, Dump, ListProfiles };

    Task task = Task::Window;
    bool pins = false; ///< of a dump: what keeps namespaces alive, too
    QString file;      ///< a snapshot to show instead of this machine
    QString page;
    QString filter;
    std::variant<std::monostate, Pid, NamedNamespace> selected;
    QString profile;    ///< to launch at once; it is there
    QString screenshot; ///< draw the window into this file and end
    QSize size;         ///< of the window; invalid if not given
};

/// The names that are known here.
struct KnownNames {
    QStringList pages;
    QStringList profiles;
};

/// The arguments with the program's name first. The error is a translated sentence.
[[nodiscard]] std::expected<CommandLine, QString> readCommandLine(const QStringList &arguments,
                                                                  const KnownNames &known);
[[nodiscard]] QString helpText();

} // namespace terrarium
