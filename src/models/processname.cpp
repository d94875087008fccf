// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/processname.h"

namespace terrarium {

std::string commandLine(const Process &process)
{
    return process.command.empty() ? "[" + process.comm + "]" : process.command;
}

std::string_view programName(const Process &process)
{
    const std::string_view command = process.command;
    const std::string_view program = command.substr(0, command.find(' '));
    return program.substr(program.rfind('/') + 1);
}

} // namespace terrarium
