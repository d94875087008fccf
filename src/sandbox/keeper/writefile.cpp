// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/writefile.h"

#include "kernel/fd.h"
#include "kernel/procdir.h"
#include "kernel/text.h"

#include <ranges>

#include <fcntl.h>

namespace terrarium {

Result<void> writeFile(const std::string &path, std::string_view text)
{
    const Fd file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (!file)
        return failed("open " + path);
    if (::write(file.get(), text.data(), text.size()) != static_cast<ssize_t>(text.size()))
        return failed("write " + path);
    return {};
}

std::vector<SubordinateRange> subordinateRanges(const char *file, const std::string &user, std::uint32_t uid)
{
    std::vector<SubordinateRange> ranges;
    const auto text = readFile(AT_FDCWD, file).value_or(std::string());
    for (const auto part : text | std::views::split('\n')) {
        const std::string_view line(part.begin(), part.end());
        const auto first = line.find(':');
        const auto second = first == line.npos ? line.npos : line.find(':', first + 1);
        if (second == line.npos)
            continue;
        const auto owner = line.substr(0, first);
        const auto begin = toNumber<std::uint32_t>(line.substr(first + 1, second - first - 1));
        const auto count = toNumber<std::uint32_t>(line.substr(second + 1));
        if ((owner == user || owner == std::to_string(uid)) && begin && count && *count > 0)
            ranges.push_back({*begin, *count});
    }
    return ranges;
}

} // namespace terrarium
