// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/comparemenu.h"

#include "models/plaintext.h"
#include "snapshot/comparison.h"
#include "ui/common/selection.h"

namespace terrarium {
namespace {

QString outsideText(const Snapshot &snapshot, const Process &outside)
{
    const QString text = isOfHost(snapshot, outside) ? CompareMenu::tr("The Host: %1 (%2)")
                                                     : CompareMenu::tr("What Is Outside: %1 (%2)");
    return text.arg(plainText(outside.comm)).arg(outside.pid());
}

} // namespace

CompareMenu::CompareMenu(Selection *selection, std::function<Offer()> offer, QWidget *parent)
    : QMenu(tr("&Compare With"), parent), m_selection(selection), m_offer(std::move(offer))
{
    connect(this, &QMenu::aboutToShow, this, &CompareMenu::fill);
}

void CompareMenu::fill()
{
    clear();
    const Offer offer = m_offer();
    if (const Process *subject = offer.snapshot ? offer.snapshot->process(offer.subject) : nullptr) {
        if (const Process *outside = outsideOf(*offer.snapshot, *subject))
            add(outsideText(*offer.snapshot, *outside), subject, outside);
        for (const NamedProcess &other : offer.others)
            add(tr("%1 (%2)", "program, PID").arg(other.name).arg(other.pid), subject,
                offer.snapshot->process(other.pid));
    }
    if (isEmpty())
        addAction(tr("There is nothing to compare it with"))->setEnabled(false);
}

void CompareMenu::add(const QString &text, const Process *subject, const Process *other)
{
    if (!other || other == subject)
        return;
    const QString shown = QString(text).replace(u'&', QStringLiteral("&&"));
    connect(addAction(shown), &QAction::triggered, m_selection,
            [this, one = subject->key, two = other->key] { Q_EMIT m_selection->compared(one, two); });
}

} // namespace terrarium
