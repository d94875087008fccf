// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/selection.h"

namespace terrarium {

void Selection::select(const Subject &subject)
{
    if (m_subject == subject)
        return;
    m_subject = subject;
    Q_EMIT changed();
}

} // namespace terrarium
