// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace terrarium {

void showAbout(QWidget *window);
/// All shortcuts of the window's actions.
void showShortcuts(QWidget *window);

} // namespace terrarium
