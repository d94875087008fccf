// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/profilewords.h"

#include "ui/launch/problemwords.h"

#include <algorithm>

namespace terrarium {
namespace {

/// Bytes. The file of its menu entry has a name up to three times as long, and no file name is longer than 255.
constexpr qsizetype longestName = 70;

bool breaksLines(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

} // namespace

QString ProfileWords::of(const LaunchSpecError &error)
{
    const QString field = QString::fromStdString(error.field);
    switch (error.fault) {
    case LaunchSpecFault::TooLong:
        return tr("The file is larger than any profile.");
    case LaunchSpecFault::NotJson:
        return tr("The file is no JSON, or only a part of it.");
    case LaunchSpecFault::OtherSchema:
        return tr("The file is JSON, but no profile.");
    case LaunchSpecFault::LaterSchema:
        return tr("A later version of Terrarium wrote it.");
    case LaunchSpecFault::UnknownField:
        return tr("This version of Terrarium does not know “%1”.").arg(field);
    case LaunchSpecFault::UnknownWord:
        return tr("This version of Terrarium does not know the word at “%1”.").arg(field);
    case LaunchSpecFault::WrongType:
        return tr("What stands at “%1” does not belong there.").arg(field);
    case LaunchSpecFault::OutOfRange:
        return tr("The number at “%1” cannot be.").arg(field);
    case LaunchSpecFault::Twice:
        return tr("“%1” is there twice.").arg(field);
    case LaunchSpecFault::ZeroByte:
        break;
    }
    return tr("The text at “%1” has a zero byte.").arg(field);
}

QString ProfileWords::of(const std::vector<FieldProblem> &problems)
{
    QStringList sentences;
    for (const auto &problem : problems)
        sentences.append(QString::fromStdString(problem.field) + QStringLiteral(": ") + ProblemWords::of(problem));
    return sentences.join(u' ');
}

QString ProfileWords::ofName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return tr("A profile needs a name.");
    if (name.startsWith(u'.') || name.contains(u'/'))
        return tr("The name of a profile has no “/”, and does not begin with a dot.");
    if (std::ranges::any_of(name, breaksLines))
        return tr("The name of a profile is one line.");
    return name.toUtf8().size() > longestName ? tr("This name is too long.") : QString();
}

} // namespace terrarium
