// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <map>
#include <memory>

#include <unistd.h>

namespace terrarium::test {

/// A bus of the test's own, which this process and its children take for the system's, and fakes on it.
class FakeBus {
public:
    FakeBus()
    {
        QFile file(config());
        if (file.open(QIODevice::WriteOnly))
            file.write("<busconfig><type>session</type><listen>unix:dir=" + m_folder.path().toLocal8Bit() +
                       "</listen><servicedir>" + m_folder.path().toLocal8Bit() +
                       "</servicedir><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                       "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        file.close();
        m_daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--nofork"), QStringLiteral("--print-address=1"),
                                                       QStringLiteral("--config-file=") + config()});
        m_daemon.waitForReadyRead();
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_daemon.readLine().trimmed());
    }
    ~FakeBus()
    {
        m_fakes.clear();
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    FakeBus(const FakeBus &) = delete;
    FakeBus &operator=(const FakeBus &) = delete;

    /// It answers nobody any more, but is there.
    void stop() { ::kill(static_cast<pid_t>(m_daemon.processId()), SIGSTOP); }

    /// who: as of FAKE_AUTHORITY, a program; part: likewise; empty: it is not there.
    void play(const QString &who, const QString &part)
    {
        m_fakes.erase(who);
        if (part.isEmpty())
            return;
        auto &fake = m_fakes[who] = std::make_unique<Fake>();
        fake->start(QStringLiteral(FAKE_AUTHORITY), {who, part});
        QVERIFY(fake->waitForReadyRead());
        QCOMPARE(fake->readLine().trimmed(), QByteArray("ready"));
    }
    /// A program that the bus starts when the name is called, or none.
    void setActivated(const QString &program)
    {
        QFile file(m_folder.filePath(QStringLiteral("org.terrarium.launch.service")));
        file.remove();
        if (program.isEmpty() || !file.open(QIODevice::WriteOnly))
            return;
        file.write("[D-BUS Service]\nName=org.terrarium.launch\nExec=" + program.toLocal8Bit() + '\n');
    }
    /// What has been asked of it, a word each.
    [[nodiscard]] QStringList heard(const QString &who)
    {
        auto &fake = *m_fakes.at(who);
        fake.waitForReadyRead(0);
        fake.m_heard += QString::fromLatin1(fake.readAll());
        return fake.m_heard.split(u'\n', Qt::SkipEmptyParts);
    }

private:
    struct Fake : QProcess {
        Fake() { setProcessChannelMode(ForwardedErrorChannel); }
        ~Fake() override
        {
            kill();
            waitForFinished();
        }
        QString m_heard;
    };

    [[nodiscard]] QString config() const { return m_folder.filePath(QStringLiteral("bus.conf")); }

    QTemporaryDir m_folder;
    QProcess m_daemon;
    std::map<QString, std::unique_ptr<Fake>> m_fakes;
};

} // namespace terrarium::test
