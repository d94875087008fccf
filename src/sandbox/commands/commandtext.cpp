// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commands/commandtext.h"

#include "sandbox/commands/shellquote.h"

namespace terrarium {
namespace {

constexpr std::size_t longestLine = 100;
constexpr std::size_t indent = 4;

} // namespace

void Unexpressed::add(Aspect aspect, bool isMissed)
{
    if (isMissed)
        m_aspects.insert(aspect);
}

void Unexpressed::addAsked(std::initializer_list<Aspect> aspects)
{
    for (const auto aspect : aspects)
        add(aspect, asks(*m_spec, aspect));
}

void CommandText::addArguments(const std::vector<std::string> &arguments)
{
    if (!arguments.empty() && arguments.front().starts_with('-'))
        add("--");
    addWords(arguments);
}

void CommandText::addWords(const std::vector<std::string> &words)
{
    if (words.empty())
        return;
    m_groups.emplace_back();
    for (const auto &word : words)
        append(word);
}

std::string CommandText::text() const
{
    std::string text;
    std::size_t column = 0;
    for (const auto &group : m_groups) {
        const bool fits = text.empty() || column + 1 + group.size() <= longestLine;
        const std::string_view gap = text.empty() ? "" : fits ? " " : " \\\n    ";
        text.append(gap).append(group);
        column = fits ? column + gap.size() + group.size() : indent + group.size();
    }
    return text;
}

void CommandText::append(std::string_view word)
{
    appendQuoted(shellQuoted(word));
}

void CommandText::append(Path path)
{
    appendQuoted(shellQuotedPath(path.text));
}

void CommandText::appendQuoted(std::string_view quoted)
{
    auto &group = m_groups.back();
    group.append(group.empty() ? "" : " ").append(quoted);
}

std::string capabilityName(std::string_view name)
{
    std::string upper = "CAP_";
    for (const char c : name)
        upper.push_back(c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c);
    return upper;
}

bool isInHome(std::string_view path)
{
    return path == "~" || path.starts_with("~/");
}

const std::string &sourceOf(const MountSpec &mount)
{
    return mount.source.empty() ? mount.target : mount.source;
}

} // namespace terrarium
