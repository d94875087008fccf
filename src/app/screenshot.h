// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace terrarium {

class MainWindow;

/// Draws the window into a file once it is filled, and ends the program: status 0, or 1 with a sentence on stderr.
void drawOnceFilled(MainWindow &window, const QString &file);

} // namespace terrarium
