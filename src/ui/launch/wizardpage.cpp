// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/wizardpage.h"

namespace terrarium {

void WizardPage::follow(const Draft &draft)
{
    for (auto *field : findChildren<Field *>())
        field->showProblems(draft.problems);
}

void WizardPage::reveal(Field *field)
{
    field->focusEditor();
}

Field *WizardPage::fieldOf(const FieldProblem &problem) const
{
    for (auto *field : findChildren<Field *>())
        if (field->has(problem))
            return field;
    return nullptr;
}

} // namespace terrarium
