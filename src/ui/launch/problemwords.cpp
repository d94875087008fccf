// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/problemwords.h"

#include "snapshot/kind.h"
#include "ui/common/kindlook.h"

namespace terrarium {

QString ProblemWords::of(const FieldProblem &problem)
{
    const QString value = QString::fromStdString(problem.value);
    switch (problem.problem) {
    case Problem::Missing:
        return missing(problem.field);
    case Problem::NotAbsolute:
        return tr("“%1” must begin with a slash, at the root folder.").arg(value);
    case Problem::NotPlain:
        return notPlain(problem.field, value);
    case Problem::TooLong:
        return tr("This is longer than the kernel takes.");
    case Problem::TooMany:
        return tr("These are more than can be taken.");
    case Problem::OutOfRange:
        return value.isEmpty() ? tr("This number makes no sense here.") : tr("%1 makes no sense here.").arg(value);
    case Problem::Overlapping:
        return tr("Two of the ranges share a number.");
    case Problem::Unknown:
        return tr("Nothing is called “%1”.").arg(value);
    case Problem::NeedsWall:
        return tr("This has no effect without the wall “%1”.").arg(other(value));
    case Problem::StaysOnDisk:
        return tr("A link at “%1” would stay on your disk. Add an empty folder above it first, or choose “Nothing” "
                  "under “The whole system”.")
            .arg(value);
    case Problem::NeedsPrivilege:
        return tr("This takes the administrator’s authorisation: choose it on the page Walls.");
    case Problem::Contradicting:
        break;
    }
    return tr("This cannot be had together with: %1.").arg(other(value));
}

QString ProblemWords::missing(const std::string &field)
{
    if (field.starts_with("program.arguments"))
        return tr("Choose what to launch.");
    if (field.ends_with("older") || field.ends_with("target") || field.ends_with("source"))
        return tr("Choose a file or folder.");
    return tr("Something must stand here.");
}

QString ProblemWords::notPlain(const std::string &field, const QString &value)
{
    if (field == "hostName")
        return tr("A host name holds only letters, digits, “-” and “.”.");
    if (field.starts_with("program.environment") || field.starts_with("program.unset"))
        return tr("A variable has a name, without “=” and zero bytes.");
    if (field.starts_with("desktop.busNames"))
        return tr("“%1” is not a name as on the bus, such as org.freedesktop.Notifications.").arg(value);
    if (field.starts_with("files") || field.ends_with("folder"))
        return tr("“%1” must be written out, without “.” and “..”.").arg(value);
    return tr("“%1” holds characters that cannot be there.").arg(value);
}

QString ProblemWords::other(const QString &value)
{
    if (value == u"walls")
        return tr("a new namespace of this kind");
    if (value == u"privilege")
        return tr("the administrator’s authorisation");
    if (value == u"files.root")
        return tr("the choice of the root folder");
    if (const auto kind = kindFromName(value.toStdString()))
        return KindLook(*kind).plainName();
    return value;
}

} // namespace terrarium
