// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace terrarium {

void printLine(const QString &text);
/// On stderr, led by the program's name.
void printError(const QString &sentence);

} // namespace terrarium
