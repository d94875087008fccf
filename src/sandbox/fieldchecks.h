// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/validation.h"

#include <string>
#include <vector>

namespace terrarium {

/// What can be wrong with any path, text or name, wherever it stands in a spec.
class FieldChecks {
protected:
    void add(std::string field, Problem problem, std::string value = {});
    [[nodiscard]] std::vector<FieldProblem> takeProblems() { return std::move(m_problems); }
    /// "files.mounts.2"
    [[nodiscard]] static std::string at(const std::string &field, std::size_t index);

    void checkText(const std::string &field, const std::string &text);
    void checkPath(const std::string &field, const std::string &path);
    void checkOptionalPath(const std::string &field, const std::string &path);
    void checkVariable(const std::string &field, const std::string &name, const std::string &value);
    /// "org.freedesktop.Notifications", also with ".*" at its end as xdg-dbus-proxy(1) takes it.
    void checkBusName(const std::string &field, const std::string &name);

private:
    std::vector<FieldProblem> m_problems;
};

} // namespace terrarium
