// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker/systembus.h"

#include <QDBusPendingCallWatcher>
#include <QThread>

#include <gio/gio.h>
#include <limits>

using namespace Qt::StringLiterals;

namespace terrarium {

namespace {

/// KAuth's way to polkit has a connection of GLib's beside Qt's, all of this process in common, and GLib would end the
/// process with it: the bus is gone, and so are the window and all its sandboxes.
void outliveBus()
{
    static GDBusConnection *const kept = g_bus_get_sync(G_BUS_TYPE_SYSTEM, nullptr, nullptr);
    if (kept)
        g_dbus_connection_set_exit_on_close(kept, FALSE);
}

/// Connecting waits until the bus has greeted, in whichever thread is the first to ask for it.
void connectBoth()
{
    if (QDBusConnection::systemBus().isConnected())
        outliveBus();
}

} // namespace

void systembus::whenTried(QObject *context, const std::function<void()> &act)
{
    QThread *thread = QThread::create(connectBoth);
    QObject::connect(thread, &QThread::finished, context, act);
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

void systembus::call(const QDBusMessage &message, QObject *context,
                     const std::function<void(const QDBusMessage &)> &take)
{
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(message, std::numeric_limits<int>::max()));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, &QObject::deleteLater);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, take] { take(watcher->reply()); });
}

QDBusMessage systembus::ofBus(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                          u"org.freedesktop.DBus"_s, method);
}

} // namespace terrarium
