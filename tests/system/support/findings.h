// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/launchspecjson.h"
#include "sandbox/promises.h"
#include "system/support/sandbox.h"

#include <QJsonDocument>

/// Launches to prove, and what became of it.
namespace terrarium::test {

using namespace Qt::StringLiterals;

[[nodiscard]] inline QJsonObject json(const QByteArray &text)
{
    const auto document = QJsonDocument::fromJson(text);
    return document.isObject() ? document.object() : QJsonObject{{u"unreadable"_s, QString::fromUtf8(text)}};
}

/// Everything that can be promised without a session's systemd.
inline const QByteArray everything =
    R"({"walls":["mnt","pid","net","ipc","user","uts","cgroup","time"],"hostName":"glass","network":"down",
        "users":{"map":"root"},"clocks":{"boottime":86400,"monotonic":5},
        "files":{"root":"hostReadOnly","home":"empty","proc":"ownPids","privateTmp":true,"privateDev":true,
          "mounts":[{"type":"covered","target":"/etc/passwd"},{"type":"covered","target":"/usr/share"},
                    {"target":"/srv"},{"type":"overlay","target":"/var"},{"type":"empty","target":"/mnt"}]},
        "powers":{"capabilities":"none","seccomp":"strict"},
        "desktop":{"display":"none","sound":false,"sessionBus":"none"},
        "limits":{"openFiles":64,"coreDumps":false,"fileSize":1048576,"cpuSeconds":77}})";

[[nodiscard]] inline std::size_t promisesIn(QJsonObject spec)
{
    spec = shell(u"true"_s, spec);
    spec.insert(u"schema"_s, u"terrarium.launch/1"_s);
    const auto text = QJsonDocument(spec).toJson();
    const auto read = terrarium::launchSpecFromJson({text.constData(), static_cast<std::size_t>(text.size())});
    return read ? terrarium::promisesOf(*read).size() : 0;
}

[[nodiscard]] inline QList<QJsonObject> findingsIn(const QList<QJsonObject> &told)
{
    QList<QJsonObject> findings;
    for (const auto &one : told)
        if (one.value("event"_L1) == "finding"_L1)
            findings.append(one);
    return findings;
}

[[nodiscard]] inline QString verdict(const QJsonObject &finding)
{
    return finding.value("verdict"_L1).toString();
}

[[nodiscard]] inline QByteArray printed(const QJsonObject &told)
{
    return QJsonDocument(told).toJson(QJsonDocument::Compact);
}

} // namespace terrarium::test
