// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/support/sessionbus.h"

#include "system/support/programs.h"

#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace terrarium::test {
namespace {

constexpr int patience = 30'000;
constexpr auto configuration = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
    "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>%1</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/><allow own="*"/><allow send_destination="*" eavesdrop="false"/><allow receive_sender="*"/>
  </policy>
</busconfig>
)";

} // namespace

SessionBus::SessionBus()
{
    m_isReady = m_folder.isValid() && start();
    if (!m_isReady)
        return;
    auto bus = QDBusConnection::connectToBus(address(), address());
    m_isReady = bus.registerService(u"org.example.Open"_s) && bus.registerService(u"org.example.Shut"_s);
}

SessionBus::~SessionBus()
{
    QDBusConnection::disconnectFromBus(address());
    m_daemon.kill();
    m_daemon.waitForFinished(patience);
}

QString SessionBus::address() const
{
    return u"unix:path="_s + folder() + u"/bus"_s;
}

bool SessionBus::start()
{
    QFile file(folder() + u"/bus.conf"_s);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QString::fromLatin1(configuration).arg(address()).toUtf8());
    file.close();
    m_daemon.start(u"dbus-daemon"_s, {u"--nofork"_s, u"--print-address"_s, u"--config-file="_s + file.fileName()});
    const bool isThere = m_daemon.waitForReadyRead(patience);
    return file.remove() && isThere && (!isRoot() || ::chown(qPrintable(folder()), nobody, nobody) == 0);
}

} // namespace terrarium::test
