// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparepage.h"

#include "ui/common/emptyplace.h"
#include "ui/common/selection.h"
#include "ui/compare/compareview.h"
#include "ui/launch/labels.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace terrarium {
namespace {

const Process *processOf(const SnapshotPtr &snapshot, const ProcessKey &key)
{
    const Process *process = snapshot ? snapshot->process(key.pid) : nullptr;
    return process && process->key == key ? process : nullptr;
}

} // namespace

ComparePage::ComparePage(Selection *selection, QWidget *parent)
    : Page(parent), m_selection(selection), m_stack(new QStackedLayout(this)), m_empty(new EmptyPlace(this)),
      m_ended(new SoftLabel({}, this)), m_view(new CompareView(this)), m_copy(new QAction(tr("Copy Comparison"), this))
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeTable());
    m_view->setAccessibleName(tr("Comparison"));
    setFocusProxy(m_view);
    addAction(m_copy);
    connect(m_copy, &QAction::triggered, this, &ComparePage::copy);
    connect(m_empty, &EmptyPlace::helpWanted, this, &ComparePage::processesWanted);
    connect(m_view, &CompareView::followed, m_selection, &Selection::processShown);
    connect(m_selection, &Selection::compared, this, &ComparePage::compare);
    refresh();
}

QWidget *ComparePage::makeTable()
{
    auto *table = new QWidget(this);
    auto *layout = new QVBoxLayout(table);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_ended);
    layout->addWidget(m_view, 1);
    m_ended->setContentsMargins(14, 6, 14, 6);
    return table;
}

void ComparePage::compare(const ProcessKey &one, const ProcessKey &other)
{
    m_one = one;
    m_other = other;
    m_isFilled = false;
    refresh();
}

void ComparePage::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    refresh();
}

void ComparePage::refresh()
{
    const Process *one = processOf(m_snapshot, m_one);
    const Process *other = processOf(m_snapshot, m_other);
    if (one && other) {
        m_isFilled = true;
        const bool isTurned = isInside(*m_snapshot, *other, *one);
        m_view->showFacts(isTurned ? compareFacts(*m_snapshot, *other, *one) : compareFacts(*m_snapshot, *one, *other));
    }
    const Pid gone = one ? m_other.pid : m_one.pid;
    m_ended->setText(tr("Process %1 has ended; this is how it was.").arg(gone));
    m_ended->setVisible(!one || !other);
    if (m_one.pid != 0 && !m_isFilled)
        m_empty->say(tr("Cannot be compared"), tr("There is no process %1 any more.").arg(gone), tr("Show Processes"));
    else
        m_empty->say(
            tr("Nothing to compare yet"),
            tr("Choose a process or a sandbox and compare it with another one, or with the host: here they stand "
               "beside each other, with what they share and what one can do to the other."),
            tr("Show Processes"));
    m_copy->setEnabled(m_isFilled);
    m_stack->setCurrentIndex(m_isFilled ? 1 : 0);
}

QString ComparePage::setFilter(const QString &text)
{
    m_view->setFilter(text);
    return {};
}

QString ComparePage::filterHint() const
{
    return tr("Filter: network, root, signals…");
}

QString ComparePage::text() const
{
    return m_isFilled ? m_view->facts().text() : QString();
}

void ComparePage::copy() const
{
    QGuiApplication::clipboard()->setText(text());
}

} // namespace terrarium
