// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/field.h"

#include "ui/launch/labels.h"
#include "ui/launch/problemwords.h"

#include <QVBoxLayout>

#include <algorithm>

namespace terrarium {

Field::Field(const QStringList &paths, const QString &title, QWidget *editor, QWidget *parent)
    : QWidget(parent), m_paths(paths), m_editor(editor), m_column(new QVBoxLayout(this)),
      m_sentence(new SoftLabel({}, this)), m_reason(new SoftLabel({}, this)), m_problem(new ProblemLabel(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    if (!title.isEmpty())
        m_column->addWidget(heading(title, 1, this));
    m_column->addWidget(m_sentence);
    m_column->addWidget(editor);
    m_column->addWidget(m_reason);
    m_column->addWidget(m_problem);
    m_sentence->hide();
    m_reason->hide();
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(title);
}

void Field::explain(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_editor->setAccessibleDescription(sentence);
}

void Field::disable(const QString &reason)
{
    m_editor->setEnabled(reason.isEmpty());
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

bool Field::has(const FieldProblem &problem) const
{
    const QString field = QString::fromStdString(problem.field);
    return std::ranges::any_of(
        m_paths, [&field](const QString &path) { return field == path || field.startsWith(QString(path + u'.')); });
}

void Field::showProblems(const std::vector<FieldProblem> &problems)
{
    QStringList sentences;
    for (const auto &problem : problems)
        if (has(problem))
            sentences.append(ProblemWords::of(problem));
    sentences.removeDuplicates();
    m_problem->say(sentences.join(u' '));
}

void Field::focusEditor()
{
    QWidget *target = m_editor;
    if (target->focusPolicy() == Qt::NoFocus)
        for (const auto all = m_editor->findChildren<QWidget *>(); auto *inner : all)
            if (inner->isEnabled() && inner->focusPolicy() != Qt::NoFocus) {
                target = inner;
                break;
            }
    target->setFocus(Qt::OtherFocusReason);
}

} // namespace terrarium
