// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
// asker [HOW]: asks for a launch with the administrator's rights, as the window does: by KAuth, with the launch that
// standard input's first line says as JSON. Further lines are orders. What the keeper tells goes to standard error, a
// line each; what the program writes to its terminal, to standard output. HOW: with something
// wrong about what is passed, see spoil(); "inherited": by ends that a process less shut in has made; "action=enter":
// by this action, whatever the launch says.
#include "kernel/packet.h"
#include "kernel/peer.h"
#include "kernel/pty.h"
#include "sandbox/handover.h"
#include "sandbox/launchspecjson.h"

#include <QCoreApplication>
#include <QDBusUnixFileDescriptor>
#include <QSocketNotifier>

#include <KAuth/Action>
#include <KAuth/ExecuteJob>
#include <array>
#include <cstdio>
#include <iostream>
#include <limits>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>

using namespace terrarium;
using namespace Qt::StringLiterals;

namespace {

bool passOn(int from)
{
    std::array<char, 4096> text;
    const auto size = ::read(from, text.data(), text.size());
    return size > 0 && ::write(STDOUT_FILENO, text.data(), static_cast<std::size_t>(size)) == size;
}

bool tell(int control)
{
    std::array<char, 8192> text;
    const auto size = ::recv(control, text.data(), text.size(), 0);
    if (size > 0)
        std::fprintf(stderr, "%.*s\n", static_cast<int>(size), text.data());
    return size > 0;
}

void order(int control)
{
    std::string line;
    if (std::getline(std::cin, line))
        (void)::send(control, line.data(), line.size(), MSG_NOSIGNAL);
}

int complain(const std::string &sentence)
{
    std::fprintf(stderr, "asker: %s\n", sentence.c_str());
    return 2;
}

QVariant passed(const Fd &fd)
{
    return QVariant::fromValue(QDBusUnixFileDescriptor(fd.get()));
}

QVariant nested(int depth)
{
    QVariant value = QVariantList();
    for (int i = 0; i < depth; ++i)
        value = QVariant(QVariantList{value});
    return value;
}

Fd unsealed()
{
    return Fd(::memfd_create("unsealed", MFD_CLOEXEC | MFD_ALLOW_SEALING));
}

void spoil(QVariantMap &arguments, const QString &how, const Pty &pty)
{
    const Fd file(::open("/etc/passwd", O_RDONLY | O_CLOEXEC));
    const Fd place(::open("/etc/passwd", O_PATH | O_CLOEXEC));
    const Fd folder(::open("/etc", O_RDONLY | O_CLOEXEC));
    const Fd served(::open("/run/home/alice/hanging", O_PATH | O_CLOEXEC));
    const Fd internet(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const Fd stream(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const auto words = how.split(u'=');
    const auto kind = words.value(1);
    if (how == "nothing"_L1)
        arguments.clear();
    else if (how == "nested"_L1)
        arguments.insert(u"deep"_s, nested(20'000));
    else if (how == "long"_L1)
        arguments.insert(u"long"_s, QByteArray(8'000'000, 'a'));
    else if (kind == "text"_L1)
        arguments.insert(words.first(), u"/dev/tty"_s);
    else if (kind == "file"_L1)
        arguments.insert(words.first(), passed(file));
    else if (kind == "place"_L1)
        arguments.insert(words.first(), passed(place));
    else if (kind == "folder"_L1)
        arguments.insert(words.first(), passed(folder));
    else if (kind == "served"_L1)
        arguments.insert(words.first(), passed(served));
    else if (kind == "tcp"_L1)
        arguments.insert(words.first(), passed(internet));
    else if (kind == "stream"_L1)
        arguments.insert(words.first(), passed(stream));
    else if (kind == "unsealed"_L1)
        arguments.insert(words.first(), passed(unsealed()));
    else if (kind == "master"_L1)
        arguments.insert(words.first(), passed(pty.master));
}

/// This process's child goes on, as if it were the asker, and gains nothing any more.
std::pair<Fd, Fd> inherit()
{
    auto ends = packet::pair();
    if (const auto child = ends ? ::fork() : -1; child != 0)
        std::exit(child > 0 && ::waitpid(child, nullptr, 0) == child ? 0 : 2);
    (void)::prctl(PR_SET_PDEATHSIG, SIGKILL);
    (void)::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    (void)peer::vouch(ends->first.get(), ends->second.get());
    return std::move(*ends);
}

KAuth::ExecuteJob *ask(const Handover &handover, const Pty &pty, const QString &how)
{
    KAuth::Action action;
    const bool isOther = how.startsWith("action="_L1);
    action.setName(isOther ? u"org.terrarium.launch."_s + how.section(u'=', 1)
                           : QString::fromStdString(handover.action));
    action.setHelperId(u"org.terrarium.launch"_s);
    action.setTimeout(std::numeric_limits<int>::max());
    QVariantMap arguments{{u"ctl"_s, passed(handover.theirs)}, {u"req"_s, passed(handover.request)}};
    if (pty.slave)
        arguments.insert(u"pts"_s, passed(pty.slave));
    spoil(arguments, how, pty);
    action.setArguments(arguments);
    return action.execute();
}

} // namespace

int main(int argc, char **argv)
{
    const auto how = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    auto inherited = how == "inherited"_L1 ? inherit() : std::pair<Fd, Fd>();
    QCoreApplication app(argc, argv);
    QCoreApplication::setQuitLockEnabled(false);
    std::string text;
    std::getline(std::cin, text);
    const auto spec = launchSpecFromJson(text);
    auto handover = spec ? handOver(*spec) : std::unexpected(Error{spec.error().sentence, 0});
    auto pty = openPty();
    if (!handover || !pty)
        return complain(handover ? pty.error().sentence() : handover.error().sentence());
    if (inherited.first)
        std::tie(handover->control, handover->theirs) = std::move(inherited);
    if (!spec->program.terminal)
        pty = Pty{};
    auto *job = ask(*handover, *pty, how);
    // Then the helper has them, and end-of-file is to be seen once it has not.
    const auto letGo = [&handover, &pty] {
        handover->theirs = Fd();
        pty->slave = Fd();
    };
    QObject::connect(job, &KJob::result, &app, [job, letGo] {
        letGo();
        std::fprintf(stderr, "{\"event\":\"answered\",\"error\":%d}\n", job->error());
        if (job->error() != 0)
            QCoreApplication::exit(1);
    });
    job->start();

    const int control = handover->control.get();
    const int master = pty->master.get();
    QSocketNotifier orders(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&orders, &QSocketNotifier::activated, &app, [&orders, control] {
        orders.setEnabled(!std::cin.eof());
        order(control);
    });
    QSocketNotifier events(control, QSocketNotifier::Read);
    QObject::connect(&events, &QSocketNotifier::activated, &app, [control, letGo] {
        letGo();
        if (!tell(control))
            QCoreApplication::quit();
    });
    if (master >= 0) {
        auto *shown = new QSocketNotifier(master, QSocketNotifier::Read, &app);
        QObject::connect(shown, &QSocketNotifier::activated, &app,
                         [shown, master] { shown->setEnabled(passOn(master)); });
    }
    if (QCoreApplication::exec() != 0)
        return 1;
    while (master >= 0 && passOn(master)) {
    }
    return 0;
}
