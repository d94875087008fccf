// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Its headers use the keywords that we build without. All that they include of Qt comes first, without them.
#include <QtWidgets/QtWidgets> // clazy:exclude=no-module-include

#define signals Q_SIGNALS
#define slots Q_SLOTS
#include <qtermwidget.h>
#undef signals
#undef slots
