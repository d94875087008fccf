// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/wizardpage.h"

namespace terrarium {

void WizardPage::follow(const Draft &draft)
{
    for (const auto fields = findChildren<Field *>(); auto *field : fields)
        field->showProblems(draft.problems);
}

void WizardPage::reveal(Field *field)
{
    field->focusEditor();
}

Field *WizardPage::fieldOf(const FieldProblem &problem) const
{
    for (const auto fields = findChildren<Field *>(); auto *field : fields)
        if (field->has(problem))
            return field;
    return nullptr;
}

} // namespace terrarium
