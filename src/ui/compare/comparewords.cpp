// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparewords.h"

#include "ui/common/kindlook.h"

#include <algorithm>

namespace terrarium {
namespace {

struct Sentence {
    Deed deed;
    Ground ground;
    const char *text;
};

/// One for each way in which a rule of reach.h can end.
constexpr std::array sentences{
    Sentence{Deed::Find, Ground::Same, QT_TRANSLATE_NOOP("CompareWords", "Yes, as PID %1.")},
    Sentence{Deed::Find, Ground::Below,
             QT_TRANSLATE_NOOP("CompareWords", "Yes, as PID %1: the other's PID namespace lies in its own.")},
    Sentence{Deed::Find, Ground::Apart,
             QT_TRANSLATE_NOOP("CompareWords", "No: the other's PID namespace does not lie in its own.")},
    Sentence{Deed::Signal, Ground::SameUser, QT_TRANSLATE_NOOP("CompareWords", "Yes: both belong to the same user.")},
    Sentence{Deed::Signal, Ground::Power,
             QT_TRANSLATE_NOOP("CompareWords", "Yes: its powers count for the other's user namespace.")},
    Sentence{Deed::Signal, Ground::OtherUser,
             QT_TRANSLATE_NOOP("CompareWords", "No: the other belongs to another user.")},
    Sentence{Deed::Signal, Ground::Apart, QT_TRANSLATE_NOOP("CompareWords", "No: it has no number to call it by.")},
    Sentence{Deed::Trace, Ground::SameUser,
             QT_TRANSLATE_NOOP("CompareWords", "Yes: the same user, and no more powers than it has. "
                                               "A security module may still refuse.")},
    Sentence{Deed::Trace, Ground::Power,
             QT_TRANSLATE_NOOP("CompareWords", "Yes: its powers count for the other's user namespace.")},
    Sentence{Deed::Trace, Ground::OtherUser,
             QT_TRANSLATE_NOOP("CompareWords", "No: the other belongs to another user.")},
    Sentence{Deed::Trace, Ground::OtherUsers,
             QT_TRANSLATE_NOOP("CompareWords", "No: the other is in a user namespace over which it has no powers.")},
    Sentence{Deed::Trace, Ground::LessPowers,
             QT_TRANSLATE_NOOP("CompareWords", "No: the other has powers that it lacks.")},
    Sentence{Deed::Trace, Ground::Apart, QT_TRANSLATE_NOOP("CompareWords", "No: it has no number to call it by.")},
    Sentence{Deed::Govern, Ground::Power,
             QT_TRANSLATE_NOOP("CompareWords", "Yes: over what belongs to the other's user namespace.")},
    Sentence{Deed::Govern, Ground::Powerless,
             QT_TRANSLATE_NOOP("CompareWords", "No: it has no capability that counts there.")},
};

constexpr PerKind<const char *> apart()
{
    PerKind<const char *> all;
    all[Kind::Mnt] =
        QT_TRANSLATE_NOOP("CompareWords", "What one mounts does not appear for the other, unless the mount "
                                          "is set to be passed on.");
    all[Kind::Pid] =
        QT_TRANSLATE_NOOP("CompareWords", "The same process has another number for each of them, or none.");
    all[Kind::Net] =
        QT_TRANSLATE_NOOP("CompareWords", "Neither reaches the other's localhost, ports or abstract sockets.");
    all[Kind::Ipc] =
        QT_TRANSLATE_NOOP("CompareWords", "Neither finds the other's queues, semaphores and shared memory.");
    all[Kind::User] =
        QT_TRANSLATE_NOOP("CompareWords", "The number of a user means something else to each of them, and "
                                          "so does a capability.");
    all[Kind::Uts] = QT_TRANSLATE_NOOP("CompareWords", "Each may go by a host name of its own.");
    all[Kind::Cgroup] = QT_TRANSLATE_NOOP("CompareWords", "They see the tree of control groups from different tops.");
    all[Kind::Time] = QT_TRANSLATE_NOOP("CompareWords", "Their clocks that count since boot are set differently.");
    return all;
}

constexpr std::array<const char *, allTraits.size()> traitNames{
    QT_TRANSLATE_NOOP("CompareWords", "User"),
    QT_TRANSLATE_NOOP("CompareWords", "For itself it is"),
    QT_TRANSLATE_NOOP("CompareWords", "Users inside → outside"),
    QT_TRANSLATE_NOOP("CompareWords", "Capabilities"),
    QT_TRANSLATE_NOOP("CompareWords", "Capabilities within reach"),
    QT_TRANSLATE_NOOP("CompareWords", "New privileges"),
    QT_TRANSLATE_NOOP("CompareWords", "System calls"),
    QT_TRANSLATE_NOOP("CompareWords", "Security module"),
    QT_TRANSLATE_NOOP("CompareWords", "Control group"),
};

constexpr std::array<const char *, oneSidedDeeds.size()> deedNames{
    QT_TRANSLATE_NOOP("CompareWords", "Finds the other in /proc"),
    QT_TRANSLATE_NOOP("CompareWords", "Sends it signals"),
    QT_TRANSLATE_NOOP("CompareWords", "Looks into its memory"),
    QT_TRANSLATE_NOOP("CompareWords", "Has powers over it"),
};

} // namespace

QString CompareWords::ofKind(Kind kind, const Comparison &comparison)
{
    static constexpr auto apartTexts = apart();
    switch (comparison.of(kind)) {
    case Likeness::Same:
        return KindLook(kind).whenShared();
    case Likeness::Unknown:
        return tr("What follows cannot be told.");
    case Likeness::Different:
        break;
    }
    const bool countsAlike = comparison.forth(Deed::ShareClocks).ground == Ground::SameOffsets;
    return kind == Kind::Time && countsAlike ? tr("Two namespaces, but their clocks are set alike.")
                                             : tr(apartTexts[kind]);
}

QString CompareWords::name(Trait trait)
{
    return tr(traitNames[static_cast<std::size_t>(trait)]);
}

QString CompareWords::name(Deed deed)
{
    return tr(deedNames[static_cast<std::size_t>(deed)]);
}

QString CompareWords::answer(Deed deed, Reach reach, Pid pid)
{
    const auto found = std::ranges::find_if(
        sentences, [&](const Sentence &each) { return each.deed == deed && each.ground == reach.ground; });
    if (reach.answer == Answer::Unknown || found == sentences.end())
        return tr("Not known: what decides it cannot be read.");
    const QString text = tr(found->text);
    return text.contains(QLatin1StringView("%1")) ? text.arg(pid) : text;
}

QString CompareWords::name(Likeness likeness)
{
    switch (likeness) {
    case Likeness::Same:
        return tr("the same");
    case Likeness::Different:
        return tr("different");
    case Likeness::Unknown:
        break;
    }
    return tr("not known");
}

QString CompareWords::summary(const Comparison &comparison)
{
    const auto count = [&](Likeness likeness) {
        return static_cast<int>(
            std::ranges::count_if(allKinds, [&](Kind kind) { return comparison.of(kind) == likeness; }));
    };
    const QString shared = tr("They share %n of the eight kinds of namespace.", nullptr, count(Likeness::Same));
    const int unknown = count(Likeness::Unknown);
    return unknown == 0 ? shared : shared + u' ' + tr("For %n this cannot be read.", nullptr, unknown);
}

} // namespace terrarium
