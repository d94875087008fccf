// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filterparser.h"

#include "snapshot/kind.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace terrarium {

using namespace Qt::StringLiterals;
using Operator = FilterTerm::Operator;

struct FilterParser::Token {
    qsizetype at = 0; ///< of its first character
    QString text;     ///< with its quotation marks
};

namespace {

enum class Type : quint8 { Number, Text, Kind, YesNo };

struct Field {
    QLatin1StringView name;
    FilterField field;
    Type type;
    bool ofNamespaces;
    bool ofProcesses;
};

constexpr std::array<Field, 16> fields{{
    {"kind"_L1, FilterField::Kind, Type::Kind, true, false},
    {"ns"_L1, FilterField::Namespace, Type::Number, true, true},
    {"inode"_L1, FilterField::Namespace, Type::Number, true, false},
    {"members"_L1, FilterField::Members, Type::Number, true, false},
    {"pid"_L1, FilterField::OutsidePid, Type::Number, true, true},
    {"inside"_L1, FilterField::Inside, Type::Number, false, true},
    {"ppid"_L1, FilterField::Parent, Type::Number, false, true},
    {"parent"_L1, FilterField::Parent, Type::Number, true, true},
    {"user"_L1, FilterField::User, Type::Text, true, true},
    {"command"_L1, FilterField::Command, Type::Text, true, true},
    {"comm"_L1, FilterField::Comm, Type::Text, false, true},
    {"name"_L1, FilterField::Name, Type::Text, false, true},
    {"owner"_L1, FilterField::Owner, Type::Number, true, false},
    {"maker"_L1, FilterField::Maker, Type::Text, true, true},
    {"host"_L1, FilterField::Host, Type::YesNo, true, false},
    {"isolated"_L1, FilterField::Isolated, Type::Kind, false, true},
}};

struct Sign {
    QLatin1StringView text;
    Operator op;
};

constexpr std::array signs{Sign{"="_L1, Operator::Equal},   Sign{"!="_L1, Operator::NotEqual},
                           Sign{"<"_L1, Operator::Less},    Sign{"<="_L1, Operator::LessOrEqual},
                           Sign{">"_L1, Operator::Greater}, Sign{">="_L1, Operator::GreaterOrEqual},
                           Sign{"~"_L1, Operator::Contains}};

Operator operatorOf(const QString &sign)
{
    return std::ranges::find(signs, sign, &Sign::text)->op;
}

bool isKnown(const Field &field, Filter::Rows rows)
{
    return rows == Filter::Rows::Any || (rows == Filter::Rows::Namespaces ? field.ofNamespaces : field.ofProcesses);
}

const Field *find(const QString &name, Filter::Rows rows)
{
    const auto found = std::ranges::find_if(fields, [&](const Field &field) {
        return isKnown(field, rows) && name.compare(field.name, Qt::CaseInsensitive) == 0;
    });
    return found == fields.end() ? nullptr : &*found;
}

QStringList knownFields(Filter::Rows rows)
{
    QStringList names;
    for (const Field &field : fields)
        if (isKnown(field, rows))
            names += field.name;
    return names;
}

QStringList knownKinds()
{
    QStringList names;
    for (const Kind kind : allKinds)
        names += QString::fromLatin1(QByteArrayView(name(kind)));
    return names;
}

/// "N" is net, as on the isolation strip.
QString withoutLetter(const QString &kind)
{
    static const QString letters = u"MPNIUSCT"_s;
    const qsizetype index = kind.size() == 1 ? letters.indexOf(kind, 0, Qt::CaseInsensitive) : -1;
    return index < 0 ? kind : knownKinds().at(index);
}

bool isEquality(Operator op)
{
    return op == Operator::Equal || op == Operator::NotEqual;
}

} // namespace

struct FilterParser::Expression {
    qsizetype at = 0;
    Field field;
    QString sign;
    QString value;
};

FilterParser::Terms FilterParser::parse() const
{
    const auto found = tokens();
    if (!found)
        return std::unexpected(found.error());
    std::vector<FilterTerm> terms;
    for (const Token &token : *found) {
        auto read = term(token);
        if (!read)
            return std::unexpected(read.error());
        if (!read->text.isEmpty())
            terms.push_back(std::move(*read));
    }
    return terms;
}

std::expected<std::vector<FilterParser::Token>, QString> FilterParser::tokens() const
{
    std::vector<Token> result;
    std::optional<qsizetype> quotation;
    bool inToken = false;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        const QChar c = m_text.at(i);
        if (c == u'"')
            quotation = quotation ? std::nullopt : std::optional(i);
        const bool separates = c.isSpace() && !quotation;
        if (!separates && !inToken)
            result.push_back({i, {}});
        if (!separates)
            result.back().text += c;
        inToken = !separates;
    }
    if (quotation)
        return error(*quotation, tr("this quotation mark is not closed."));
    return result;
}

FilterParser::Term FilterParser::term(const Token &token) const
{
    static const QRegularExpression pattern(u"^(\\p{L}+)(!=|<=|>=|=|<|>|~)(.*)$"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    const auto match = pattern.match(token.text);
    if (!match.hasMatch())
        return FilterTerm{.text = QString(token.text).remove(u'"')};
    const Field *field = find(match.captured(1), m_rows);
    if (!field)
        return error(token.at,
                     tr("unknown field “%1”; known: %2.").arg(match.captured(1), knownFields(m_rows).join(u", "_s)));
    const Expression read{token.at, *field, match.captured(2), match.captured(3).remove(u'"')};
    if (read.value.isEmpty())
        return error(token.at + match.capturedStart(3), tr("“%1” needs a value.").arg(token.text));
    return expression(read);
}

FilterParser::Term FilterParser::expression(const Expression &expression) const
{
    FilterTerm term{.field = expression.field.field, .op = operatorOf(expression.sign), .text = expression.value};
    switch (expression.field.type) {
    case Type::Number:
        return number(term, expression);
    case Type::Text:
        return word(term, expression);
    case Type::Kind:
        return choice({term.field, term.op, withoutLetter(term.text.toLower())}, expression, knownKinds());
    case Type::YesNo:
        return choice(term, expression, {u"yes"_s, u"no"_s});
    }
    return term;
}

FilterParser::Term FilterParser::number(FilterTerm term, const Expression &expression) const
{
    bool ok = false;
    term.number = term.text.toULongLong(&ok);
    if (!ok && term.op != Operator::Contains)
        return error(expression.at, tr("“%1” is a number, which “%2” is not.").arg(expression.field.name, term.text));
    return term;
}

FilterParser::Term FilterParser::word(FilterTerm term, const Expression &expression) const
{
    if (!isEquality(term.op) && term.op != Operator::Contains)
        return wrongOperator(expression, u"=, !=, ~"_s);
    return term;
}

FilterParser::Term FilterParser::choice(FilterTerm term, const Expression &expression, const QStringList &known) const
{
    if (!isEquality(term.op))
        return wrongOperator(expression, u"=, !="_s);
    if (!known.contains(term.text, Qt::CaseInsensitive))
        return error(
            expression.at,
            tr("“%1” cannot be “%2”; known: %3.").arg(expression.field.name, expression.value, known.join(u", "_s)));
    return term;
}

std::unexpected<QString> FilterParser::wrongOperator(const Expression &expression, const QString &fitting) const
{
    return error(
        expression.at,
        tr("“%1” cannot be compared by “%2”, only by %3.").arg(expression.field.name, expression.sign, fitting));
}

std::unexpected<QString> FilterParser::error(qsizetype position, const QString &sentence)
{
    return std::unexpected(tr("Character %1: %2").arg(position + 1).arg(sentence));
}

} // namespace terrarium
