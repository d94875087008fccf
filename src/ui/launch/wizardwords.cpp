// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/wizardwords.h"

#include "ui/launch/problemwords.h"
#include "ui/launch/wallwords.h"

#include <algorithm>

namespace terrarium {

QStringList WizardWords::pages()
{
    return {tr("What"), tr("Walls"), tr("Files"), tr("Network"), tr("Identity and limits"), tr("Review")};
}

QString WizardWords::note(const std::vector<Addition> &additions)
{
    QStringList sentences;
    for (const auto addition : additions)
        sentences.append(WallWords::sentence(addition));
    return sentences.join(u' ');
}

QString WizardWords::administrator(const Draft &draft)
{
    if (draft.isBuiltByRoot())
        return tr("Asks for the administrator’s authorisation: then no user namespace is needed.");
    if (draft.isPrivileged())
        return tr("Asks for the administrator’s authorisation, to make the user namespace.");
    return std::ranges::contains(draft.completed.additions, Addition::UserForCaller)
               ? tr("Needs no administrator: a user namespace is added.")
               : tr("Needs no administrator.");
}

QString WizardWords::problem(const FieldProblem &problem, int page)
{
    const QString place = page < 0 ? QString::fromStdString(problem.field) : pages().at(page);
    return place + QStringLiteral(": ") + ProblemWords::of(problem);
}

} // namespace terrarium
