// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/fieldchecks.h"

#include <algorithm>
#include <ranges>

#include <linux/limits.h>

namespace terrarium {
namespace {

constexpr std::size_t longestText = 32U << 10U;
constexpr std::size_t longestBusName = 255;

bool isStep(std::string_view part)
{
    return part == "." || part == "..";
}

bool hasSteps(std::string_view path)
{
    return std::ranges::any_of(path | std::views::split('/'),
                               [](auto part) { return isStep(std::string_view(part.begin(), part.end())); });
}

bool startsAtRoot(const std::string &path)
{
    return path.starts_with('/') || path == "~" || path.starts_with("~/");
}

bool isBusLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
           c == '.' || c == '*';
}

} // namespace

void FieldChecks::add(std::string field, Problem problem, std::string value)
{
    m_problems.push_back({std::move(field), problem, std::move(value)});
}

std::string FieldChecks::at(const std::string &field, std::size_t index)
{
    return field + '.' + std::to_string(index);
}

void FieldChecks::checkText(const std::string &field, const std::string &text)
{
    if (text.contains('\0'))
        add(field, Problem::NotPlain);
    if (text.size() > longestText)
        add(field, Problem::TooLong);
}

void FieldChecks::checkPath(const std::string &field, const std::string &path)
{
    if (path.empty())
        return add(field, Problem::Missing);
    if (!startsAtRoot(path))
        add(field, Problem::NotAbsolute, path);
    if (path.contains('\0') || hasSteps(path))
        add(field, Problem::NotPlain, path);
    if (path.size() >= PATH_MAX)
        add(field, Problem::TooLong);
}

void FieldChecks::checkOptionalPath(const std::string &field, const std::string &path)
{
    if (!path.empty())
        checkPath(field, path);
}

void FieldChecks::checkVariable(const std::string &field, const std::string &name, const std::string &value)
{
    if (name.empty())
        add(field, Problem::Missing);
    if (name.contains('=') || name.contains('\0') || value.contains('\0'))
        add(field, Problem::NotPlain, name);
    if (name.size() + value.size() > longestText)
        add(field, Problem::TooLong);
}

void FieldChecks::checkBusName(const std::string &field, const std::string &name)
{
    if (name.size() > longestBusName)
        add(field, Problem::TooLong);
    const bool isName = name.contains('.') && !name.starts_with('.') && std::ranges::all_of(name, isBusLetter);
    if (!isName || name.substr(0, name.size() - 1).contains('*'))
        add(field, Problem::NotPlain, name);
}

} // namespace terrarium
