// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/namespacecolumns.h"

#include "models/plaintext.h"

#include <QCoreApplication>

#include <array>

namespace terrarium {

namespace {

using Group = NamespaceFacts::Group;

constexpr std::array<Header, NamespaceModel::ColumnCount> headers{{
    {QT_TRANSLATE_NOOP("terrarium::NamespaceModel", "Namespace"),
     QT_TRANSLATE_NOOP("terrarium::NamespaceModel",
                       "The number by which the kernel tells this namespace from others of its kind.")},
    {QT_TRANSLATE_NOOP("terrarium::NamespaceModel", "Kind"),
     QT_TRANSLATE_NOOP("terrarium::NamespaceModel",
                       "What the namespace keeps apart: files, process IDs, network and so on.")},
    {QT_TRANSLATE_NOOP("terrarium::NamespaceModel", "Members"),
     QT_TRANSLATE_NOOP("terrarium::NamespaceModel", "How many processes are in the namespace."), true},
    {QT_TRANSLATE_NOOP("terrarium::NamespaceModel", "PID"),
     QT_TRANSLATE_NOOP("terrarium::NamespaceModel",
                       "The member with the lowest process ID, often the one that has been there longest."),
     true},
    {QT_TRANSLATE_NOOP("terrarium::NamespaceModel", "User"),
     QT_TRANSLATE_NOOP("terrarium::NamespaceModel", "The user that this member runs as.")},
    {QT_TRANSLATE_NOOP("terrarium::NamespaceModel", "Command"),
     QT_TRANSLATE_NOOP("terrarium::NamespaceModel", "The command that started this member.")},
    {QT_TRANSLATE_NOOP("terrarium::NamespaceModel", "Owner"),
     QT_TRANSLATE_NOOP("terrarium::NamespaceModel",
                       "The user namespace whose administrator rules over this namespace."),
     true},
    {QT_TRANSLATE_NOOP("terrarium::NamespaceModel", "Owner’s user"),
     QT_TRANSLATE_NOOP("terrarium::NamespaceModel", "The user who made the owner.")},
    {QT_TRANSLATE_NOOP("terrarium::NamespaceModel", "Parent"),
     QT_TRANSLATE_NOOP("terrarium::NamespaceModel", "The namespace of the same kind that this one was made in."), true},
    {QT_TRANSLATE_NOOP("terrarium::NamespaceModel", "Shared"),
     QT_TRANSLATE_NOOP("terrarium::NamespaceModel",
                       "Whether this is the namespace that the system itself started in.")},
    {QT_TRANSLATE_NOOP("terrarium::NamespaceModel", "Made by"),
     QT_TRANSLATE_NOOP("terrarium::NamespaceModel",
                       "The service, application or container that all members belong to.")},
    {QT_TRANSLATE_NOOP("terrarium::NamespaceModel", "ID"),
     QT_TRANSLATE_NOOP("terrarium::NamespaceModel",
                       "A number that the kernel never gives to another namespace until the next start."),
     true},
}};

template <typename Number> QVariant number(std::optional<Number> number)
{
    return number ? QVariant(static_cast<qint64>(*number)) : QVariant();
}

QVariant nonZero(qint64 number)
{
    return number != 0 ? QVariant(number) : QVariant();
}

QString kindName(const NamespaceFacts &facts)
{
    return facts.kind ? plainText(name(*facts.kind)) : QString();
}

QString title(const NamespaceFacts &group)
{
    switch (group.group) {
    case Group::Kind:
        return kindName(group);
    case Group::HiddenOwner:
        return QCoreApplication::translate("terrarium::NamespaceModel", "Owner not visible");
    case Group::Host:
        return QCoreApplication::translate("terrarium::NamespaceModel", "The host");
    case Group::Maker:
        return plainText(group.maker.name);
    case Group::NobodyKnown:
        return QCoreApplication::translate("terrarium::NamespaceModel", "Not known");
    case Group::None:
        break;
    }
    return {};
}

} // namespace

const Header &namespaceHeader(int column)
{
    return headers[static_cast<std::size_t>(column)];
}

QVariant namespaceValue(const NamespaceFacts &facts, int column)
{
    if (!facts.space)
        return column == NamespaceModel::NamespaceColumn ? QVariant(title(facts)) : QVariant();
    switch (column) {
    case NamespaceModel::NamespaceColumn:
        return static_cast<qint64>(facts.space->key.inode);
    case NamespaceModel::KindColumn:
        return kindName(facts);
    case NamespaceModel::MembersColumn:
        return static_cast<qint64>(facts.members);
    case NamespaceModel::PidColumn:
        return nonZero(facts.lowest.pid);
    case NamespaceModel::UserColumn:
        return plainText(facts.lowest.user);
    case NamespaceModel::CommandColumn:
        return plainText(facts.lowest.command);
    case NamespaceModel::OwnerColumn:
        return number(facts.space->owner);
    case NamespaceModel::OwnerUserColumn:
        return plainText(facts.ownerUser);
    case NamespaceModel::ParentColumn:
        return number(facts.space->parent);
    case NamespaceModel::SharedColumn:
        return static_cast<qint64>(facts.host);
    case NamespaceModel::MakerColumn:
        return plainText(facts.maker.name);
    case NamespaceModel::IdColumn:
        return number(facts.space->id);
    default:
        return {};
    }
}

} // namespace terrarium
