// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace terrarium {

/// YAML being written line by line. Texts of strangers stand in it as JSON strings, which YAML takes.
class Yaml {
public:
    void line(std::size_t depth, std::string_view text);
    void lineIf(bool isWanted, std::size_t depth, std::string_view text);
    void text(std::size_t depth, std::string_view key, std::string_view value);

    [[nodiscard]] const std::string &whole() const { return m_text; }

private:
    std::string m_text;
};

/// As Kubernetes takes it for what it is: $(NAME) would be a variable.
[[nodiscard]] std::string unexpanded(std::string_view text);

} // namespace terrarium
