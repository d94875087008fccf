// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/text.h"
#include "sandbox/commands/optionreader.h"

namespace terrarium {
namespace {

using Value = std::optional<std::string>;

/// The options for namespaces, in the order of the walls, and then the others.
constexpr std::array options{
    Option{'m', "mount", Takes::Perhaps},  Option{'p', "pid", Takes::Perhaps},
    Option{'n', "net", Takes::Perhaps},    Option{'i', "ipc", Takes::Perhaps},
    Option{'U', "user", Takes::Perhaps},   Option{'u', "uts", Takes::Perhaps},
    Option{'C', "cgroup", Takes::Perhaps}, Option{'T', "time", Takes::Perhaps},
    Option{'t', "target", Takes::Value},   Option{'a', "all", Takes::Nothing},
    Option{'W', "wdns", Takes::Perhaps},   Option{'\0', "preserve-credentials", Takes::Nothing},
};

std::optional<std::int32_t> pidOf(std::string_view text)
{
    const auto pid = toNumber<std::int32_t>(text);
    return pid && *pid > 0 ? pid : std::nullopt;
}

/// The process in "/proc/42/ns/net".
std::optional<std::int32_t> pidOfFile(std::string_view file, Wall wall)
{
    constexpr std::string_view begin = "/proc/";
    if (!file.starts_with(begin))
        return std::nullopt;
    file.remove_prefix(begin.size());
    const auto pid = pidOf(takeUntil(file, '/'));
    return takeUntil(file, '/') == "ns" && file == name(wall) ? pid : std::nullopt;
}

class NsenterDraft {
public:
    [[nodiscard]] bool take(std::size_t index, const Value &value)
    {
        if (index < allWalls.size())
            return takeWall(allWalls[index], value);
        const auto name = options[index].name;
        if (name == "target")
            return (m_target = pidOf(*value)).has_value();
        if (name == "all")
            return takeAll();
        if (name == "preserve-credentials")
            return true;
        m_spec.program.folder = value.value_or("");
        return value.has_value();
    }

    /// Nothing where a namespace is asked for, but no process.
    [[nodiscard]] std::optional<LaunchSpec> spec() const
    {
        LaunchSpec spec = m_spec;
        for (const auto wall : allWalls) {
            if (!m_ofTarget[wall] || spec.joined[wall])
                continue;
            if (!m_target)
                return std::nullopt;
            spec.joined[wall] = m_target;
        }
        return spec;
    }

private:
    bool takeAll()
    {
        m_ofTarget.values.fill(true);
        return true;
    }
    bool takeWall(Wall wall, const Value &file)
    {
        if (file)
            return (m_spec.joined[wall] = pidOfFile(*file, wall)).has_value();
        return m_ofTarget[wall] = true;
    }

    LaunchSpec m_spec;
    PerWall<bool> m_ofTarget;
    std::optional<std::int32_t> m_target;
};

} // namespace

ImportedSpec importNsenter(std::span<const ShellWord> words)
{
    using Reason = ImportError::Reason;
    NsenterDraft draft;
    OptionReader reader(words, options);
    auto found = reader.next();
    for (; found && *found; found = reader.next())
        if (!draft.take((*found)->index, (*found)->value))
            return std::unexpected(ImportError{Reason::BadValue, (*found)->value.value_or((*found)->word)});
    if (!found)
        return std::unexpected(found.error());
    auto spec = draft.spec();
    if (!spec)
        return std::unexpected(ImportError{Reason::MissingValue, "--target"});
    if (auto error = takeProgram(reader.rest(), *spec))
        return std::unexpected(*std::move(error));
    return *std::move(spec);
}

} // namespace terrarium
