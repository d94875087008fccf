// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

constexpr qint64 nanosecondsPerMillisecond = 1'000'000;
constexpr double microsecondsPerMillisecond = 1000;
constexpr double millisecondsPerSecond = 1000;

QString countText(const Snapshot &snapshot)
{
    const auto processes = static_cast<int>(snapshot.processes().size());
    const auto namespaces = static_cast<int>(snapshot.namespaces().size());
    return StatusLine::tr("%Ln processes", nullptr, processes) + u" · "_s +
           StatusLine::tr("%Ln namespaces", nullptr, namespaces);
}

QString hiddenText(const Hidden &hidden)
{
    const auto count = static_cast<int>(hidden.processes);
    if (count > 0)
        return u"· "_s + StatusLine::tr("those of %Ln processes are hidden from you", nullptr, count);
    return hidden.reason == HiddenReason::Hidepid ? u"· "_s + StatusLine::tr("others are hidden from you") : QString();
}

QString hiddenBefore(const Hidden &before)
{
    if (before.reason == HiddenReason::Hidepid)
        return StatusLine::tr("whole processes were");
    return StatusLine::tr("those of %Ln processes were", nullptr, static_cast<int>(before.processes));
}

/// Now, and before root looked too.
QString hiddenText(const Hidden &hidden, const std::optional<Hidden> &before)
{
    if (!before || before->reason == HiddenReason::None)
        return hiddenText(hidden);
    const auto now = hiddenText(hidden);
    return (now.isEmpty() ? u"· "_s + StatusLine::tr("nothing is hidden from you now") : now) + u"; "_s +
           hiddenBefore(*before);
}

QString hiddenReason(const Hidden &hidden)
{
    switch (hidden.reason) {
    case HiddenReason::Hidepid:
        return StatusLine::tr("/proc is mounted with hidepid: the kernel does not show you the processes of other "
                              "users, and nobody can count them for you.");
    case HiddenReason::Permission:
        return StatusLine::tr("The kernel shows the namespaces of a process only to its user and to the "
                              "administrator. These processes are listed, but their namespaces are not.");
    case HiddenReason::None:
        break;
    }
    return {};
}

QString livenessText(const wire::Status &status)
{
    if (status.liveness == wire::Liveness::Events)
        return StatusLine::tr("events from the kernel");
    const double seconds = status.intervalMs / millisecondsPerSecond;
    return StatusLine::tr("looks every %1 s").arg(QLocale().toString(seconds, 'g', 3));
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent), m_counts(new QLabel(this)), m_hidden(new QLabel(this)), m_freshness(new QLabel(this))
{
    for (QLabel *label : {m_counts, m_hidden, m_freshness})
        label->setTextFormat(Qt::PlainText);
    m_counts->setAccessibleName(tr("What is shown"));
    m_hidden->setAccessibleName(tr("What is hidden"));
    m_freshness->setAccessibleName(tr("How fresh it is"));
    auto *sentence = new QWidget(this);
    auto *parts = new QHBoxLayout(sentence);
    parts->setContentsMargins(7, 0, 0, 0);
    parts->setSpacing(fontMetrics().horizontalAdvance(u' '));
    parts->addWidget(m_counts);
    parts->addWidget(m_hidden);
    addWidget(sentence);
    addPermanentWidget(m_freshness);
}

void StatusLine::showSnapshot(const Snapshot &snapshot, const std::optional<Hidden> &before)
{
    m_counts->setText(countText(snapshot));
    m_hidden->setText(hiddenText(snapshot.hidden(), before));
    m_hidden->setToolTip(hiddenReason(snapshot.hidden()));
    m_hidden->setAccessibleDescription(m_hidden->toolTip());
    m_hidden->setVisible(!m_hidden->text().isEmpty());
}

void StatusLine::showStatus(const wire::Status &status)
{
    const double milliseconds = status.lastReadUs / microsecondsPerMillisecond;
    m_freshness->setText(livenessText(status) + u" · "_s +
                         tr("last read %1 ms").arg(QLocale().toString(milliseconds, 'f', milliseconds < 10 ? 1 : 0)));
    m_freshness->setToolTip(status.liveness == wire::Liveness::Events
                                ? tr("The kernel reports each process that starts or ends; only those are read again.")
                                : tr("The kernel does not report to this user, so everything is looked at in turn."));
}

void StatusLine::showFile(const QString &fileName, const Snapshot &snapshot)
{
    showSnapshot(snapshot);
    const auto taken = QDateTime::fromMSecsSinceEpoch(snapshot.takenAt() / nanosecondsPerMillisecond);
    m_freshness->setText(
        tr("from the file %1, taken %2").arg(fileName, QLocale().toString(taken, QLocale::ShortFormat)));
    m_freshness->setToolTip(tr("This is how %1 was at that moment. It does not change.")
                                .arg(QString::fromStdString(snapshot.machine().hostName)));
}

QString StatusLine::counts() const
{
    return m_hidden->text().isEmpty() ? m_counts->text() : m_counts->text() + u' ' + m_hidden->text();
}

QString StatusLine::freshness() const
{
    return m_freshness->text();
}

} // namespace terrarium
