// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filter.h"

namespace terrarium {

/// Reads the conditions of one filter.
class FilterParser {
    Q_DECLARE_TR_FUNCTIONS(terrarium::FilterParser)
public:
    using Terms = std::expected<std::vector<FilterTerm>, QString>;

    FilterParser(const QString &text, Filter::Rows rows) : m_text(text), m_rows(rows) {}
    [[nodiscard]] Terms parse() const;

private:
    using Term = std::expected<FilterTerm, QString>;
    struct Token;
    struct Expression;

    [[nodiscard]] std::expected<std::vector<Token>, QString> tokens() const;
    [[nodiscard]] Term term(const Token &token) const;
    [[nodiscard]] Term expression(const Expression &expression) const;
    [[nodiscard]] Term number(FilterTerm term, const Expression &expression) const;
    [[nodiscard]] Term word(FilterTerm term, const Expression &expression) const;
    [[nodiscard]] Term choice(FilterTerm term, const Expression &expression, const QStringList &known) const;
    [[nodiscard]] std::unexpected<QString> wrongOperator(const Expression &expression, const QString &fitting) const;
    [[nodiscard]] static std::unexpected<QString> error(qsizetype position, const QString &sentence);

    QString m_text;
    Filter::Rows m_rows;
};

} // namespace terrarium
