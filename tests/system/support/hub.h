// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/fd.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace terrarium::test {

/// A program that reported, as somebody outside knows it.
struct Reporter {
    QString name;
    Fd socket{};
    int pid = 0;
};

/// Where envoys report to, from whatever namespaces: its socket is a file.
class Hub {
public:
    Hub();

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("hub")); }
    /// A folder that everybody may enter.
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// The next one that reports.
    [[nodiscard]] Reporter next() const;

private:
    QTemporaryDir m_folder;
    Fd m_socket;
};

/// Its answer to an order, with a descriptor that goes along.
[[nodiscard]] long tell(const Reporter &envoy, const QByteArray &order, const Fd &along = {});

} // namespace terrarium::test
