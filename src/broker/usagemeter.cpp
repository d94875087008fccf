// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker/usagemeter.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

using namespace std::chrono_literals;

namespace terrarium {

UsageMeter::UsageMeter(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(2s);
    connect(&m_timer, &QTimer::timeout, this, &UsageMeter::read);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &UsageMeter::take);
}

void UsageMeter::watch(std::vector<Subject> subjects)
{
    if (subjects == m_subjects)
        return;
    m_subjects = std::move(subjects);
    if (m_subjects.empty()) {
        m_timer.stop();
        return m_before.clear();
    }
    m_timer.start();
    read();
}

/// One reading at a time: a slow kernel is asked less often.
void UsageMeter::read()
{
    if (m_reading.isRunning())
        return;
    const auto promise = std::make_shared<QPromise<Readings>>();
    promise->start();
    m_reading.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, subjects = m_subjects] {
        Readings readings;
        for (const auto &[keeper, first] : subjects)
            readings.push_back({keeper, readUsage(static_cast<pid_t>(keeper), static_cast<pid_t>(first))});
        promise->addResult(std::move(readings));
        promise->finish();
    });
}

void UsageMeter::take()
{
    const Readings readings = m_subjects.empty() ? Readings() : m_reading.result();
    for (const auto &reading : readings) {
        const Figures figures = figuresOf(reading);
        if (reading.usage)
            m_before.insert(reading.keeper, *reading.usage);
        Q_EMIT measured(reading.keeper, figures);
    }
}

Figures UsageMeter::figuresOf(const Reading &reading) const
{
    if (!reading.usage)
        return {.hindrance = QString::fromStdString(reading.usage.error().sentence())};
    const Usage &usage = *reading.usage;
    Figures figures{.processes = static_cast<qint64>(usage.processes.size()),
                    .memory = usage.memory,
                    .isProportional = usage.isProportional};
    if (const auto before = m_before.constFind(reading.keeper); before != m_before.constEnd())
        figures.processor = processorShare(*before, usage);
    if (usage.pidInside > 0)
        figures.firstPidInside = usage.pidInside;
    return figures;
}

} // namespace terrarium
