// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A snapshot that somebody saved: what was understood is written as it was read.
#include "fuzz/fuzz.h"
#include "snapshot/json.h"

using namespace terrarium;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto snapshot = fromJson(fuzz::text(data, size));
    if (!snapshot) {
        fuzz::require(!snapshot.error().message.empty());
        return 0;
    }
    const auto written = toJson(*snapshot);
    const auto again = fromJson(written);
    fuzz::require(again.has_value());
    fuzz::require(toJson(*again) == written);
    return 0;
}
