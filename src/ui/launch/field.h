// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/validation.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace terrarium {

class ProblemLabel;
class SoftLabel;

/// An editor with its title, what it means, and beside it whatever is wrong with it.
class Field : public QWidget {
    Q_OBJECT
public:
    /// Shows the problems of these fields of a spec, and of all beneath them.
    Field(const QStringList &paths, const QString &title, QWidget *editor, QWidget *parent = nullptr);

    void explain(const QString &sentence);
    /// Why the editor cannot be used now; empty: it can.
    void disable(const QString &reason);
    void showProblems(const std::vector<FieldProblem> &problems);
    [[nodiscard]] bool has(const FieldProblem &problem) const;
    [[nodiscard]] QWidget *editor() const { return m_editor; }
    void focusEditor();

private:
    QStringList m_paths;
    QWidget *m_editor;
    QVBoxLayout *m_column;
    SoftLabel *m_sentence;
    SoftLabel *m_reason;
    ProblemLabel *m_problem;
};

} // namespace terrarium
