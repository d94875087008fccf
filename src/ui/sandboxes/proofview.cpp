// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandboxes/proofview.h"

#include "ui/common/emptyplace.h"
#include "ui/launch/labels.h"
#include "ui/sandboxes/prooflist.h"
#include "ui/sandboxes/proofwords.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace terrarium {
namespace {

constexpr qreal headlineScale = 1.2;

void paintInk(QLabel *label, const QColor &ink)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, ink);
    label->setPalette(palette);
}

} // namespace

ProofView::ProofView(const LaunchSpec &spec, QWidget *parent)
    : QWidget(parent), m_promises(promisesOf(spec)), m_openings(openingsOf(spec)), m_empty(new EmptyPlace(this)),
      m_headline(heading({}, headlineScale, this)), m_again(new QPushButton(tr("Prove Again"), this)),
      m_list(new ProofList(this)), m_stack(new QStackedLayout(this))
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeList());
    connect(m_empty, &EmptyPlace::helpWanted, this, &ProofView::proofWanted);
    connect(m_again, &QPushButton::clicked, this, &ProofView::proofWanted);
    showState();
}

QWidget *ProofView::makeList()
{
    auto *whole = new QWidget(this);
    auto *copyButton = new QPushButton(tr("Copy as Text"), whole);
    connect(copyButton, &QPushButton::clicked, this, &ProofView::copy);
    m_headline->setWordWrap(true);
    m_headline->setTextFormat(Qt::PlainText);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(10, 6, 8, 6);
    bar->setSpacing(6);
    bar->addWidget(m_headline, 1);
    bar->addWidget(m_again, 0, Qt::AlignTop);
    bar->addWidget(copyButton, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_list, 1);
    m_list->setFrameShape(QFrame::NoFrame);
    return whole;
}

void ProofView::setPossible(bool possible)
{
    m_isPossible = possible;
    showState();
}

void ProofView::begin()
{
    m_state = State::Trying;
    m_list->showPromises(m_promises, m_openings);
    showState();
}

void ProofView::setFinding(int promise, const Finding &finding)
{
    m_list->setFinding(promise, finding);
    showState();
}

void ProofView::finish()
{
    m_state = State::Done;
    m_list->showFirstBroken();
    showState();
}

void ProofView::fail(int error, const QString &attempted)
{
    m_state = State::Failed;
    m_failure = ProofWords::failure(error, attempted);
    showState();
}

void ProofView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showState();
}

void ProofView::showState()
{
    sayEmpty();
    m_stack->setCurrentIndex(m_state == State::Never ? 0 : 1);
    m_again->setEnabled(m_isPossible && m_state != State::Trying);
    if (const QString text = headline(); text != m_headline->text()) {
        m_headline->setText(text);
        m_headline->setAccessibleName(text);
    }
    const bool isBad = m_state == State::Failed || m_list->count(ProofList::Mark::Broken) > 0;
    const bool isGood = m_state == State::Done && m_list->count(ProofList::Mark::Holds) > 0;
    paintInk(m_headline, isBad    ? problemInk(palette())
                         : isGood ? goodInk(palette())
                                  : palette().color(QPalette::WindowText));
}

void ProofView::sayEmpty()
{
    if (m_isPossible)
        return m_empty->say(
            tr("Does it hold?"),
            tr("What this sandbox promises is tried from inside, by processes behind the same walls "
               "and with the same powers as its program. What you see then is what the kernel answers."),
            tr("Prove It"));
    m_empty->say(tr("Not tried"), tr("Only a sandbox that runs can be tried from inside."));
}

QString ProofView::headline() const
{
    const int total = static_cast<int>(m_promises.size());
    const int holding = m_list->count(ProofList::Mark::Holds);
    const int broken = m_list->count(ProofList::Mark::Broken);
    const int untried = m_list->count(ProofList::Mark::Untried);
    if (m_state == State::Failed)
        return tr("The promises could not be tried. %1").arg(m_failure);
    if (total == 0)
        return tr("Nothing is promised: it has no walls.");
    if (broken > 0)
        return tr("%1 of %n promises do not hold.", nullptr, total).arg(broken);
    if (m_state == State::Trying)
        return tr("Trying: %1 of %n promises hold so far.", nullptr, total).arg(holding);
    if (untried > 0)
        return tr("%1 of %n promises hold, %2 could not be tried.", nullptr, total).arg(holding).arg(untried);
    return tr("%1 of %n promises hold.", nullptr, total).arg(holding);
}

void ProofView::copy() const
{
    QGuiApplication::clipboard()->setText(headline() + QStringLiteral("\n\n") + m_list->text());
}

} // namespace terrarium
