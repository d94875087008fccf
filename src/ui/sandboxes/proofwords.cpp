// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandboxes/proofwords.h"

#include "models/plaintext.h"

#include <QLocale>

#include <cerrno>
#include <cstring>

namespace terrarium {
namespace {

QString place(const Promise &promise)
{
    return promise.subject == "~" ? ProofWords::tr("your home") : plainText(promise.subject);
}

} // namespace

QString ProofWords::sentence(const Promise &promise)
{
    if (promise.kind <= PromiseKind::ProcHidesOthers || promise.kind >= PromiseKind::WaylandHidden)
        return promise.kind >= PromiseKind::UserMapped ? ofPowers(promise) : ofSurroundings(promise);
    return ofFiles(promise);
}

QString ProofWords::ofFiles(const Promise &promise)
{
    switch (promise.kind) {
    case PromiseKind::MountsStayInside:
        return tr("What is mounted inside does not appear outside.");
    case PromiseKind::RootAnother:
        return tr("Its root folder is not that of the host.");
    case PromiseKind::RootReadOnly:
        return tr("It cannot change the files of the system.");
    case PromiseKind::HomeHidden:
        return tr("It does not see your home.");
    case PromiseKind::HomeReadOnly:
        return tr("It cannot change anything in your home.");
    case PromiseKind::TmpHidden:
        return tr("It does not see the temporary files of the host.");
    case PromiseKind::DevicesHarmless:
        return tr("In /dev there are no disks and no other real devices.");
    case PromiseKind::PlaceCovered:
        return tr("It can neither read nor list %1.").arg(place(promise));
    case PromiseKind::PlaceReadOnly:
        return tr("It cannot change anything in %1.").arg(place(promise));
    case PromiseKind::PlaceAnother:
        return tr("At %1 it does not see what the host has there.").arg(place(promise));
    default:
        return tr("What it changes in %1 does not reach the host.").arg(place(promise));
    }
}

QString ProofWords::ofSurroundings(const Promise &promise)
{
    switch (promise.kind) {
    case PromiseKind::ProcessesHidden:
        return tr("It cannot reach any process outside.");
    case PromiseKind::ProcOwn:
        return tr("In /proc it sees no process outside.");
    case PromiseKind::ProcOnlyProcesses:
        return tr("In /proc it sees processes, and nothing of the machine.");
    case PromiseKind::ProcHidesOthers:
        return tr("In /proc it does not see processes of other users.");
    case PromiseKind::WaylandHidden:
        return tr("It cannot open windows by Wayland.");
    case PromiseKind::X11Hidden:
        return tr("It reaches no X11 display, where it could read what you type.");
    case PromiseKind::SoundHidden:
        return tr("It can neither play sound nor listen.");
    case PromiseKind::BusHidden:
        return tr("It cannot ask programs outside for favours (session bus).");
    case PromiseKind::BusFiltered:
        return tr("Of the programs outside it sees and asks only those that were named (session bus).");
    case PromiseKind::HostPortsClosed:
        return tr("It does not reach services that listen on this machine.");
    case PromiseKind::NoWayOut:
        return tr("It has no way out to the network.");
    case PromiseKind::AbstractSocketsClosed:
        return tr("It does not reach sockets outside that have no file (abstract ones).");
    case PromiseKind::SharedMemoryHidden:
        return tr("It does not see shared memory and queues of programs outside.");
    case PromiseKind::HostNameOwn:
        return tr("The host is called “%1” inside.").arg(plainText(promise.subject));
    case PromiseKind::ClocksShifted:
        return tr("Its clocks since boot are shifted by %1 s and %2 s.").arg(promise.number).arg(promise.second);
    default:
        return ofNamespace(promise);
    }
}

QString ProofWords::ofNamespace(const Promise &promise)
{
    if (promise.subject == "uts")
        return tr("When it renames the host, that holds inside only.");
    if (promise.subject == "cgroup")
        return tr("It does not see where its control group lies in the host’s.");
    if (promise.subject == "time")
        return tr("Its clocks since boot are its own.");
    return tr("Its users are its own.");
}

QString ProofWords::ofPowers(const Promise &promise)
{
    switch (promise.kind) {
    case PromiseKind::UserMapped:
        return promise.subject == "me" ? tr("It is you inside, among users of its own.")
                                       : tr("It is root inside, and nobody but you outside.");
    case PromiseKind::PowerlessOutside:
        return tr("It has no power over the host, even as root.");
    case PromiseKind::CapabilitiesGone:
        return promise.subject.empty() ? tr("It has no single power of root (capability), and can gain none.")
                                       : tr("Of root’s single powers (capabilities) it has these at most: %1.")
                                             .arg(plainText(promise.subject));
    case PromiseKind::PrivilegesNotGained:
        return tr("It cannot gain powers: sudo and setuid files have no effect.");
    case PromiseKind::CallsFiltered:
        return tr("System calls that ordinary programs do not need are refused.");
    case PromiseKind::CannotMount:
        return tr("It cannot mount anything.");
    case PromiseKind::CannotMakeNamespaces:
        return tr("It cannot make namespaces of its own.");
    case PromiseKind::EachLimited:
        return ofLimit(promise);
    default:
        return ofLimitTogether(promise);
    }
}

QString ProofWords::ofLimit(const Promise &promise)
{
    const int number = static_cast<int>(promise.number);
    if (promise.subject == "nofile")
        return tr("Each process can open %n files at most.", nullptr, number);
    if (promise.subject == "fsize")
        return tr("No file that it writes can grow beyond %1.").arg(QLocale().formattedDataSize(promise.number));
    if (promise.subject == "cpu")
        return tr("Each process ends after %n seconds of computing.", nullptr, number);
    return tr("When it crashes, no memory image (core dump) is written.");
}

QString ProofWords::ofLimitTogether(const Promise &promise)
{
    if (promise.subject == "memory")
        return tr("All its processes together have %1 of memory at most.")
            .arg(QLocale().formattedDataSize(promise.number));
    if (promise.subject == "cpu")
        return tr("All its processes together have %1 % of one processor at most.").arg(promise.number);
    return tr("It has %n processes and threads at most.", nullptr, static_cast<int>(promise.number));
}

QString ProofWords::sentence(Opening opening)
{
    switch (opening) {
    case Opening::ProcessesSeen:
        return tr("It sees all processes of the host, and can signal yours.");
    case Opening::ProgramsReached:
        return tr("It can look into your programs outside, and through them at all that they see.");
    case Opening::FilesShared:
        return tr("It sees and changes the same files as you.");
    case Opening::MountsShared:
        return tr("What is mounted inside may appear outside.");
    case Opening::SystemShared:
        return tr("It sees the host’s files; only their permissions hold it back.");
    case Opening::HomeShared:
        return tr("It can read and change your home.");
    case Opening::HomeReadable:
        return tr("It can read your home.");
    case Opening::TmpShared:
        return tr("It shares the temporary files in /tmp.");
    case Opening::NetworkShared:
        return tr("It has the host’s network: the Internet, the neighbourhood and services of this machine.");
    case Opening::NetworkWayOut:
        return tr("It reaches the network, and services of this machine, through your own sockets.");
    case Opening::NetworkCable:
        return tr("It reaches the network as this machine, and every user of this machine reaches it by its address.");
    case Opening::MemoryShared:
        return tr("It shares memory and queues with your other programs.");
    case Opening::UserShared:
        return tr("It runs as your own user on the host.");
    case Opening::DisplayShared:
        return tr("It can open windows on your display; by X11 it could read what you type.");
    case Opening::BusShared:
        return tr("It can ask programs outside for favours (session bus).");
    case Opening::PrivilegesGained:
        return tr("It may gain powers by setuid files.");
    case Opening::CallsUnfiltered:
        return tr("It may use every system call: the whole kernel stands open to attempts.");
    case Opening::MemoryUnlimited:
        return tr("It may use up all memory.");
    case Opening::ProcessesUnlimited:
        break;
    }
    return tr("It may start any number of processes.");
}

QString ProofWords::verdict(Finding::Verdict verdict)
{
    switch (verdict) {
    case Finding::Verdict::Holds:
        return tr("holds");
    case Finding::Verdict::Broken:
        return tr("does not hold");
    default:
        return tr("not tried");
    }
}

QString ProofWords::remark(const Promise &promise, const Finding &finding)
{
    switch (finding.verdict) {
    case Finding::Verdict::Broken:
        return tr("This does not hold. %1").arg(whyBroken(promise.kind));
    case Finding::Verdict::Absent:
        return tr("Not tried: outside there is nothing of the kind that it could be kept from.");
    case Finding::Verdict::Untried:
        return tr("It could not be tried: %1.")
            .arg(finding.trials.empty() ? tr("no answer") : plainText(finding.trials.back().answer));
    case Finding::Verdict::Holds:
        break;
    }
    return {};
}

QString ProofWords::whyBroken(PromiseKind kind)
{
    switch (kind) {
    case PromiseKind::X11Hidden:
        return tr("Besides its file the display has an abstract name, which only a network of its own hides.");
    case PromiseKind::WaylandHidden:
    case PromiseKind::SoundHidden:
    case PromiseKind::BusHidden:
    case PromiseKind::BusFiltered:
        return tr("The socket may lie elsewhere than usual; cover its place on the page Files.");
    case PromiseKind::RootReadOnly:
    case PromiseKind::HomeReadOnly:
    case PromiseKind::PlaceReadOnly:
        return tr("Something writable may have been mounted over it, by you or by the program itself.");
    case PromiseKind::TogetherLimited:
        return tr("The program may have been moved to another control group.");
    default:
        return tr("The program may have changed this itself, or its sandbox is not the one that was asked for. Do not "
                  "rely on it: end it, and launch it again.");
    }
}

QString ProofWords::trials(const Finding &finding)
{
    QStringList lines;
    for (const auto &[tried, answer] : finding.trials)
        if (!tried.empty())
            lines.append(plainText(tried) + QStringLiteral(" → ") + plainText(answer));
    return lines.join(u'\n');
}

QString ProofWords::failure(int error, const QString &attempted)
{
    if (error == ESRCH)
        return tr("Its program has ended, and with it the way in.");
    if (error == ECONNRESET)
        return tr("The processes that try it were ended by something else.");
    if (attempted.contains(QStringLiteral("setns")))
        return tr("This system does not let you enter the sandbox (%1).")
            .arg(QString::fromLocal8Bit(std::strerror(error)));
    return tr("%1 (%2).").arg(QString::fromLocal8Bit(std::strerror(error)), attempted);
}

} // namespace terrarium
