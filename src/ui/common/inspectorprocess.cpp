// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plaintext.h"
#include "snapshot/makerof.h"
#include "ui/common/inspector.h"
#include "ui/common/inspectorfacts.h"
#include "ui/common/kindlook.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace terrarium {
namespace {

std::optional<InspectorNumbers> numbers(const Process &process)
{
    if (process.pids.size() < 2)
        return std::nullopt;
    QStringList between;
    for (std::size_t level = 1; level + 1 < process.pids.size(); ++level)
        between << QString::number(process.pids[level]);
    return InspectorNumbers{.outside = process.pid(),
                            .inside = process.innermostPid(),
                            .between = between.isEmpty()
                                           ? QString()
                                           : Inspector::tr("in between: %1").arg(between.join(QStringLiteral(" → "))),
                            .from = {process.namespaces[Kind::Pid]}};
}

bool isMissing(const Snapshot &snapshot, Kind kind)
{
    return std::ranges::contains(snapshot.machine().missing, kind);
}

InspectorLine namespaceOfKind(const Snapshot &snapshot, const Process &process, Kind kind)
{
    const KindLook look(kind);
    InspectorLine line{.label = look.plainName(), .hint = look.description(), .chip = kind, .own = false};
    const Inode inode = process.namespaces[kind];
    const Process *parent = snapshot.process(process.parent);
    if (inode == 0) {
        line.text = isMissing(snapshot, kind) ? Inspector::tr("not in this kernel") : Inspector::tr("cannot be read");
        return line;
    }
    if (const Namespace *ns = snapshot.find(kind, inode))
        line.target = ns->key;
    if (snapshot.isHost(kind, inode)) {
        line.text = Inspector::tr("shared with the host");
        return line;
    }
    line.own = true;
    line.hint = look.whenOwn() + u'\n' + QString::number(inode);
    if (parent && parent->namespaces[kind] == inode)
        line.text = Inspector::tr("shared with its parent");
    else
        line.text = Inspector::tr("its own · %1").arg(inode);
    return line;
}

InspectorSection namespaces(const Snapshot &snapshot, const Process &process)
{
    InspectorSection section{.title = Inspector::tr("Namespaces")};
    for (const Kind kind : allKinds)
        section.lines.push_back(namespaceOfKind(snapshot, process, kind));
    return section;
}

QString stateName(char state)
{
    switch (state) {
    case 'R':
        return Inspector::tr("running");
    case 'S':
        return Inspector::tr("sleeping");
    case 'D':
        return Inspector::tr("waiting, cannot be interrupted");
    case 'T':
        return Inspector::tr("stopped");
    case 't':
        return Inspector::tr("stopped by a debugger");
    case 'Z':
        return Inspector::tr("ended, not yet collected by its parent (zombie)");
    case 'I':
        return Inspector::tr("idle");
    default:
        return Inspector::tr("unknown (%1)").arg(QLatin1Char(state));
    }
}

QString startTime(const Machine &machine, std::uint64_t ticks)
{
    if (machine.bootTime == 0 || machine.ticksPerSecond == 0)
        return {};
    const qint64 seconds = machine.bootTime + static_cast<qint64>(ticks / machine.ticksPerSecond);
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds), QLocale::ShortFormat);
}

InspectorSection origin(const Snapshot &snapshot, const Process &process)
{
    InspectorSection section{.title = Inspector::tr("Process")};
    auto &lines = section.lines;
    addMaker(lines, makerOf(snapshot, process));
    if (process.parent != 0)
        lines.push_back(processLine(snapshot, Inspector::tr("Parent"), process.parent));
    if (const QString started = startTime(snapshot.machine(), process.key.startTime); !started.isEmpty())
        lines.push_back({.label = Inspector::tr("Started"), .text = started});
    lines.push_back({.label = Inspector::tr("State"), .text = stateName(process.state)});
    lines.push_back({.label = Inspector::tr("Threads"), .text = QString::number(process.threadCount)});
    if (!process.cgroup.empty())
        lines.push_back({.label = Inspector::tr("Control group"), .text = plainText(process.cgroup)});
    return section;
}

/// Threads that went into namespaces without their process.
InspectorSection strayThreads(const Snapshot &snapshot, const Process &process)
{
    InspectorSection section{.title = Inspector::tr("Threads in other namespaces")};
    for (const Thread &thread : process.threads) {
        for (const Kind kind : allKinds) {
            const Inode inode = thread.namespaces[kind];
            if (inode == 0 || inode == process.namespaces[kind])
                continue;
            InspectorLine line = namespaceLine(snapshot, Inspector::tr("Thread %1").arg(thread.tid), kind, inode);
            line.chip = kind;
            section.lines.push_back(line);
        }
    }
    return section;
}

} // namespace

InspectorFacts inspectorFacts(const Snapshot &snapshot, const Process &process)
{
    InspectorFacts facts;
    facts.title = plainText(process.comm);
    facts.subtitle = process.kernelThread ? Inspector::tr("kernel thread") : plainText(process.command);
    facts.numbers = numbers(process);
    facts.sections = {namespaces(snapshot, process),
                      {.title = Inspector::tr("What keeps it in"), .lines = confinementLines(snapshot, process)},
                      {.title = Inspector::tr("Who it is"), .lines = identityLines(snapshot, process)},
                      origin(snapshot, process),
                      strayThreads(snapshot, process),
                      holdingSection(snapshot, process)};
    std::erase_if(facts.sections, [](const InspectorSection &section) { return section.lines.empty(); });
    return facts;
}

} // namespace terrarium
