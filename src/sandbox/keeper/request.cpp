// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/request.h"

#include "sandbox/launchspecjson.h"
#include "sandbox/validation.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace terrarium {
namespace {

constexpr int seals = F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW;

Result<std::string> readSealed(int memory)
{
    const int sealed = ::fcntl(memory, F_GET_SEALS);
    if (sealed < 0)
        return failed("read the request's seals");
    struct stat facts{};
    if (::fstat(memory, &facts) < 0)
        return failed("look at the request");
    if ((sealed & seals) != seals || facts.st_size > static_cast<off_t>(longestLaunchSpec))
        return std::unexpected(Error{"accept the request", EINVAL});
    std::string text(static_cast<std::size_t>(facts.st_size), '\0');
    if (::pread(memory, text.data(), text.size(), 0) != facts.st_size)
        return failed("read the request");
    return text;
}

} // namespace

Result<LaunchSpec> readRequest(int memory)
{
    const auto text = readSealed(memory);
    if (!text)
        return std::unexpected(text.error());
    auto spec = launchSpecFromJson(*text);
    if (!spec)
        return std::unexpected(Error{"understand " + spec.error().field + ": " + spec.error().sentence, EINVAL});
    if (const auto problems = validate(*spec); !problems.empty())
        return std::unexpected(Error{"accept " + problems.front().field, EINVAL});
    return std::move(*spec);
}

} // namespace terrarium
