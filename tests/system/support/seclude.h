// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace terrarium::test {

/// Starts this test again in a PID namespace and a /proc of its own, where nothing else comes and goes, unless it is
/// there.
void seclude(char **arguments);

} // namespace terrarium::test
