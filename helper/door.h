// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/peer.h"
#include "kernel/spawning.h"

#include <QDBusUnixFileDescriptor>
#include <QLoggingCategory>

#include <KAuth/ActionReply>
#include <KAuth/HelperSupport>
#include <csignal>
#include <gio/gio.h>

#include <fcntl.h>
#include <syslog.h>

/// What D-Bus starts as root: whoever polkit let through has one program started with what they brought. Nothing of
/// that is read here, and nothing is answered: answers are seen by every user of the bus.
class Door : public QObject {
protected:
    explicit Door(const char *deed) : m_deed(deed)
    {
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // which reserve terabytes
        terrarium::spawning::limit(RLIMIT_AS, 256U << 20U);
#endif
        terrarium::spawning::limit(RLIMIT_STACK, 8U << 20U);
        terrarium::spawning::limit(RLIMIT_CORE, 0);
        ::alarm(patience); // also where KAuth waits for an answer that never comes
        std::signal(SIGCHLD, SIG_IGN);
        QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
        // KAuth hears nothing of errors, where polkit or who asks has gone, and would wait for ever, and serve nobody
        // meanwhile. It has this connection with polkit alone.
        if (auto *bus = g_bus_get_sync(G_BUS_TYPE_SYSTEM, nullptr, nullptr))
            g_dbus_connection_add_filter(bus, endAtError, nullptr, nullptr);
    }

    /// The begin of a request: whoever asks must have made control.
    static terrarium::Result<terrarium::peer::Peer> admit(const terrarium::Fd &control)
    {
        ::alarm(patience);
        return terrarium::peer::ofUser(control.get(), KAuth::HelperSupport::callerUid());
    }
    static terrarium::Fd take(const QVariantMap &arguments, const QString &name)
    {
        const auto passed = arguments.value(name).value<QDBusUnixFileDescriptor>();
        return terrarium::Fd(passed.isValid() ? ::fcntl(passed.fileDescriptor(), F_DUPFD_CLOEXEC, 0) : -1);
    }
    KAuth::ActionReply answer(const terrarium::Result<void> &done) const
    {
        // KAuth has opened the log by now, for everybody to read.
        if (!done)
            ::syslog(LOG_AUTHPRIV | LOG_WARNING, "%s refused: uid=%d %s", m_deed, KAuth::HelperSupport::callerUid(),
                     done.error().sentence().c_str());
        return {};
    }

private:
    static GDBusMessage *endAtError(GDBusConnection *, GDBusMessage *message, gboolean isIncoming, gpointer)
    {
        if (isIncoming && g_dbus_message_get_message_type(message) == G_DBUS_MESSAGE_TYPE_ERROR)
            ::_exit(1);
        return message;
    }

    static constexpr unsigned patience = 120; // seconds
    const char *m_deed;
};
