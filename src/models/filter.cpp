// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter.h"

#include "models/filterparser.h"

#include <algorithm>

namespace terrarium {

namespace {

using Operator = FilterTerm::Operator;

bool isText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString;
}

bool equals(const FilterTerm &term, const QVariant &value)
{
    return isText(value) ? value.toString().compare(term.text, Qt::CaseInsensitive) == 0
                         : value.toULongLong() == term.number;
}

bool fits(const FilterTerm &term, const QVariant &value)
{
    switch (term.op) {
    case Operator::Equal:
    case Operator::NotEqual: // turned round by holds()
        return equals(term, value);
    case Operator::Less:
        return value.toULongLong() < term.number;
    case Operator::LessOrEqual:
        return value.toULongLong() <= term.number;
    case Operator::Greater:
        return value.toULongLong() > term.number;
    case Operator::GreaterOrEqual:
        return value.toULongLong() >= term.number;
    case Operator::Contains:
        return value.toString().contains(term.text, Qt::CaseInsensitive);
    }
    return false;
}

bool holds(const FilterTerm &term, const QVariant &fact)
{
    if (!fact.isValid())
        return false;
    const auto fitsTerm = [&](const QVariant &value) { return fits(term, value); };
    const bool any =
        fact.typeId() == QMetaType::QVariantList ? std::ranges::any_of(fact.toList(), fitsTerm) : fitsTerm(fact);
    return any != (term.op == Operator::NotEqual);
}

} // namespace

std::expected<Filter, QString> Filter::parse(const QString &text, Rows rows)
{
    return FilterParser(text, rows).parse().transform([](std::vector<FilterTerm> &&terms) {
        Filter filter;
        filter.m_terms = std::move(terms);
        return filter;
    });
}

bool Filter::matches(const Facts &facts) const
{
    return std::ranges::all_of(m_terms, [&](const FilterTerm &term) { return holds(term, facts(term.field)); });
}

} // namespace terrarium
