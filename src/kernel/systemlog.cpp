// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/systemlog.h"

#include <format>

#include <syslog.h>

namespace terrarium::systemlog {
namespace {

constexpr std::size_t longest = 256;

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

std::string quoted(std::string_view text)
{
    return '"' + plain(text) + '"';
}

void open(const char *program)
{
    ::openlog(program, LOG_PID | LOG_NDELAY, LOG_AUTHPRIV);
}

void close()
{
    ::closelog();
}

void note(const std::string &line)
{
    write(LOG_NOTICE, line);
}

void refused(const char *deed, int control, const Refused &why)
{
    const auto uid = peer::uidOf(control);
    const auto who = uid ? std::to_string(*uid) : std::string("unknown");
    write(LOG_WARNING, std::format("{} refused: uid={} reason={} step={} errno={}", deed, who, why.reason,
                                   quoted(why.error.step), why.error.code));
}

} // namespace terrarium::systemlog
