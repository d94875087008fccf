// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPalette;
class QTermWidget;

namespace terrarium {

/// Paper and ink are the palette's; each of the terminal's own colours is bent until it can be read on that paper.
void colourTerminal(QTermWidget *screen, const QPalette &palette);

} // namespace terrarium
