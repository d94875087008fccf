// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/environmentpanel.h"

#include "ui/launch/editors.h"
#include "ui/launch/field.h"
#include "ui/launch/texttable.h"

using namespace Qt::StringLiterals;

namespace terrarium {

EnvironmentPanel::EnvironmentPanel(QWidget *parent)
    : SpecPanel(tr("Environment"), parent),
      m_keep(new CheckChoice(
          tr("Begin with yours"),
          tr("It gets your variables, which may hold secrets. Otherwise only PATH, HOME and the like."), this)),
      m_added(new TextTable(tr("Variables added"), {tr("Name"), tr("Value")}, this)), m_unset(new WordsField(this))
{
    m_unset->setPlaceholderText(u"SSH_AUTH_SOCK API_KEY"_s);
    add(new Field({u"program.keepEnvironment"_s}, {}, m_keep, this));
    add(new Field({u"program.environment"_s}, tr("Added"), m_added, this));
    auto *unset = new Field({u"program.unset"_s}, tr("Taken away"), m_unset, this);
    unset->explain(tr("Names, with blanks between."));
    add(unset);
    connect(m_keep, &CheckChoice::changed, this, &EnvironmentPanel::changed);
    connect(m_added, &TextTable::changed, this, &EnvironmentPanel::changed);
    connect(m_unset, &QLineEdit::textChanged, this, &EnvironmentPanel::changed);
}

std::map<std::string, std::string> EnvironmentPanel::added() const
{
    std::map<std::string, std::string> variables;
    for (const auto rows = m_added->rows(); const QStringList &row : rows)
        if (row != QStringList{{}, {}})
            variables.insert_or_assign(row.at(0).toStdString(), row.at(1).toStdString());
    return variables;
}

void EnvironmentPanel::load(const LaunchSpec &spec)
{
    m_keep->setChecked(spec.program.keepEnvironment);
    m_unset->setWords(spec.program.unset);
    if (spec.program.environment == added())
        return;
    QList<QStringList> rows;
    for (const auto &[name, value] : spec.program.environment)
        rows.append({QString::fromStdString(name), QString::fromStdString(value)});
    m_added->setRows(rows);
}

void EnvironmentPanel::store(LaunchSpec &spec) const
{
    spec.program.keepEnvironment = m_keep->isChecked();
    spec.program.environment = added();
    spec.program.unset = m_unset->words();
}

} // namespace terrarium
