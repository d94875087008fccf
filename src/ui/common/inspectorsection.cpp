// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/inspectorsection.h"

#include "ui/common/idbands.h"
#include "ui/common/inspector.h"
#include "ui/common/inspectorwidgets.h"

#include <QHBoxLayout>

namespace terrarium {
namespace {

constexpr qsizetype namesShown = 6;

QString spoken(const InspectorLine &line)
{
    switch (line.mark) {
    case InspectorLine::Mark::Good:
        return Inspector::tr("Holds: %1").arg(line.label);
    case InspectorLine::Mark::Warning:
        return Inspector::tr("Attention: %1").arg(line.label);
    default:
        return line.label;
    }
}

QFont bold(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    return bold;
}

} // namespace

InspectorLineView::InspectorLineView(QWidget *parent)
    : QWidget(parent), m_sign(new SignMark(this)), m_label(new SentenceLabel(this)), m_field(new FactField(this)),
      m_link(new LinkButton(this)), m_more(new SentenceLabel(this)), m_moreLink(new LinkButton(this))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_label, 1);
    row->addWidget(m_field, 2);
    row->addWidget(m_link, 0);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    lines->addLayout(row);
    lines->addWidget(m_more);
    lines->addWidget(m_moreLink);
    m_field->setAlignment(Qt::AlignRight);
    m_more->setContentsMargins(24, 0, 0, 0);
    connect(m_link, &QPushButton::clicked, this, [this] { Q_EMIT followed(m_line.target); });
    connect(m_moreLink, &QPushButton::clicked, this, [this] {
        m_allShown = true;
        showMore();
    });
}

void InspectorLineView::setLine(const InspectorLine &line)
{
    if (m_line == line)
        return;
    if (m_line.more != line.more)
        m_allShown = false;
    m_line = line;
    showText();
    showMore();
}

void InspectorLineView::showText()
{
    const bool isLink = !std::holds_alternative<std::monostate>(m_line.target);
    m_sign->setSign(m_line.chip, m_line.own, m_line.mark);
    m_label->setText(m_line.label);
    m_label->setAccessibleName(spoken(m_line));
    m_field->setFact(m_line.text);
    m_field->setAccessibleName(m_line.label);
    m_field->setVisible(!isLink && !m_line.text.isEmpty());
    m_link->setText(m_line.text);
    m_link->setAccessibleName(Inspector::tr("%1: %2", "label, fact").arg(m_line.label, m_line.text));
    m_link->setVisible(isLink);
    m_link->updateGeometry();
    setToolTip(plainToolTip(m_line.hint));
    m_field->setToolTip(plainToolTip(m_line.hint.isEmpty() ? m_line.text : m_line.hint));
}

void InspectorLineView::showMore()
{
    const auto left = static_cast<int>(m_line.more.size() - namesShown);
    const bool all = m_allShown || left <= 0;
    m_more->setText((all ? m_line.more : m_line.more.first(namesShown)).join(Inspector::tr(", ")));
    m_more->setVisible(!m_line.more.isEmpty());
    m_moreLink->setText(Inspector::tr("and %n more", nullptr, std::max(0, left)));
    m_moreLink->setVisible(!all);
}

InspectorSectionView::InspectorSectionView(QWidget *parent)
    : QWidget(parent), m_title(new SentenceLabel(this)), m_bands(new IdBands(this)), m_lines(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_lines->setSpacing(6);
    m_title->setFont(bold(font()));
    layout->addWidget(m_title);
    layout->addWidget(m_bands);
    layout->addLayout(m_lines);
}

void InspectorSectionView::setSection(const InspectorSection &section)
{
    m_title->setText(section.title);
    m_bands->setMap(section.bands);
    m_bands->setVisible(!section.bands.empty());
    while (m_views.size() < section.lines.size()) {
        m_views.push_back(new InspectorLineView(this));
        m_lines->addWidget(m_views.back());
        connect(m_views.back(), &InspectorLineView::followed, this, &InspectorSectionView::followed);
    }
    for (std::size_t index = 0; index < m_views.size(); ++index) {
        m_views[index]->setVisible(index < section.lines.size());
        if (index < section.lines.size())
            m_views[index]->setLine(section.lines[index]);
    }
}

} // namespace terrarium
