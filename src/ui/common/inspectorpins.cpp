// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plaintext.h"
#include "snapshot/pinned.h"
#include "ui/common/inspector.h"
#include "ui/common/inspectorfacts.h"
#include "ui/common/kindlook.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace terrarium {
namespace {

constexpr int mostOfOneHow = 8;
constexpr qint64 nanosecondsPerMillisecond = 1'000'000;

InspectorLine note(const QString &text, const QString &hint = {})
{
    return {.label = text, .hint = hint, .mark = InspectorLine::Mark::Note};
}

/// "Descriptor 14 of", "Descriptor 14 of thread 813 of"
QString holderLabel(const Pin &pin)
{
    const bool isSocket = pin.how == PinHow::Socket;
    if (pin.thread == 0)
        return (isSocket ? Inspector::tr("Socket, descriptor %1 of") : Inspector::tr("Descriptor %1 of"))
            .arg(pin.descriptor);
    return (isSocket ? Inspector::tr("Socket, descriptor %1 of thread %2 of")
                     : Inspector::tr("Descriptor %1 of thread %2 of"))
        .arg(pin.descriptor)
        .arg(pin.thread);
}

QString childrenLabel(const Pin &pin)
{
    return pin.thread == 0 ? Inspector::tr("Awaits the children of")
                           : Inspector::tr("Awaits the children of thread %1 of").arg(pin.thread);
}

InspectorLine held(const Snapshot &snapshot, const Pin &pin, const QString &label, const QString &end)
{
    InspectorLine line = processLine(snapshot, label, pin.process.pid);
    line.more = {end};
    return line;
}

InspectorLine dependent(const Snapshot &snapshot, const Pin &pin, const QString &label)
{
    InspectorLine line = namespaceLine(snapshot, label, pin.other.kind, pin.other.inode);
    line.chip = pin.other.kind;
    line.more = {Inspector::tr("Until that one ends")};
    return line;
}

std::vector<InspectorLine> mounted(const Snapshot &snapshot, const Pin &pin)
{
    const InspectorLine place{.label = Inspector::tr("Mounted at"), .text = plainText(pin.path)};
    if (pin.other.inode == 0) {
        InspectorLine here = place;
        here.more = {Inspector::tr("Until it is unmounted")};
        return {here};
    }
    return {place, held(snapshot, pin, Inspector::tr("in the Files namespace of"),
                        Inspector::tr("Until it is unmounted there, or that namespace ends"))};
}

/// A pin in words, and what would let go of it.
std::vector<InspectorLine> pinLines(const Snapshot &snapshot, const Pin &pin)
{
    switch (pin.how) {
    case PinHow::Thread:
        return {held(snapshot, pin, Inspector::tr("Thread %1 of").arg(pin.thread),
                     Inspector::tr("Until the thread exits or leaves"))};
    case PinHow::Descriptor:
        return {held(snapshot, pin, holderLabel(pin),
                     Inspector::tr("Until it closes descriptor %1 or exits").arg(pin.descriptor))};
    case PinHow::Socket:
        return {held(snapshot, pin, holderLabel(pin),
                     Inspector::tr("Until it closes the socket, descriptor %1, or exits").arg(pin.descriptor))};
    case PinHow::Mount:
        return mounted(snapshot, pin);
    case PinHow::Child:
        return {dependent(snapshot, pin, Inspector::tr("Is parent of"))};
    case PinHow::Owned:
        return {dependent(snapshot, pin, Inspector::tr("Is owner of"))};
    case PinHow::PidForChildren:
    case PinHow::TimeForChildren:
        return {held(snapshot, pin, childrenLabel(pin), Inspector::tr("Until it exits or chooses another one"))};
    }
    return {};
}

/// Without those that are in it by a thread alone: each of these has a line of its own.
int wholeMembers(const Snapshot &snapshot, const NamespaceKey &key)
{
    return static_cast<int>(std::ranges::count_if(snapshot.members(key.kind, key.inode), [&](Pid pid) {
        const Process *process = snapshot.process(pid);
        return process && process->namespaces[key.kind] == key.inode;
    }));
}

InspectorLine membersLine(Kind kind, int members)
{
    return {.label = Inspector::tr("%n processes are in it", nullptr, members),
            .more = {kind == Kind::Pid ? Inspector::tr("Until its first process exits: then the others must, too")
                                       : Inspector::tr("Until the last of them exits or leaves")}};
}

/// Of each sort the first few, and how many are left out.
void addPins(std::vector<InspectorLine> &lines, const Snapshot &snapshot, const std::vector<Pin> &pins)
{
    for (auto begin = pins.begin(); begin != pins.end();) {
        const auto end = std::find_if(begin, pins.end(), [&](const Pin &pin) { return pin.how != begin->how; });
        const auto shown = begin + std::min<std::ptrdiff_t>(end - begin, mostOfOneHow);
        for (const Pin &pin : std::ranges::subrange(begin, shown))
            std::ranges::move(pinLines(snapshot, pin), std::back_inserter(lines));
        if (shown != end)
            lines.push_back({.label = Inspector::tr("and %n more", nullptr, static_cast<int>(end - shown))});
        begin = end;
    }
}

/// Linux 6.19 has listns(2), which shows such namespaces to the administrator, without saying why they are.
InspectorLine inFlightNote(const Snapshot &snapshot, std::uint32_t inFlight)
{
    const QString kernel = QString::fromStdString(snapshot.machine().kernel);
    const int minor = kernel.section(u'.', 1, 1).toInt();
    const int major = kernel.section(u'.', 0, 0).toInt();
    const bool hasList = major > 6 || (major == 6 && minor >= 19);
    const QString count = inFlight == 0
                              ? Inspector::tr("Descriptors in flight between programs cannot be seen.")
                              : Inspector::tr("%n descriptors are in flight between programs: what they hold cannot be "
                                              "seen.",
                                              nullptr, static_cast<int>(inFlight));
    return note(count, hasList
                           ? Inspector::tr("Linux %1 could list such namespaces to the administrator, without "
                                           "saying what holds them. Terrarium does not ask for that list yet.")
                                 .arg(plainText(snapshot.machine().kernel))
                           : Inspector::tr("Sent over a socket and not taken yet, they are in no list that Linux %1 "
                                           "gives to anybody.")
                                 .arg(plainText(snapshot.machine().kernel)));
}

QString momentText(std::int64_t nanoseconds)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(nanoseconds / nanosecondsPerMillisecond);
    return QLocale().toString(moment.time(), QStringLiteral("HH:mm:ss"));
}

/// Sockets whose network has no number here: it may be this one.
int nameless(const Snapshot &snapshot)
{
    return static_cast<int>(std::ranges::count_if(
        snapshot.pins()->pins, [](const Pin &pin) { return pin.how == PinHow::Socket && pin.ns.inode == 0; }));
}

/// How far the search could see.
void addLimits(std::vector<InspectorLine> &lines, const Snapshot &snapshot, Kind kind, bool hasMembers)
{
    if (!snapshot.pins()) {
        lines.push_back(note(Inspector::tr("Open descriptors, sockets and mounts elsewhere were not looked at.")));
        return;
    }
    const Pins &found = *snapshot.pins();
    lines.push_back(note(Inspector::tr("Looked for at %1.").arg(momentText(found.lookedAt)),
                         Inspector::tr("When open descriptors, sockets and mounts elsewhere were looked at")));
    if (found.unreadable > 0)
        lines.push_back(
            note(Inspector::tr("What %n processes hold may not be seen.", nullptr, static_cast<int>(found.unreadable)),
                 Inspector::tr("The kernel shows the descriptors of a process only to whoever may trace "
                               "it: its user, for most, and the administrator.")));
    const int unknown = static_cast<int>(found.unknownSockets) + (kind == Kind::Net ? nameless(snapshot) : 0);
    if (kind == Kind::Net && unknown > 0)
        lines.push_back(note(Inspector::tr("The network of %n sockets may not be known.", nullptr, unknown),
                             Inspector::tr("The kernel tells it only to whoever administers that network.")));
    if (hasMembers)
        return;
    if (found.unreadMounts > 0)
        lines.push_back(note(Inspector::tr("What is mounted in %n Files namespaces without a process cannot be seen.",
                                           nullptr, static_cast<int>(found.unreadMounts))));
    lines.push_back(inFlightNote(snapshot, found.inFlight));
}

/// What a process holds, from its own side.
QString holdingLabel(const Pin &pin)
{
    switch (pin.how) {
    case PinHow::Descriptor:
        return Inspector::tr("Descriptor %1").arg(pin.descriptor);
    case PinHow::Socket:
        return Inspector::tr("Socket, descriptor %1").arg(pin.descriptor);
    case PinHow::PidForChildren:
    case PinHow::TimeForChildren:
        return Inspector::tr("Awaits its children");
    default:
        return {};
    }
}

} // namespace

InspectorSection pinSection(const Snapshot &snapshot, const Namespace &ns)
{
    InspectorSection section{.title = Inspector::tr("Why is it alive?")};
    auto &lines = section.lines;
    if (snapshot.isHost(ns.key.kind, ns.key.inode)) {
        lines.push_back({.label = Inspector::tr("It is the host’s: it lives as long as the machine runs.")});
        return section;
    }
    const int members = wholeMembers(snapshot, ns.key);
    if (members > 0)
        lines.push_back(membersLine(ns.key.kind, members));
    addPins(lines, snapshot, pinsOf(snapshot, ns.key));
    if (lines.empty())
        lines.push_back({.label = Inspector::tr("Nothing that can be seen from here holds it."),
                         .mark = InspectorLine::Mark::Warning});
    addLimits(lines, snapshot, ns.key.kind, members > 0);
    return section;
}

InspectorSection holdingSection(const Snapshot &snapshot, const Process &process)
{
    InspectorSection section{.title = Inspector::tr("What it keeps alive")};
    if (!snapshot.pins())
        return section;
    for (const Pin &pin : snapshot.pins()->pins) {
        const QString label = holdingLabel(pin);
        if (pin.process != process.key || label.isEmpty())
            continue;
        InspectorLine line = namespaceLine(snapshot, label, pin.ns.kind, pin.ns.inode);
        line.chip = pin.ns.kind;
        if (pin.ns.inode == 0)
            line.text = pin.how == PinHow::Socket ? Inspector::tr("may not be known")
                                                  : Inspector::tr("new, without a process yet");
        section.lines.push_back(line);
    }
    return section;
}

} // namespace terrarium
