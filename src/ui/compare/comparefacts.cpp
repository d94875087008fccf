// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparefacts.h"

#include "models/plaintext.h"
#include "ui/common/inspectorcapabilities.h"
#include "ui/common/kindlook.h"
#include "ui/compare/comparewords.h"

#include <QStringList>

#include <algorithm>

namespace terrarium {
namespace {

constexpr qsizetype namesShown = 4;
constexpr std::size_t rangesShown = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CompareFacts)
};

QString unread()
{
    return Words::tr("cannot be read");
}

QString namespaceText(const Snapshot &snapshot, const Process &process, Kind kind)
{
    const Inode inode = process.namespaces[kind];
    if (inode == 0)
        return std::ranges::contains(snapshot.machine().missing, kind) ? Words::tr("not in this kernel") : unread();
    return snapshot.isHost(kind, inode) ? Words::tr("the host's") : QString::number(inode);
}

QString userText(const Process &process)
{
    if (!process.identity)
        return unread();
    return Words::tr("%1 (%2)", "user, uid").arg(plainText(process.user)).arg(process.identity->euid);
}

QString ownUserText(const Snapshot &snapshot, const Process &process)
{
    if (!process.identity || process.namespaces[Kind::User] == 0)
        return unread();
    const auto user = ownUser(snapshot, process);
    if (!user)
        return Words::tr("nobody: not mapped");
    return *user == 0 ? Words::tr("0, root") : QString::number(*user);
}

QString rangeText(const IdRange &range)
{
    const auto span = [&](std::uint32_t first) {
        return range.count == 1 ? QString::number(first)
                                : QStringLiteral("%1–%2").arg(first).arg(std::uint64_t{first} + range.count - 1);
    };
    return QStringLiteral("%1 → %2").arg(span(range.inside), span(range.outside));
}

QString mapText(const Snapshot &snapshot, const Process &process)
{
    const Inode users = process.namespaces[Kind::User];
    if (snapshot.isHost(Kind::User, users))
        return Words::tr("all as they are");
    const Namespace *ns = snapshot.find(Kind::User, users);
    if (!ns)
        return unread();
    QStringList ranges;
    for (const IdRange &range : ns->uidMap)
        if (std::cmp_less(ranges.size(), rangesShown))
            ranges << rangeText(range);
    if (ns->uidMap.size() > rangesShown)
        ranges << QStringLiteral("…");
    return ranges.isEmpty() ? Words::tr("none") : ranges.join(Words::tr(", "));
}

QString capabilityText(const Process &process, std::uint64_t Capabilities::*set)
{
    if (!process.confinement)
        return unread();
    const auto names = capabilityNames(process.confinement->capabilities.*set);
    if (names.size() <= namesShown)
        return names.isEmpty() ? Words::tr("none") : names.join(Words::tr(", "));
    return Words::tr("%n capabilities", nullptr, static_cast<int>(names.size()));
}

QString privilegeText(const Process &process)
{
    if (!process.confinement)
        return unread();
    return process.confinement->noNewPrivileges ? Words::tr("cannot be gained") : Words::tr("may be gained");
}

QString callText(const Process &process)
{
    if (!process.confinement)
        return unread();
    switch (process.confinement->seccomp) {
    case Seccomp::Off:
        return Words::tr("all");
    case Seccomp::Strict:
        return Words::tr("only read, write and exit");
    case Seccomp::Filter:
        break;
    }
    return Words::tr("filtered");
}

QString orNone(const std::string &text)
{
    return text.empty() ? Words::tr("none") : plainText(text);
}

QString traitText(const Snapshot &snapshot, const Process &process, Trait trait)
{
    switch (trait) {
    case Trait::User:
        return userText(process);
    case Trait::OwnUser:
        return ownUserText(snapshot, process);
    case Trait::IdMap:
        return mapText(snapshot, process);
    case Trait::Capabilities:
        return capabilityText(process, &Capabilities::effective);
    case Trait::Bounding:
        return capabilityText(process, &Capabilities::bounding);
    case Trait::NoNewPrivileges:
        return privilegeText(process);
    case Trait::Seccomp:
        return callText(process);
    case Trait::Label:
        return orNone(process.label);
    case Trait::ControlGroup:
        break;
    }
    return orNone(process.cgroup);
}

/// "7723 outside, 1 inside", or all of its numbers where there are more levels.
QString numbersText(const Process &process)
{
    if (process.pids.size() < 2)
        return Words::tr("PID %1").arg(process.pid());
    if (process.pids.size() == 2)
        return Words::tr("PID %1 inside, %2 outside").arg(process.innermostPid()).arg(process.pid());
    QStringList all;
    for (const Pid pid : process.pids)
        all << QString::number(pid);
    return Words::tr("PID, from outside in: %1").arg(all.join(QStringLiteral(" → ")));
}

CompareHead head(const Process &process, const QString &place)
{
    return {place, plainText(process.comm), numbersText(process), process.key};
}

CompareSection namespaceSection(const Snapshot &snapshot, const Process &one, const Process &other,
                                const Comparison &comparison)
{
    CompareSection section{.title = Words::tr("Namespaces")};
    for (const Kind kind : allKinds)
        section.rows.push_back({.label = KindLook(kind).plainName(),
                                .one = namespaceText(snapshot, one, kind),
                                .other = namespaceText(snapshot, other, kind),
                                .likeness = comparison.of(kind),
                                .chip = kind,
                                .sentence = CompareWords::ofKind(kind, comparison)});
    return section;
}

CompareSection traitSection(const Snapshot &snapshot, const Process &one, const Process &other,
                            const Comparison &comparison)
{
    CompareSection section{.title = Words::tr("Who they are and what keeps them in")};
    for (const Trait trait : allTraits)
        section.rows.push_back({.label = CompareWords::name(trait),
                                .one = traitText(snapshot, one, trait),
                                .other = traitText(snapshot, other, trait),
                                .likeness = comparison.of(trait)});
    return section;
}

CompareSection deedSection(const Snapshot &snapshot, const Process &one, const Process &other,
                           const Comparison &comparison)
{
    CompareSection section{.title = Words::tr("What each can do to the other")};
    for (const Deed deed : oneSidedDeeds)
        section.rows.push_back(
            {.label = CompareWords::name(deed),
             .one = CompareWords::answer(deed, comparison.forth(deed), pidAsSeenFrom(snapshot, one, other)),
             .other = CompareWords::answer(deed, comparison.back(deed), pidAsSeenFrom(snapshot, other, one)),
             .isAnswer = true});
    return section;
}

} // namespace

CompareFacts compareFacts(const Snapshot &snapshot, const Process &one, const Process &other)
{
    const Comparison comparison(snapshot, one, other);
    const bool isPlaced = isInside(snapshot, one, other);
    CompareFacts facts;
    facts.one = head(one, isPlaced ? Words::tr("Inside") : Words::tr("The one"));
    facts.other = head(other, isPlaced ? Words::tr("Outside") : Words::tr("The other"));
    facts.summary = CompareWords::summary(comparison);
    facts.sections = {namespaceSection(snapshot, one, other, comparison),
                      traitSection(snapshot, one, other, comparison), deedSection(snapshot, one, other, comparison)};
    return facts;
}

QString CompareFacts::text() const
{
    QStringList lines{summary,
                      QStringLiteral("\t%1 (%2)\t%3 (%4)").arg(one.name, one.numbers, other.name, other.numbers)};
    for (const CompareSection &section : sections) {
        lines << QString() << section.title;
        for (const CompareRow &row : section.rows)
            lines << QStringList{row.label, row.one, row.other, row.sentence}.join(u'\t').trimmed();
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace terrarium
