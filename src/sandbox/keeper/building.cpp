// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/building.h"

namespace terrarium {

std::string Building::path(const std::string &written) const
{
    constexpr std::string_view runtime = "$XDG_RUNTIME_DIR";
    if (written == "~" || written.starts_with("~/"))
        return ground.home + written.substr(1);
    if (written.starts_with(runtime))
        return ground.runtimeDir + written.substr(runtime.size());
    return written;
}

} // namespace terrarium
