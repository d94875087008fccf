// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/support/programs.h"

#include <QJsonObject>
#include <QList>
#include <QMap>

namespace terrarium::test {

/// What one program says of one namespace, in words that all can be compared in. 0 and empty: it says nothing.
struct Row {
    QString kind;
    qint64 inode = 0;
    qint64 processes = 0;
    qint64 pid = 0; ///< the lowest
    QString user;
    qint64 owner = 0;
    qint64 parent = 0;
    QList<qint64> members; ///< lsns tells only how many

    [[nodiscard]] QString text() const;
};

/// By "kind:[inode]", as the kernel writes it.
using Table = QMap<QString, Row>;

/// The document of terrarium-observer --once. before: words in front of the command, such as nsenter's.
[[nodiscard]] QJsonObject observed(User user = {}, const QStringList &before = {});
[[nodiscard]] Table tableOf(const QJsonObject &snapshot);
[[nodiscard]] QJsonObject namespaceIn(const QJsonObject &snapshot, const QString &link);
[[nodiscard]] QJsonObject processIn(const QJsonObject &snapshot, qint64 pid);

/// As a tree of owners: in its flat list lsns leaves out the parents and owners that have no process.
[[nodiscard]] Table lsnsTable(User user = {}, const QStringList &before = {});

/// /proc/PID/ns/KIND, "kind:[inode]"; empty where it cannot be read. task: /proc/PID/task/TID or /proc/PID.
[[nodiscard]] QString linkOf(const QString &task, const QString &kind);
[[nodiscard]] QString linkOf(qint64 pid, const QString &kind);
[[nodiscard]] const QStringList &allKinds();

/// Every difference, one a line; empty where there is none.
[[nodiscard]] QStringList differences(const Table &ours, const Table &theirs);

} // namespace terrarium::test
