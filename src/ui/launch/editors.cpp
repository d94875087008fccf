// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/editors.h"

#include "ui/launch/labels.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QStyle>

#include <limits>

using namespace Qt::StringLiterals;

namespace terrarium {

void showText(QLineEdit &line, const QString &text)
{
    if (line.text() != text)
        line.setText(text);
}

CheckChoice::CheckChoice(const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_box(new QCheckBox(title, this))
{
    m_box->setAccessibleDescription(sentence);
    auto *label = new SoftLabel(sentence, this);
    label->setIndent(0);
    const int indent =
        style()->pixelMetric(QStyle::PM_IndicatorWidth) + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
    label->setContentsMargins(indent, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(m_box);
    column->addWidget(label);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::toggled, this, &CheckChoice::changed);
}

PathField::PathField(const QString &name, Wanted wanted, QWidget *parent)
    : QWidget(parent), m_wanted(wanted), m_line(new QLineEdit(this))
{
    m_line->setAccessibleName(name);
    m_line->setPlaceholderText(name);
    auto *button = new QPushButton(tr("Browse…"), this);
    button->setAccessibleName(tr("Browse: %1").arg(name));
    button->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line, 1);
    row->addWidget(button);
    setFocusProxy(m_line);
    setAccessibleName(name);
    connect(m_line, &QLineEdit::textChanged, this, &PathField::changed);
    connect(button, &QPushButton::clicked, this, &PathField::browse);
}

void PathField::setPath(const std::string &path)
{
    showText(*m_line, QString::fromStdString(path));
}

void PathField::browse()
{
    const QString from = m_line->text();
    const QString path = m_wanted == Wanted::Folder
                             ? QFileDialog::getExistingDirectory(this, m_line->accessibleName(), from)
                             : QFileDialog::getOpenFileName(this, m_line->accessibleName(), from);
    if (!path.isEmpty())
        m_line->setText(path);
}

AmountField::AmountField(const QString &title, std::vector<Unit> units, Sign sign, QWidget *parent)
    : QWidget(parent), m_units(std::move(units)), m_box(new QCheckBox(title, this)), m_number(new QLineEdit(this)),
      m_unit(new QComboBox(this))
{
    const auto pattern = sign == Sign::Any ? u"-?[0-9]{0,18}"_s : u"[0-9]{0,18}"_s;
    m_number->setValidator(new QRegularExpressionValidator(QRegularExpression(pattern), m_number));
    m_number->setAccessibleName(title);
    m_number->setAlignment(Qt::AlignRight);
    m_number->setFixedWidth(fontMetrics().averageCharWidth() * 12);
    m_number->setEnabled(false);
    m_unit->setEnabled(false);
    m_unit->setAccessibleName(tr("Unit of %1").arg(title));
    for (const Unit &unit : m_units)
        m_unit->addItem(unit.name);
    // All alike, so that amounts one above the other stand in a column.
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setMinimumContentsLength(8);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box, 1);
    row->addWidget(m_number);
    row->addWidget(m_unit);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::toggled, m_number, &QWidget::setEnabled);
    connect(m_box, &QCheckBox::toggled, m_unit, &QWidget::setEnabled);
    connect(m_box, &QCheckBox::clicked, this, &AmountField::fillIn);
    connect(m_box, &QCheckBox::toggled, this, &AmountField::changed);
    connect(m_number, &QLineEdit::textChanged, this, &AmountField::changed);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &AmountField::changed);
}

std::optional<std::int64_t> AmountField::amount() const
{
    if (!m_box->isChecked())
        return std::nullopt;
    const std::int64_t number = m_number->text().toLongLong();
    const std::int64_t factor = m_units.at(static_cast<std::size_t>(m_unit->currentIndex())).factor;
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    if (number > most / factor || number < -(most / factor))
        return number < 0 ? -most : most;
    return number * factor;
}

void AmountField::fillIn()
{
    if (m_box->isChecked() && m_number->text().isEmpty())
        setAmount(m_usual);
}

void AmountField::setAmount(std::optional<std::int64_t> amount)
{
    if (amount == this->amount())
        return;
    m_box->setChecked(amount.has_value());
    if (!amount)
        return;
    int unit = static_cast<int>(m_units.size()) - 1;
    while (unit > 0 && (*amount == 0 || *amount % m_units.at(static_cast<std::size_t>(unit)).factor != 0))
        --unit;
    m_unit->setCurrentIndex(unit);
    m_number->setText(QString::number(*amount / m_units.at(static_cast<std::size_t>(unit)).factor));
}

std::vector<std::string> WordsField::words() const
{
    std::vector<std::string> words;
    for (const auto split = text().split(u' ', Qt::SkipEmptyParts); const QString &word : split)
        words.push_back(word.toStdString());
    return words;
}

void WordsField::setWords(const std::vector<std::string> &words)
{
    if (words == this->words())
        return;
    QStringList all;
    for (const auto &word : words)
        all.append(QString::fromStdString(word));
    setText(all.join(u' '));
}

} // namespace terrarium
