// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/audit.h"

#include <format>

#include <syslog.h>
#include <unistd.h>

namespace terrarium::audit {
namespace {

constexpr std::size_t longest = 256;

std::string quoted(std::string_view text)
{
    return '"' + plain(text) + '"';
}

std::string wallsOf(const LaunchSpec &spec)
{
    std::string names;
    for (const auto wall : allWalls)
        if (spec.walls[wall])
            names.append(names.empty() ? "" : ",").append(name(wall));
    return names;
}

void write(int priority, const std::string &text)
{
    ::syslog(priority, "%s", text.c_str());
}

} // namespace

std::string plain(std::string_view text)
{
    std::string safe;
    for (const unsigned char c : text.substr(0, longest))
        if (c >= ' ' && c < 0x7F && c != '"' && c != '\\')
            safe += static_cast<char>(c);
        else
            safe += std::format("\\x{:02x}", c);
    return safe;
}

std::string line(const Caller &caller, const LaunchSpec &spec)
{
    return std::format("uid={} user={} program={} walls={}", caller.user.uid, quoted(caller.name),
                       quoted(spec.program.arguments.front()), wallsOf(spec));
}

void open()
{
    ::openlog("terrarium-keeper", LOG_PID | LOG_NDELAY, LOG_AUTHPRIV);
}

void close()
{
    ::closelog();
}

void accepted(const std::string &line)
{
    write(LOG_NOTICE, "launch accepted: " + line);
}

void entered(const std::string &group)
{
    write(LOG_NOTICE, "launch entered: group=" + quoted(group));
}

void ended(const std::string &line, int code)
{
    write(LOG_NOTICE, std::format("launch ended: {} exit={}", line, code));
}

void refused(const Result<uid_t> &caller, const std::string &reason, const Error &error)
{
    const auto who = caller ? std::to_string(*caller) : std::string("unknown");
    write(LOG_WARNING, std::format("launch refused: uid={} reason={} step={} errno={}", who, reason, quoted(error.step),
                                   error.code));
}

} // namespace terrarium::audit
