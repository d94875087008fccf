// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plaintext.h"
#include "ui/common/inspector.h"
#include "ui/common/inspectorfacts.h"
#include "ui/common/makertext.h"

namespace terrarium {

InspectorLine processLine(const Snapshot &snapshot, const QString &label, Pid pid)
{
    const Process *process = snapshot.process(pid);
    if (!process)
        return {.label = label, .text = QString::number(pid)};
    return {.label = label,
            .text = Inspector::tr("%1 (%2)", "command, PID").arg(plainText(process->comm)).arg(pid),
            .hint = plainText(process->command),
            .target = process->key};
}

InspectorLine namespaceLine(const Snapshot &snapshot, const QString &label, Kind kind, Inode inode)
{
    InspectorLine line{.label = label, .text = QString::number(inode)};
    if (snapshot.isHost(kind, inode))
        line.text = Inspector::tr("the host's · %1").arg(inode);
    if (const Namespace *ns = snapshot.find(kind, inode))
        line.target = ns->key;
    return line;
}

void addMaker(std::vector<InspectorLine> &lines, const Maker &maker)
{
    if (maker.type == MakerType::None)
        return;
    const QString evidence = plainText(maker.evidence);
    const QString hint = evidenceText(evidence, maker.basis);
    lines.push_back({.label = Inspector::tr("Made by"),
                     .text = makerText(maker.type, plainText(maker.name), maker.basis),
                     .hint = hint});
    if (!maker.part.empty())
        lines.push_back(
            {.label = Inspector::tr("Belongs to", "a container to a pod, a process to a running application"),
             .text = plainText(maker.part)});
    lines.push_back({.label = Inspector::tr("Evidence"), .text = evidence, .hint = hint});
}

} // namespace terrarium
