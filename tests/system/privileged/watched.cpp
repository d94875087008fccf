// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/privileged/watched.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace terrarium::test {
namespace {

constexpr int patience = 30'000;

} // namespace

Watched::Watched(unsigned user, const QString &how, const QStringList &before)
{
    become(m_process, user);
    auto command = before + QStringList{QString::fromLocal8Bit(TERRARIUM_ONLOOKER)};
    if (!how.isEmpty())
        command << how;
    const auto program = command.takeFirst();
    m_process.start(program, command);
}

Watched::~Watched()
{
    leave();
}

void Watched::leave()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

qint64 Watched::observer()
{
    const QDeadlineTimer deadline(patience);
    while (told(u"accepted"_s).isEmpty() && m_process.state() != QProcess::NotRunning && !deadline.hasExpired())
        listen(20);
    return told(u"accepted"_s).value("observer"_L1).toInteger();
}

std::optional<Snapshot> Watched::snapshot()
{
    const QDeadlineTimer deadline(patience);
    while (!state() && m_process.state() != QProcess::NotRunning && !deadline.hasExpired())
        listen(20);
    return state();
}

void Watched::waitForEnd()
{
    const QDeadlineTimer deadline(patience);
    while (m_process.state() != QProcess::NotRunning && !deadline.hasExpired())
        listen(20);
    listen(0);
}

QJsonObject Watched::told(const QString &event)
{
    listen(0);
    for (const auto &line : m_text.split('\n'))
        if (const auto object = QJsonDocument::fromJson(line).object(); object.value("event"_L1) == event)
            return object;
    return {};
}

std::optional<Snapshot> Watched::state()
{
    listen(0);
    m_decoder.feed({m_bytes.constData() + m_taken, static_cast<std::size_t>(m_bytes.size() - m_taken)});
    m_taken = m_bytes.size();
    for (auto next = m_decoder.next(); next && *next; next = m_decoder.next()) {
        if (auto *whole = std::get_if<Snapshot>(&**next))
            m_state = std::move(*whole);
        if (const auto *delta = std::get_if<Delta>(&**next); delta && m_state)
            m_state = applied(*m_state, *delta);
    }
    return m_state;
}

void Watched::listen(int milliseconds)
{
    m_process.setReadChannel(QProcess::StandardError);
    m_process.waitForReadyRead(milliseconds);
    m_text += m_process.readAllStandardError();
    m_bytes += m_process.readAllStandardOutput();
}

QList<qint64> observers()
{
    QList<qint64> found;
    const auto folders = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const auto &folder : folders)
        if (const auto pid = folder.toLongLong();
            pid > 0 && isAlive(pid) && contentOf(u"/proc/%1/cmdline"_s.arg(pid)).contains("--for-caller") &&
            contentOf(u"/proc/%1/cmdline"_s.arg(pid)).startsWith("terrarium-observer"))
            found.append(pid);
    return found;
}

} // namespace terrarium::test
