// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QString>

#include <functional>

class QObject;

/// The system bus, without ever waiting for it.
namespace terrarium::systembus {

/// Then QDBusConnection::systemBus() answers at once, whether it is connected or not.
void whenTried(QObject *context, const std::function<void()> &act);

/// Waits for the answer as long as it takes; whoever knows a limit has a timer of their own.
void call(const QDBusMessage &message, QObject *context, const std::function<void(const QDBusMessage &)> &take);

/// A method of the bus itself.
[[nodiscard]] QDBusMessage ofBus(const QString &method);

} // namespace terrarium::systembus
