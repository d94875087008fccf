// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/choices.h"

#include "ui/launch/labels.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace terrarium {

Choices::Choices(const QString &name, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_column(new QVBoxLayout(this))
{
    setAccessibleName(name);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(1);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT changed();
    });
}

void Choices::add(int value, const QString &title, const QString &sentence)
{
    auto *button = new QRadioButton(title, this);
    button->setAccessibleName(QString(accessibleName() + QStringLiteral(": ") + title));
    button->setAccessibleDescription(sentence);
    m_group->addButton(button, value);
    auto *label = new SoftLabel(sentence, this);
    label->setIndent(0);
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                       style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    label->setContentsMargins(indent, 0, 0, 6);
    m_column->addWidget(button);
    m_column->addWidget(label);
    m_sentences.emplace(value, Sentence{label, sentence});
}

void Choices::forbid(int value, const QString &reason)
{
    const auto &[label, text] = m_sentences.at(value);
    const bool isFree = reason.isEmpty() || value == chosen();
    button(value)->setEnabled(isFree);
    label->setText(isFree ? text : reason);
    button(value)->setAccessibleDescription(label->text());
}

void Choices::describe(int value, const QString &sentence)
{
    auto &[label, text] = m_sentences.at(value);
    text = sentence;
    label->setText(sentence);
    button(value)->setAccessibleDescription(sentence);
}

void Choices::choose(int value)
{
    if (auto *chosen = m_group->button(value))
        chosen->setChecked(true);
}

int Choices::chosen() const
{
    return m_group->checkedId();
}

QRadioButton *Choices::button(int value) const
{
    return qobject_cast<QRadioButton *>(m_group->button(value));
}

} // namespace terrarium
