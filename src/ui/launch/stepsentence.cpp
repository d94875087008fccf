// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/stepsentence.h"

#include "snapshot/kind.h"
#include "ui/common/kindlook.h"

#include <QLocale>

namespace terrarium {
namespace {

QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

QString plainNames(const std::string &names)
{
    QStringList plain;
    for (const auto all = text(names).split(u' ', Qt::SkipEmptyParts); const QString &each : all) {
        const auto kind = kindFromName(each.toStdString());
        plain.append(kind ? KindLook(*kind).plainName() : each);
    }
    return plain.join(QStringLiteral(", "));
}

QString size(std::uint64_t bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes));
}

} // namespace

QString StepSentence::of(const Step &step)
{
    if (step.kind <= StepKind::SetHostName)
        return building(step);
    return step.kind <= StepKind::SwitchRoot ? mounting(step) : starting(step);
}

QString StepSentence::building(const Step &step)
{
    switch (step.kind) {
    case StepKind::Authorise:
        return tr("Ask for the administrator’s authorisation, and start the keeper as root.");
    case StepKind::EnterGroup:
        return tr("Live in a control group of its own among yours: a scope of systemd’s, or else in yours.");
    case StepKind::BecomeCaller:
        return tr("Become you again, with only those of root’s powers that the next steps need.");
    case StepKind::GiveUpRights:
        return tr("Give up the last of root’s powers.");
    case StepKind::LimitTogether:
        return together(step);
    case StepKind::FilterBus:
        return tr("Start a proxy that lets through only the named services of the session bus.");
    case StepKind::StartBuilder:
        return step.call.contains("NEWUSER") ? tr("Start the process that builds the sandbox, with new Users.")
                                             : tr("Start the process that builds the sandbox.");
    case StepKind::MapIds:
        return tr("Say who the users inside are outside.");
    case StepKind::OpenDoor:
        return tr("Open a door by which a later window finds the sandbox again.");
    case StepKind::Join:
        return tr("Enter the %1 of process %2.").arg(plainNames(step.subject)).arg(step.number);
    case StepKind::Unshare:
        return tr("Put up a wall: new %1.").arg(plainNames(step.subject));
    case StepKind::SetClocks:
        return tr("Shift the clocks that count since boot.");
    case StepKind::Fork:
        return tr("Fork the process that lives inside.");
    case StepKind::ConnectNetwork:
        return tr("Lay a way out to the network through your own sockets.");
    case StepKind::RaiseLoopback:
        return tr("Switch on the loopback interface, so that it reaches itself.");
    case StepKind::LayCable:
        return tr("Lay a cable from its network to that of this machine.");
    case StepKind::FenceCable:
        return tr("Let it out as this machine, and let it begin nothing with this machine itself.");
    case StepKind::RaiseCable:
        return tr("Give both ends of the cable an address, and switch it on.");
    default:
        return tr("Call the host “%1” inside.").arg(text(step.subject));
    }
}

QString StepSentence::together(const Step &step)
{
    if (step.subject == "memory")
        return tr("Limit the memory of all processes together to %1.").arg(size(step.number));
    if (step.subject == "cpu")
        return tr("Limit them together to %1 % of one processor.").arg(step.number);
    return tr("Allow %n processes and threads at most.", nullptr, static_cast<int>(step.number));
}

QString StepSentence::mounting(const Step &step)
{
    const QString place = step.subject == "~" ? tr("your home") : text(step.subject);
    const QString from = text(step.source);
    switch (step.kind) {
    case StepKind::SetPropagation:
        return step.call.contains("SHARED")  ? tr("Let mounts made inside and outside appear on both sides.")
               : step.call.contains("SLAVE") ? tr("Let mounts made outside appear inside, but not the other way.")
                                             : tr("Keep mounts made inside from appearing outside.");
    case StepKind::TakeRoot:
        return tr("Take %1 as the root folder.").arg(from);
    case StepKind::TakeEmptyRoot:
        return tr("Take an empty folder in memory as the root folder.");
    case StepKind::MakeReadOnly:
        return tr("Make %1 read-only, with all that is mounted beneath.").arg(place);
    case StepKind::Bind:
        return from == place ? tr("Show %1, writable.").arg(place) : tr("Show %2 at %1, writable.").arg(place, from);
    case StepKind::BindReadOnly:
        return from == place ? tr("Show %1, read-only.").arg(place) : tr("Show %2 at %1, read-only.").arg(place, from);
    case StepKind::HideDesktop:
        return tr("Hide the desktop’s sockets in %1, if there are any.").arg(place);
    case StepKind::PassOn:
        return tr("Let %1 through, if it is there.").arg(place);
    case StepKind::MountEmpty:
        return tr("Put an empty folder in memory over %1.").arg(place);
    case StepKind::MountEmptyReadOnly:
        return tr("Put an empty folder that nobody can write to over %1.").arg(place);
    case StepKind::MountOverlay:
        return tr("Show %2 at %1; what changes there is thrown away.").arg(place, from);
    case StepKind::MountDevices:
        return tr("Mount a /dev of a few harmless devices.");
    case StepKind::Cover:
        return tr("Cover %1, so that it cannot be read.").arg(place);
    case StepKind::MakeLink:
        return tr("Make %1 a link to %2.").arg(place, from);
    case StepKind::ForbidSetuid:
        return tr("Let no setuid file have an effect in any folder inside.");
    case StepKind::MountProc:
        return tr("Mount a /proc that shows what is inside.");
    default:
        return tr("Make that the root folder, and let go of the old one.");
    }
}

QString StepSentence::starting(const Step &step)
{
    switch (step.kind) {
    case StepKind::OpenTerminal:
        return tr("Give it a terminal of its own.");
    case StepKind::SetLimit:
        return each(step);
    case StepKind::EnterFolder:
        return step.subject.empty() ? tr("Enter the folder to work in.") : tr("Enter %1.").arg(text(step.subject));
    case StepKind::DropCapabilities:
        return tr("Give up root's single powers (capabilities).");
    case StepKind::SetNoNewPrivileges:
        return tr("Promise never to gain powers again: sudo and setuid files have no effect.");
    case StepKind::FilterCalls:
        return tr("Refuse system calls that ordinary programs do not need.");
    case StepKind::StartReaper:
        return tr("Leave a small process 1 behind that reaps orphans, and go on as its child.");
    case StepKind::Probe:
        return tr("Try from inside what is promised.");
    default:
        return tr("Become the program: %1.").arg(text(step.subject));
    }
}

QString StepSentence::each(const Step &step)
{
    if (step.subject == "nofile")
        return tr("Let each process open %n files at most.", nullptr, static_cast<int>(step.number));
    if (step.subject == "fsize")
        return tr("Let no file grow beyond %1.").arg(size(step.number));
    if (step.subject == "cpu")
        return tr("End each process after %n seconds of computing.", nullptr, static_cast<int>(step.number));
    return tr("Write no memory images (core dumps) of crashed programs.");
}

} // namespace terrarium
