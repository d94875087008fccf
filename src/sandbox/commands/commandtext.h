// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/commands/asked.h"

#include <concepts>
#include <initializer_list>
#include <set>
#include <string_view>

namespace terrarium {

/// A path that may begin with the caller's home folder, "~", which only the shell knows.
struct Path {
    std::string_view text;
};

/// What a shell is to read as it stands.
struct Verbatim {
    std::string_view text;
};

/// What a command cannot say about a spec.
class Unexpressed {
public:
    /// With the administrator's rights all of the tools would start the program as root.
    explicit Unexpressed(const LaunchSpec &spec) : m_spec(&spec) { addAsked({Aspect::Privilege}); }

    void add(Aspect aspect, bool isMissed = true);
    /// Those of the aspects that the spec asks for.
    void addAsked(std::initializer_list<Aspect> aspects);
    [[nodiscard]] std::vector<Aspect> list() const { return {m_aspects.begin(), m_aspects.end()}; }

private:
    const LaunchSpec *m_spec;
    std::set<Aspect> m_aspects;
};

/// A command line being written, quoted word by word.
class CommandText {
public:
    template <typename... Words> explicit CommandText(const Words &...words) { add(words...); }

    /// Words that stay together on a line: an option and its values.
    template <typename... Words> void add(const Words &...words)
    {
        m_groups.emplace_back();
        (append(words), ...);
    }
    /// A program and its arguments, of which none is taken for an option.
    void addArguments(const std::vector<std::string> &arguments);
    void addWords(const std::vector<std::string> &words);
    /// Long lines are continued behind a backslash.
    [[nodiscard]] std::string text() const;

private:
    void append(std::string_view word);
    void append(Path path);
    void append(Verbatim words) { appendQuoted(words.text); }
    void append(std::integral auto number) { append(std::to_string(number)); }
    void appendQuoted(std::string_view quoted);

    std::vector<std::string> m_groups;
};

/// "CAP_NET_ADMIN" for "net_admin".
[[nodiscard]] std::string capabilityName(std::string_view name);

/// Whether a path begins at the caller's home folder.
[[nodiscard]] bool isInHome(std::string_view path);

/// The host's path that a mount shows.
[[nodiscard]] const std::string &sourceOf(const MountSpec &mount);

} // namespace terrarium
