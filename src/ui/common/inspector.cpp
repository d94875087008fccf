// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/inspector.h"

#include "ui/common/emptyplace.h"
#include "ui/common/insideaction.h"
#include "ui/common/inspectorcard.h"
#include "ui/common/inspectormembers.h"
#include "ui/common/inspectorsection.h"
#include "ui/common/inspectorwidgets.h"
#include "ui/common/selection.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace terrarium {
namespace {

/// The facts of the subject, or none when it is not in the snapshot (any more).
std::optional<InspectorFacts> factsOf(const Snapshot &snapshot, const Selection::Subject &subject)
{
    if (const auto *key = std::get_if<ProcessKey>(&subject)) {
        const Process *process = snapshot.process(key->pid);
        return process && process->key == *key ? std::optional(inspectorFacts(snapshot, *process)) : std::nullopt;
    }
    if (const auto *key = std::get_if<NamespaceKey>(&subject)) {
        const Namespace *ns = snapshot.find(key->kind, key->inode);
        return ns ? std::optional(inspectorFacts(snapshot, *ns)) : std::nullopt;
    }
    return std::nullopt;
}

QFont titleFont(const QFont &font)
{
    QFont title = font;
    title.setPointSizeF(font.pointSizeF() * 1.35);
    title.setBold(true);
    return title;
}

} // namespace

Inspector::Inspector(Selection *selection, QWidget *parent)
    : QWidget(parent), m_selection(selection), m_inside(new InsideAction(selection, this)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyPlace(this)), m_scroll(new QScrollArea(this))
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setMinimumWidth(240);
    setAccessibleName(tr("Inspector"));
    m_empty->setBackgroundRole(QPalette::Window);
    refresh();
    connect(m_selection, &Selection::changed, this, [this] {
        m_scroll->verticalScrollBar()->setValue(0);
        refresh();
    });
}

void Inspector::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_inside->setSnapshot(snapshot);
    refresh();
}

QWidget *Inspector::content()
{
    auto *place = new QWidget(this);
    m_chip = new SignMark(place);
    m_title = new SentenceLabel(place);
    m_title->setFont(titleFont(font()));
    m_subtitle = new FactField(place);
    m_subtitle->setAccessibleName(tr("Command line"));
    m_description = new SentenceLabel(place);
    m_card = new InspectorCard(place);
    m_insideLink = new LinkButton(place);
    m_insideLink->setText(tr("Open a terminal inside…"));
    m_insideLink->setToolTip(m_inside->toolTip());
    m_insideLink->setVisible(m_inside->isEnabled());
    connect(m_insideLink, &QPushButton::clicked, m_inside, &QAction::trigger);
    connect(m_inside, &QAction::enabledChanged, m_insideLink, &QWidget::setVisible);
    m_sections = new QVBoxLayout;
    m_sections->setSpacing(16);
    m_membersTitle = new SentenceLabel(place);
    m_members = new InspectorMembers(place);
    m_leftOut = new SentenceLabel(place);
    QFont bold = font();
    bold.setBold(true);
    m_membersTitle->setFont(bold);

    auto *heading = new QHBoxLayout;
    heading->addWidget(m_chip);
    heading->addWidget(m_title, 1);
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->addLayout(heading);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_subtitle, m_description, m_card, m_insideLink})
        layout->addWidget(widget);
    layout->addSpacing(6);
    layout->addLayout(m_sections);
    layout->addSpacing(10);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_membersTitle, m_members, m_leftOut})
        layout->addWidget(widget);
    layout->addStretch();
    connect(m_card, &InspectorCard::followed, this, &Inspector::follow);
    connect(m_members, &InspectorMembers::followed, this, &Inspector::follow);
    return place;
}

void Inspector::refresh()
{
    const bool wanted = !std::holds_alternative<std::monostate>(m_selection->subject());
    const auto facts = m_snapshot ? factsOf(*m_snapshot, m_selection->subject()) : std::nullopt;
    m_empty->say(wanted && m_snapshot && !facts ? tr("It has ended") : tr("Nothing selected"),
                 tr("Select a process or a namespace"));
    m_stack->setCurrentIndex(facts ? 1 : 0);
    if (!facts || *facts == m_facts)
        return;
    m_facts = *facts;
    // Not before it is needed: it has more parts than all else in the window.
    if (!m_scroll->widget())
        m_scroll->setWidget(content());
    present();
}

void Inspector::present()
{
    m_chip->setSign(m_facts.chip, true, InspectorLine::Mark::None);
    m_title->setText(m_facts.title);
    m_subtitle->setFact(m_facts.subtitle);
    m_subtitle->setToolTip(plainToolTip(m_facts.subtitle));
    m_subtitle->setVisible(!m_facts.subtitle.isEmpty());
    m_description->setText(m_facts.description);
    m_description->setVisible(!m_facts.description.isEmpty());
    m_card->setVisible(m_facts.numbers.has_value());
    if (m_facts.numbers)
        m_card->setNumbers(*m_facts.numbers);
    presentSections();
    const auto members = static_cast<int>(m_facts.members.size()) + m_facts.membersLeftOut;
    m_membersTitle->setText(tr("%n members", nullptr, members));
    m_membersTitle->setVisible(members > 0);
    m_members->setMembers(m_facts.members);
    m_members->setVisible(members > 0);
    m_leftOut->setText(tr("and %n more", nullptr, m_facts.membersLeftOut));
    m_leftOut->setVisible(m_facts.membersLeftOut > 0);
}

void Inspector::presentSections()
{
    while (m_views.size() < m_facts.sections.size()) {
        m_views.push_back(new InspectorSectionView(this));
        m_sections->addWidget(m_views.back());
        connect(m_views.back(), &InspectorSectionView::followed, this, &Inspector::follow);
    }
    for (std::size_t index = 0; index < m_views.size(); ++index) {
        m_views[index]->setVisible(index < m_facts.sections.size());
        if (index < m_facts.sections.size())
            m_views[index]->setSection(m_facts.sections[index]);
    }
}

void Inspector::follow(const InspectorLine::Target &target)
{
    if (const auto *process = std::get_if<ProcessKey>(&target)) {
        m_selection->select(*process);
        Q_EMIT m_selection->processShown(*process);
    } else if (const auto *ns = std::get_if<NamespaceKey>(&target)) {
        m_selection->select(*ns);
        Q_EMIT m_selection->namespaceShown(*ns);
    } else if (const auto *from = std::get_if<SeenFrom>(&target)) {
        Q_EMIT m_selection->seenFrom(from->pidNamespace);
    }
}

} // namespace terrarium
