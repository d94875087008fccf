// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print.h"

#include <QString>

#include <cstdio>

namespace terrarium {

void printLine(const QString &text)
{
    std::fputs((text + u'\n').toLocal8Bit().constData(), stdout);
}

void printError(const QString &sentence)
{
    std::fputs((u"terrarium: " + sentence + u'\n').toLocal8Bit().constData(), stderr);
}

} // namespace terrarium
