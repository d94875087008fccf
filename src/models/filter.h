// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QVariant>

#include <expected>
#include <functional>
#include <vector>

namespace terrarium {

/// What a filter can ask of a row.
enum class FilterField : quint8 {
    Text, ///< all text of the row
    Kind,
    Namespace, ///< inode: the row's own, or those that the process is in
    Members,
    OutsidePid,
    Inside, ///< the process's PIDs in nested PID namespaces
    User,
    Command,
    Comm,
    Name, ///< of the program, as pidof(1) finds it
    Owner,
    Parent, ///< inode of a namespace's parent, PID of a process's
    Maker,
    Host,
    Isolated, ///< kinds in which the process is apart from the host
};

/// One condition of a filter.
struct FilterTerm {
    enum class Operator : quint8 { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, Contains };

    FilterField field = FilterField::Text;
    Operator op = Operator::Contains;
    QString text{};     ///< what is asked for
    quint64 number = 0; ///< the same, where the field is a number

    [[nodiscard]] bool operator==(const FilterTerm &) const = default;
};

/// What is written in the search field: words, each somewhere in the row's text, and expressions like kind=net or
/// members>1; all must hold. Capital letters do not matter. Quotation marks hold what has spaces together.
class Filter {
    Q_DECLARE_TR_FUNCTIONS(terrarium::Filter)
public:
    enum class Rows : quint8 { Any, Namespaces, Processes };
    using Facts = std::function<QVariant(FilterField)>;

    /// The error is a sentence for the person who is writing; only fields of the given rows are known.
    [[nodiscard]] static std::expected<Filter, QString> parse(const QString &text, Rows rows = Rows::Any);

    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }
    /// A fact is a number, a text or a QVariantList, of which one must fit; invalid where such rows do not have it.
    [[nodiscard]] bool matches(const Facts &facts) const;
    [[nodiscard]] bool operator==(const Filter &) const = default;

private:
    std::vector<FilterTerm> m_terms;
};

} // namespace terrarium
