// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/support/table.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace terrarium::test {
namespace {

/// The lowest member, where that is not the program that looked: each sees itself under another number.
qint64 lasting(const QJsonValue &pid)
{
    return QFile::exists(u"/proc/%1"_s.arg(pid.toInteger())) ? pid.toInteger() : 0;
}

/// lsns nests what is owned, we do not.
void addRows(Table &table, const QJsonArray &rows, Row (*row)(const QJsonObject &))
{
    for (const QJsonValue &value : rows) {
        const Row next = row(value.toObject());
        table.insert(u"%1:[%2]"_s.arg(next.kind).arg(next.inode), next);
        addRows(table, value["children"_L1].toArray(), row);
    }
}

Table tableFrom(const QJsonObject &document, Row (*row)(const QJsonObject &))
{
    Table table;
    addRows(table, document["namespaces"_L1].toArray(), row);
    return table;
}

QString nameOf(const QJsonValue &uid)
{
    if (uid.isNull())
        return {};
    const passwd *entry = getpwuid(static_cast<uid_t>(uid.toInteger()));
    return entry != nullptr ? QString::fromLocal8Bit(entry->pw_name) : QString::number(uid.toInteger());
}

/// A namespace without a process has no user in our document, but a maker; lsns puts the maker in the user's place.
Row oursFrom(const QJsonObject &object)
{
    Row row{.kind = object["kind"_L1].toString(),
            .inode = object["inode"_L1].toInteger(),
            .processes = object["processes"_L1].toInteger(),
            .pid = lasting(object["pid"_L1]),
            .user = object["user"_L1].toString(nameOf(object["ownerUid"_L1])),
            .owner = object["owner"_L1].toInteger(),
            .parent = object["parent"_L1].toInteger(),
            .members = {}};
    for (const QJsonValue &member : object["members"_L1].toArray())
        row.members.append(member.toInteger());
    return row;
}

Row theirsFrom(const QJsonObject &object)
{
    return {.kind = object["type"_L1].toString(),
            .inode = object["ns"_L1].toInteger(),
            .processes = object["nprocs"_L1].toInteger(),
            .pid = lasting(object["pid"_L1]),
            .user = object["user"_L1].toString(),
            .owner = object["ons"_L1].toInteger(),
            .parent = object["pns"_L1].toInteger(),
            .members = {}};
}

QJsonObject parsedOutput(QStringList command, User user)
{
    const QString program = command.takeFirst();
    return QJsonDocument::fromJson(outputOf(program, command, user)).object();
}

QJsonObject firstWith(const QJsonArray &rows, auto matches)
{
    for (const QJsonValue &row : rows)
        if (matches(row.toObject()))
            return row.toObject();
    return {};
}

} // namespace

QString Row::text() const
{
    return u"processes %1, lowest %2, user %3, owner %4, parent %5"_s.arg(processes).arg(pid).arg(user).arg(owner).arg(
        parent);
}

QJsonObject observed(User user, const QStringList &before)
{
    return parsedOutput(before + QStringList{observerProgram(), u"--once"_s}, user);
}

Table tableOf(const QJsonObject &snapshot)
{
    return tableFrom(snapshot, oursFrom);
}

QJsonObject namespaceIn(const QJsonObject &snapshot, const QString &link)
{
    return firstWith(snapshot["namespaces"_L1].toArray(), [&](const QJsonObject &row) {
        return u"%1:[%2]"_s.arg(row["kind"_L1].toString()).arg(row["inode"_L1].toInteger()) == link;
    });
}

QJsonObject processIn(const QJsonObject &snapshot, qint64 pid)
{
    return firstWith(snapshot["processes"_L1].toArray(),
                     [pid](const QJsonObject &row) { return row["pid"_L1].toInteger() == pid; });
}

Table lsnsTable(User user, const QStringList &before)
{
    const QStringList command{u"lsns"_s, u"--json"_s, u"--tree=owner"_s, u"--output"_s,
                              u"NS,TYPE,NPROCS,PID,USER,ONS,PNS"_s};
    return tableFrom(parsedOutput(before + command, user), theirsFrom);
}

QString linkOf(const QString &task, const QString &kind)
{
    std::array<char, 64> text{};
    const QByteArray path = QFile::encodeName(task + u"/ns/"_s + kind);
    const ssize_t length = readlink(path.constData(), text.data(), text.size());
    return QString::fromLatin1(text.data(), std::max<ssize_t>(length, 0));
}

QString linkOf(qint64 pid, const QString &kind)
{
    return linkOf(u"/proc/%1"_s.arg(pid), kind);
}

const QStringList &allKinds()
{
    static const QStringList kinds{u"mnt"_s, u"pid"_s, u"net"_s, u"ipc"_s, u"user"_s, u"uts"_s, u"cgroup"_s, u"time"_s};
    return kinds;
}

QStringList differences(const Table &ours, const Table &theirs)
{
    QStringList all;
    for (auto [link, row] : theirs.asKeyValueRange())
        if (!ours.contains(link))
            all.append(u"%1 is missing; lsns has %2"_s.arg(link, row.text()));
        else if (ours[link].text() != row.text())
            all.append(u"%1: ours %2; lsns %3"_s.arg(link, ours[link].text(), row.text()));
    for (auto [link, row] : ours.asKeyValueRange())
        if (!theirs.contains(link))
            all.append(u"%1 is not in lsns; ours %2"_s.arg(link, row.text()));
    return all;
}

} // namespace terrarium::test
