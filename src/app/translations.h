// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace terrarium {

/// The program's words and Qt's own in the language of the desktop, as far as there are any. Needs an application.
void installTranslations();

} // namespace terrarium
