// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/error.h"

#include <system_error>

namespace terrarium {

std::string Error::sentence() const
{
    return step + ": " + std::generic_category().message(code);
}

} // namespace terrarium
