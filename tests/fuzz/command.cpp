// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A pasted unshare or bwrap line: what was understood can be kept as a profile.
#include "fuzz/fuzz.h"
#include "sandbox/commands/importcommand.h"
#include "sandbox/launchspecjson.h"

using namespace terrarium;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto spec = importCommand(fuzz::text(data, size));
    if (!spec)
        return 0;
    const auto again = launchSpecFromJson(toJson(*spec));
    fuzz::require(again ? *again == *spec : again.error().fault == LaunchSpecFault::TooLong);
    return 0;
}
