// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/isotime.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <format>

namespace terrarium {
namespace {

using Nanoseconds = std::chrono::sys_time<std::chrono::nanoseconds>;

constexpr std::string_view shape = "0000-00-00T00:00:00.000000000Z";

bool fits(char c, char model)
{
    return model == '0' ? c >= '0' && c <= '9' : c == model;
}

unsigned number(std::string_view digits)
{
    unsigned value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

} // namespace

std::string isoTime(std::int64_t nanoseconds)
{
    return std::format("{:%FT%TZ}", Nanoseconds(std::chrono::nanoseconds(nanoseconds)));
}

std::optional<std::int64_t> fromIsoTime(std::string_view text)
{
    namespace chrono = std::chrono;
    if (!std::ranges::equal(text, shape, fits))
        return std::nullopt;
    const chrono::year_month_day day(chrono::year(static_cast<int>(number(text.substr(0, 4)))),
                                     chrono::month(number(text.substr(5, 2))), chrono::day(number(text.substr(8, 2))));
    const chrono::hours hours(number(text.substr(11, 2)));
    const chrono::minutes minutes(number(text.substr(14, 2)));
    const chrono::seconds seconds(number(text.substr(17, 2)));
    // The first and last whole years that 64 bits of nanoseconds can tell.
    if (!day.ok() || day.year() < chrono::year(1678) || day.year() > chrono::year(2261))
        return std::nullopt;
    if (hours >= chrono::days(1) || minutes >= chrono::hours(1) || seconds >= chrono::minutes(1))
        return std::nullopt;
    const Nanoseconds moment =
        chrono::sys_days(day) + hours + minutes + seconds + chrono::nanoseconds(number(text.substr(20, 9)));
    return moment.time_since_epoch().count();
}

} // namespace terrarium
