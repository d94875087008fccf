// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/peer.h"
#include "kernel/pty.h"
#include "kernel/sealed.h"

#include <QDBusUnixFileDescriptor>
#include <QLoggingCategory>

#include <KAuth/ActionReply>
#include <KAuth/HelperSupport>
#include <array>
#include <csignal>
#include <gio/gio.h>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <syslog.h>
#include <unistd.h>

namespace {

using namespace terrarium;

constexpr unsigned patience = 120; // seconds
constexpr std::size_t longestRequest = 64U << 10U;
// Where the keeper finds its descriptors.
enum Place : int { ControlPlace = 3, RequestPlace, TerminalPlace, FirstClosed };

/// The soft ones only, which hold for this process; the keeper sets the caller's.
void limit(__rlimit_resource resource, rlim_t most)
{
    rlimit now{};
    ::getrlimit(resource, &now);
    now.rlim_cur = std::min(now.rlim_max, most);
    ::setrlimit(resource, &now);
}

Fd take(const QVariantMap &arguments, const QString &name)
{
    const auto passed = arguments.value(name).value<QDBusUnixFileDescriptor>();
    // Above the places, so that none is in another's.
    return Fd(passed.isValid() ? ::fcntl(passed.fileDescriptor(), F_DUPFD_CLOEXEC, FirstClosed) : -1);
}

Result<void> check(const Fd &control, const Fd &request, const Fd &terminal, int uid)
{
    const auto caller = peer::of(control.get());
    if (!caller)
        return std::unexpected(caller.error());
    if (uid <= 0 || caller->uid != static_cast<uid_t>(uid))
        return std::unexpected(Error{"recognise the caller", EPERM});
    if (auto checked = sealed::check(request.get(), longestRequest); !checked)
        return checked;
    if (auto checked = sealed::checkOwner(request.get(), caller->uid); !checked)
        return checked;
    return terminal ? checkSlave(terminal.get(), caller->uid) : Result<void>();
}

Result<void> start(const Fd &control, const Fd &request, const Fd &terminal)
{
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDWR, 0);
    ::posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, control.get(), ControlPlace);
    ::posix_spawn_file_actions_adddup2(&actions, request.get(), RequestPlace);
    if (terminal)
        ::posix_spawn_file_actions_adddup2(&actions, terminal.get(), TerminalPlace);
    ::posix_spawn_file_actions_addclosefrom_np(&actions, terminal ? FirstClosed : TerminalPlace);
    posix_spawnattr_t attributes;
    sigset_t signals;
    ::posix_spawnattr_init(&attributes);
    ::sigemptyset(&signals);
    ::posix_spawnattr_setsigmask(&attributes, &signals);
    ::sigfillset(&signals);
    ::posix_spawnattr_setsigdefault(&attributes, &signals);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    std::array words{"terrarium-keeper", "--for-caller", "--control", "3", "--request", "4", "--terminal", "5", ""};
    words[terminal ? 8 : 6] = nullptr;
    std::array<char *, 1> nothing{nullptr};
    pid_t pid = 0;
    errno =
        ::posix_spawn(&pid, TERRARIUM_KEEPER, &actions, &attributes, const_cast<char **>(words.data()), nothing.data());
    ::posix_spawn_file_actions_destroy(&actions);
    ::posix_spawnattr_destroy(&attributes);
    return errno == 0 ? Result<void>() : failed("start the keeper");
}

GDBusMessage *endAtError(GDBusConnection *, GDBusMessage *message, gboolean isIncoming, gpointer)
{
    if (isIncoming && g_dbus_message_get_message_type(message) == G_DBUS_MESSAGE_TYPE_ERROR)
        ::_exit(1);
    return message;
}

/// KAuth hears nothing of errors, where polkit or who asks has gone, and would wait for ever, and serve nobody
/// meanwhile. It has this connection with polkit alone.
void endWithoutAnswer()
{
    if (auto *bus = g_bus_get_sync(G_BUS_TYPE_SYSTEM, nullptr, nullptr))
        g_dbus_connection_add_filter(bus, endAtError, nullptr, nullptr);
}

} // namespace

/// The door: whoever polkit let through has the keeper started with what they brought. Nothing of that is read here,
/// and nothing is answered: answers are seen by every user of the bus.
class Launch : public QObject {
    Q_OBJECT
public:
    Launch()
    {
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // which reserve terabytes
        limit(RLIMIT_AS, 256U << 20U);
#endif
        limit(RLIMIT_STACK, 8U << 20U);
        limit(RLIMIT_CORE, 0);
        // Also where KAuth waits for an answer that never comes.
        ::alarm(patience);
        std::signal(SIGCHLD, SIG_IGN);
        QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
        endWithoutAnswer();
    }

public Q_SLOTS:
    KAuth::ActionReply run(const QVariantMap &arguments) // NOLINT: found by its name
    {
        ::alarm(patience);
        const auto control = take(arguments, QStringLiteral("ctl"));
        const auto request = take(arguments, QStringLiteral("req"));
        const auto terminal = take(arguments, QStringLiteral("pts"));
        const int caller = KAuth::HelperSupport::callerUid();
        auto done = check(control, request, terminal, caller);
        if (done)
            done = start(control, request, terminal);
        // KAuth has opened the log by now, for everybody to read.
        if (!done)
            ::syslog(LOG_AUTHPRIV | LOG_WARNING, "launch refused: uid=%d %s", caller, done.error().sentence().c_str());
        return {};
    }
};

KAUTH_HELPER_MAIN("org.terrarium.launch", Launch)
#include "launch.moc"
