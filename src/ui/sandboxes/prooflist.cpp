// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandboxes/prooflist.h"

#include "ui/common/theme.h"
#include "ui/sandboxes/proofdelegate.h"
#include "ui/sandboxes/proofwords.h"

#include <algorithm>

namespace terrarium {
namespace {

ProofList::Mark markOf(Finding::Verdict verdict)
{
    switch (verdict) {
    case Finding::Verdict::Holds:
        return ProofList::Mark::Holds;
    case Finding::Verdict::Broken:
        return ProofList::Mark::Broken;
    default:
        return ProofList::Mark::Untried;
    }
}

ProofList::Mark markOf(const QListWidgetItem *item)
{
    return static_cast<ProofList::Mark>(item->data(ProofList::MarkRole).toInt());
}

QString indented(const QString &lines)
{
    return lines.isEmpty() ? QString()
                           : QStringLiteral("    ") + QString(lines).replace(u'\n', QStringLiteral("\n    ")) + u'\n';
}

} // namespace

ProofList::ProofList(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new ProofDelegate(this));
    setAccessibleName(tr("Promises"));
    setResizeMode(Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    softenSelection(this);
}

void ProofList::showPromises(const std::vector<Promise> &promises, const std::vector<Opening> &openings)
{
    clear();
    m_promises = promises;
    if (!promises.empty())
        add(tr("Promised"), Mark::Heading);
    for (const auto &promise : promises)
        add(ProofWords::sentence(promise), Mark::Waiting)->setData(Qt::AccessibleDescriptionRole, tr("not yet tried"));
    if (!openings.empty())
        add(tr("Not promised"), Mark::Heading);
    for (const auto opening : openings)
        add(ProofWords::sentence(opening), Mark::Open)->setData(Qt::AccessibleDescriptionRole, tr("not promised"));
}

void ProofList::setFinding(int promise, const Finding &finding)
{
    if (promise < 0 || std::cmp_greater_equal(promise, m_promises.size()))
        return;
    QListWidgetItem *item = this->item(rowOf(promise));
    const QString trials = ProofWords::trials(finding);
    const QString remark = ProofWords::remark(m_promises[static_cast<std::size_t>(promise)], finding);
    QStringList spoken{ProofWords::verdict(finding.verdict), remark, trials};
    spoken.removeAll(QString());
    item->setData(MarkRole, static_cast<int>(markOf(finding.verdict)));
    item->setData(TrialsRole, trials);
    item->setData(RemarkRole, remark);
    item->setData(Qt::AccessibleDescriptionRole, spoken.join(QStringLiteral(". ")));
}

int ProofList::count(Mark mark) const
{
    int found = 0;
    for (int row = 0; row < QListWidget::count(); ++row)
        found += markOf(item(row)) == mark ? 1 : 0;
    return found;
}

void ProofList::showFirstBroken()
{
    for (int row = 0; row < QListWidget::count(); ++row)
        if (markOf(item(row)) == Mark::Broken)
            return scrollToItem(item(row), PositionAtCenter);
}

QString ProofList::text() const
{
    QString text;
    for (int row = 0; row < QListWidget::count(); ++row) {
        const QListWidgetItem *each = item(row);
        if (markOf(each) == Mark::Heading) {
            text += (row > 0 ? QStringLiteral("\n") : QString()) + each->text() + QStringLiteral(":\n");
            continue;
        }
        static constexpr std::array signs{"", "…", "✓", "✗", "?", "○"};
        text += QString::fromUtf8(signs[static_cast<std::size_t>(markOf(each))]) + u' ' + each->text() + u'\n';
        text += indented(each->data(RemarkRole).toString()) + indented(each->data(TrialsRole).toString());
    }
    return text;
}

void ProofList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

QListWidgetItem *ProofList::add(const QString &text, Mark mark)
{
    auto *item = new QListWidgetItem(text, this);
    item->setData(MarkRole, static_cast<int>(mark));
    if (mark == Mark::Heading)
        item->setFlags(Qt::ItemIsEnabled);
    return item;
}

/// The heading comes first.
int ProofList::rowOf(int promise) const
{
    return promise + 1;
}

} // namespace terrarium
