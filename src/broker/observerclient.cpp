// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker/observerclient.h"

#include "broker/installedprogram.h"

#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

Q_LOGGING_CATEGORY(lcBroker, "terrarium.broker")

constexpr int firstDelayMs = 250;
constexpr int longestDelayMs = 10'000;

void send(QProcess &process, const std::string &frame)
{
    process.write(frame.data(), static_cast<qint64>(frame.size()));
}

bool hasFinished(QProcess &process, int withinMs)
{
    return process.state() == QProcess::NotRunning || process.waitForFinished(withinMs);
}

} // namespace

ObserverClient::ObserverClient(QString program, QObject *parent) : QObject(parent), m_program(std::move(program))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ObserverClient::launch);
    connect(&m_stream, &ObserverStream::snapshotChanged, this, &ObserverClient::snapshotChanged);
    connect(&m_stream, &ObserverStream::statusChanged, this, &ObserverClient::statusChanged);
    connect(&m_stream, &ObserverStream::filled, this, [this] { m_failures = 0; });
    connect(&m_stream, &ObserverStream::broken, this, &ObserverClient::ended);
    connect(&m_process, &QProcess::started, this, [this] { send(m_process, encode(wire::Hello{})); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ObserverClient::read);
    connect(&m_process, &QProcess::readyReadStandardError, this, &ObserverClient::logErrors);
    connect(&m_process, &QProcess::finished, this, &ObserverClient::finished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            failedToStart();
    });
}

/// An observer ends at the end of its input. One that does not is asked, and then forced; half a second for all of it.
ObserverClient::~ObserverClient()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel();
    if (hasFinished(m_process, 250))
        return;
    m_process.terminate();
    if (hasFinished(m_process, 150))
        return;
    m_process.kill();
    m_process.waitForFinished(100);
}

QString ObserverClient::installedProgram()
{
    return terrarium::installedProgram("TERRARIUM_OBSERVER", u"terrarium-observer"_s, u"observe"_s);
}

int ObserverClient::retryDelayMs(int failures)
{
    constexpr int enoughDoublings = 10;
    return std::min(firstDelayMs << std::clamp(failures, 0, enoughDoublings), longestDelayMs);
}

void ObserverClient::start()
{
    if (!m_stream.isOpen() && !m_retry.isActive())
        launch();
}

void ObserverClient::rescan()
{
    if (m_stream.isOpen()) {
        send(m_process, encode(wire::Rescan{}));
    } else if (m_retry.isActive()) {
        m_retry.stop();
        launch();
    }
}

void ObserverClient::findPins()
{
    if (m_stream.isOpen())
        send(m_process, encode(wire::FindPins{}));
}

void ObserverClient::launch()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_retry.start(firstDelayMs); // killed, but not dead yet
        return;
    }
    m_isTold = false;
    m_stream.begin();
    m_process.start(m_program, {u"--stdio"_s});
}

void ObserverClient::read()
{
    m_stream.take(m_process.readAllStandardOutput());
}

void ObserverClient::logErrors()
{
    const QByteArray text = m_process.readAllStandardError();
    for (const auto lines = text.split('\n'); const QByteArray &line : lines)
        if (!line.isEmpty())
            qCWarning(lcBroker, "observer: %s", line.constData());
}

void ObserverClient::failedToStart()
{
    qCWarning(lcBroker) << m_program << m_process.errorString();
    if (QFileInfo::exists(m_program))
        ended(tr("The observer %1 cannot be run. Install Terrarium again.").arg(m_program));
    else
        ended(tr("The observer %1 is missing. Install Terrarium again.").arg(m_program));
}

void ObserverClient::finished(int exitCode, QProcess::ExitStatus status)
{
    if (status == QProcess::CrashExit)
        ended(tr("The observer crashed or was killed."));
    else
        ended(tr("The observer ended with status %1.").arg(exitCode));
}

void ObserverClient::ended(const QString &why)
{
    if (std::exchange(m_isTold, true))
        return;
    m_stream.end();
    m_process.kill();
    const int delay = retryDelayMs(m_failures++);
    m_retry.start(delay);
    Q_EMIT stopped(why, delay);
}

} // namespace terrarium
