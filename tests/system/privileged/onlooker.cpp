// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
// onlooker [HOW]: asks for a watch with the administrator's rights, as the window does: by KAuth. The observer's first
// word goes to standard error, a line; the stream as it is, to standard output. Ends with the stream, or with standard
// input. HOW: "silent": does not say that it is this process that asks; "deaf": reads nothing; "left": a child keeps
// the socket, and this process ends once it was accepted; "talkative": sends the observer what it does not understand;
// "ctl=text|file|folder|tcp|stream|nothing": passes that instead of a socket of its own.
#include "kernel/packet.h"
#include "sandbox/handover.h"
#include "snapshot/wire.h"

#include <QCoreApplication>
#include <QDBusUnixFileDescriptor>
#include <QSocketNotifier>

#include <KAuth/Action>
#include <KAuth/ExecuteJob>
#include <cstdio>
#include <limits>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace terrarium;
using namespace Qt::StringLiterals;

namespace {

Fd otherThan(const QString &kind)
{
    if (kind == "file"_L1)
        return Fd(::open("/etc/passwd", O_RDONLY | O_CLOEXEC));
    if (kind == "folder"_L1)
        return Fd(::open("/etc", O_RDONLY | O_CLOEXEC));
    return Fd(::socket(kind == "tcp"_L1 ? AF_INET : AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
}

QVariantMap passed(const Handover &handover, const QString &how)
{
    const auto kind = how.section(u'=', 1);
    if (kind == "nothing"_L1)
        return {};
    if (kind == "text"_L1)
        return {{u"ctl"_s, u"/dev/tty"_s}};
    const Fd other = kind.isEmpty() ? Fd() : otherThan(kind);
    return {{u"ctl"_s, QVariant::fromValue(QDBusUnixFileDescriptor(other ? other.get() : handover.theirs.get()))}};
}

Result<Handover> handed(const QString &how)
{
    if (how != "silent"_L1)
        return handToObserver();
    return packet::pair().transform(
        [](std::pair<Fd, Fd> ends) { return Handover{std::move(ends.first), std::move(ends.second), {}}; });
}

/// Nothing of it stays here: end-of-file would not be seen.
KAuth::ExecuteJob *ask(const Handover &handover, const QString &how)
{
    KAuth::Action action;
    action.setName(u"org.terrarium.observe.watch"_s);
    action.setHelperId(u"org.terrarium.observe"_s);
    action.setTimeout(std::numeric_limits<int>::max());
    action.setArguments(passed(handover, how));
    return action.execute();
}

/// To a child that holds the socket as long as there is somebody at the other end, and nothing besides: of that end
/// KAuth may have a copy until it has its answer.
[[noreturn]] void leave(int control)
{
    if (::fork() == 0) {
        ::dup2(control, STDIN_FILENO);
        ::close_range(STDIN_FILENO + 1, ~0U, 0);
        for (auto piece = packet::receive(STDIN_FILENO, wire::largestPiece); piece && !piece->text.empty();)
            piece = packet::receive(STDIN_FILENO, wire::largestPiece);
    }
    ::_exit(0);
}

/// False at the end of the stream.
bool passOn(int control, bool &isFirst, const QString &how)
{
    const auto piece = packet::receive(control, wire::largestPiece);
    if (!piece || piece->text.empty())
        return false;
    if (!std::exchange(isFirst, false))
        return ::write(STDOUT_FILENO, piece->text.data(), piece->text.size()) ==
               static_cast<ssize_t>(piece->text.size());
    std::fprintf(stderr, "%s\n", piece->text.c_str());
    if (how == "left"_L1)
        leave(control);
    (void)packet::send(control, how == "talkative"_L1 ? std::string(100, 'x') : encode(wire::Hello{}));
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const auto how = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    QCoreApplication app(argc, argv);
    QCoreApplication::setQuitLockEnabled(false);
    auto handover = handed(how);
    if (!handover)
        return 2;
    auto *job = ask(*handover, how);
    QObject::connect(job, &KJob::result, &app, [job, &handover] {
        handover->theirs = Fd();
        std::fprintf(stderr, "{\"event\":\"answered\",\"error\":%d}\n", job->error());
        if (job->error() != 0)
            QCoreApplication::exit(1);
    });
    job->start();
    bool isFirst = true;
    QSocketNotifier news(handover->control.get(), QSocketNotifier::Read);
    QObject::connect(&news, &QSocketNotifier::activated, &app, [&] {
        handover->theirs = Fd();
        if (how == "deaf"_L1 && !isFirst)
            return news.setEnabled(false);
        if (!passOn(handover->control.get(), isFirst, how))
            QCoreApplication::quit();
    });
    const QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, [] { QCoreApplication::quit(); });
    return QCoreApplication::exec();
}
