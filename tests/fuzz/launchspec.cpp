// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A launch as a profile or a request holds it: what was understood is written as it was read, and is judged, planned
// and told as other tools' commands without anything being done.
#include "fuzz/fuzz.h"
#include "sandbox/commands/equalcommand.h"
#include "sandbox/launchplan.h"
#include "sandbox/launchspecjson.h"
#include "sandbox/validation.h"

using namespace terrarium;

namespace {

/// What the review page shows of it.
void review(const LaunchSpec &spec)
{
    (void)planFor(spec);
    for (const Tool tool : allTools)
        (void)equalCommand(spec, tool);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto spec = launchSpecFromJson(fuzz::text(data, size));
    if (!spec) {
        fuzz::require(!spec.error().sentence.empty());
        return 0;
    }
    const auto again = launchSpecFromJson(toJson(*spec));
    if (validate(*spec).empty())
        review(*spec);
    // Written with indentation, what was just short enough is too long.
    fuzz::require(again ? *again == *spec : again.error().fault == LaunchSpecFault::TooLong);
    return 0;
}
