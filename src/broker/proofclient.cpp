// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker/proofclient.h"

#include "broker/keeperclient.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>
#include <QTimer>

#include <array>
#include <csignal>

#include <sys/socket.h>
#include <sys/wait.h>

using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

Finding findingIn(const QJsonObject &message)
{
    Finding finding;
    finding.verdict = verdictFromName(message.value("verdict"_L1).toString().toStdString()).value_or(finding.verdict);
    for (const auto trials = message.value("trials"_L1).toArray(); const auto &trial : trials)
        finding.trials.push_back({trial[0].toString().toStdString(), trial[1].toString().toStdString()});
    return finding;
}

} // namespace

ProofClient::ProofClient(QObject *parent) : QObject(parent)
{
}

ProofClient::~ProofClient()
{
    close();
}

void ProofClient::start(const LaunchSpec &spec, const KnownProcess &program)
{
    close();
    m_isOver = false;
    auto keeper = startProof(QFile::encodeName(KeeperClient::installedProgram()).toStdString(), spec, program);
    if (!keeper) {
        const auto &error = keeper.error();
        QTimer::singleShot(0, this, [this, error] { fail(error.code, QString::fromStdString(error.step)); });
        return;
    }
    m_keeper = std::make_unique<StartedKeeper>(std::move(*keeper));
    m_news = std::make_unique<QSocketNotifier>(m_keeper->control.get(), QSocketNotifier::Read);
    connect(m_news.get(), &QSocketNotifier::activated, this, &ProofClient::listen);
}

void ProofClient::listen()
{
    std::array<char, 32768> text;
    const auto size = ::recv(m_keeper->control.get(), text.data(), text.size(), MSG_DONTWAIT);
    if (size > 0)
        return take(QJsonDocument::fromJson(QByteArray(text.data(), size)).object());
    if (size < 0 && errno == EAGAIN)
        return;
    close();
    if (!m_isOver)
        fail(ECONNRESET, u"terrarium-keeper"_s);
}

void ProofClient::take(const QJsonObject &message)
{
    const QString event = message.value("event"_L1).toString();
    if (event == "finding"_L1)
        return Q_EMIT found(message.value("promise"_L1).toInt(), findingIn(message));
    if (event == "failed"_L1)
        return fail(message.value("errno"_L1).toInt(), message.value("step"_L1).toString());
    if (event != "ended"_L1 || m_isOver)
        return;
    m_isOver = true;
    if (message.value("code"_L1).toInt(-1) != 0)
        return Q_EMIT failed(ECONNRESET, u"terrarium-keeper"_s);
    Q_EMIT finished();
}

void ProofClient::fail(int error, const QString &attempted)
{
    m_isOver = true;
    Q_EMIT failed(error, attempted);
}

/// What the keeper holds for the proof goes with it, and its processes as well.
void ProofClient::close()
{
    m_news.reset();
    if (!m_keeper)
        return;
    ::kill(m_keeper->pid, SIGKILL);
    ::waitpid(m_keeper->pid, nullptr, 0);
    m_keeper.reset();
}

} // namespace terrarium
