// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plaintext.h"
#include "snapshot/nesting.h"
#include "ui/common/inspector.h"
#include "ui/common/inspectorcapabilities.h"
#include "ui/common/inspectorfacts.h"

namespace terrarium {
namespace {

using Mark = InspectorLine::Mark;

InspectorLine privileges(const Confinement &confinement)
{
    if (confinement.noNewPrivileges)
        return {.label = Inspector::tr("Cannot gain privileges"),
                .hint = QStringLiteral("no_new_privs"),
                .mark = Mark::Good};
    return {.label = Inspector::tr("May gain privileges by programs such as sudo"),
            .hint = Inspector::tr("no_new_privs is not set"),
            .mark = Mark::Warning};
}

InspectorLine systemCalls(const Confinement &confinement)
{
    switch (confinement.seccomp) {
    case Seccomp::Strict:
        return {.label = Inspector::tr("Can only read, write and exit"),
                .hint = QStringLiteral("seccomp strict"),
                .mark = Mark::Good};
    case Seccomp::Filter:
        return {.label = Inspector::tr("System calls are filtered"),
                .hint = QStringLiteral("seccomp filter"),
                .mark = Mark::Good};
    case Seccomp::Off:
        break;
    }
    return {.label = Inspector::tr("May use every system call"),
            .hint = Inspector::tr("no seccomp filter"),
            .mark = Mark::Warning};
}

InspectorLine capabilities(const Snapshot &snapshot, const Process &process)
{
    const QStringList names = capabilityNames(process.confinement->capabilities.effective);
    if (names.isEmpty())
        return {.label = Inspector::tr("No capabilities"), .mark = Mark::Good};
    const auto count = static_cast<int>(names.size());
    const Inode users = process.namespaces[Kind::User];
    if (users == 0)
        return {.label = Inspector::tr("%n capabilities", nullptr, count), .more = names, .mark = Mark::Note};
    if (snapshot.isHost(Kind::User, users))
        return {.label = Inspector::tr("%n capabilities on the host", nullptr, count),
                .more = names,
                .mark = Mark::Warning};
    return {.label = Inspector::tr("%n capabilities, only inside its user namespace", nullptr, count),
            .more = names,
            .mark = Mark::Note};
}

std::optional<InspectorLine> label(const Process &process)
{
    const QString text = plainText(process.label);
    if (text.isEmpty())
        return std::nullopt;
    if (text.startsWith(QLatin1StringView("unconfined")))
        return InspectorLine{
            .label = Inspector::tr("Not confined by a security module"), .hint = text, .mark = Mark::Warning};
    return InspectorLine{.label = Inspector::tr("Confined as %1").arg(text), .mark = Mark::Good};
}

std::optional<InspectorLine> sight(const Snapshot &snapshot, const Process &process)
{
    const Inode own = process.namespaces[Kind::Pid];
    if (own == 0 || snapshot.isHost(Kind::Pid, own))
        return std::nullopt;
    std::size_t seen = 0;
    for (const NamespacePtr &ns : snapshot.namespaces()) {
        if (ns->key.kind == Kind::Pid && isWithin(snapshot, Kind::Pid, ns->key.inode, own))
            seen += snapshot.members(Kind::Pid, ns->key.inode).size();
    }
    return InspectorLine{
        .label = Inspector::tr("Sees %1 of %2 processes").arg(seen).arg(snapshot.processes().size()),
        .hint = Inspector::tr(
            "As many as its PID namespace and those below it hold. With the /proc of another PID namespace "
            "mounted it may read about more, but not signal them."),
        .mark = Mark::Good};
}

} // namespace

std::vector<InspectorLine> confinementLines(const Snapshot &snapshot, const Process &process)
{
    std::vector<InspectorLine> lines;
    if (process.confinement) {
        lines = {privileges(*process.confinement), systemCalls(*process.confinement), capabilities(snapshot, process)};
    } else {
        lines = {{.label = Inspector::tr("Privileges cannot be read"), .mark = Mark::Note}};
    }
    for (auto &&line : {label(process), sight(snapshot, process)}) {
        if (line)
            lines.push_back(*line);
    }
    return lines;
}

} // namespace terrarium
