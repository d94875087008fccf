// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scope/watchwords.h"

#include "ui/launch/authoritywords.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

QString said(const Refusal &refusal)
{
    return refusal.details.isEmpty() ? QString() : u" (%1)"_s.arg(refusal.details);
}

QString systemSaid(const Refusal &refusal)
{
    return u"%1 (%2)"_s.arg(QString::fromLocal8Bit(std::strerror(refusal.error)), refusal.details);
}

} // namespace

/// Those that say nothing of a launch are the launch's.
FailureText WatchWords::of(const Refusal &refusal)
{
    auto shared = AuthorityWords::of({0, refusal.error, refusal.details, {}, refusal.hindrance});
    switch (refusal.hindrance) {
    case Hindrance::NoBus:
        shared.wayOut = tr("Start it, and then Terrarium again. What you may see yourself is shown all the same.");
        return shared;
    case Hindrance::NotInstalled:
        shared.wayOut = tr("Install the whole of Terrarium as a package of your system.");
        return shared;
    case Hindrance::NoPolkit:
    case Hindrance::NoAgent:
    case Hindrance::Denied:
    case Hindrance::Busy:
    case Hindrance::TimedOut:
    case Hindrance::HelperDied:
        return shared;
    case Hindrance::Forbidden:
        return {
            tr("You are not allowed to see everything."),
            tr("The rules of this system (polkit) refuse it to you, with or without a password%1.").arg(said(refusal)),
            tr("If you are logged in from afar, look at the machine itself; else ask the administrator for a rule.")};
    case Hindrance::Cancelled:
        return {tr("The request was cancelled."),
                tr("You cancelled it, here or where the password was asked for. Nothing was started."),
                tr("Ask again whenever you like."), Remedy::Again};
    default:
        return ofObserver(refusal);
    }
}

FailureText WatchWords::ofObserver(const Refusal &refusal)
{
    switch (refusal.hindrance) {
    case Hindrance::Lost:
        return {
            tr("Root’s view has ended."),
            tr("The observer that reads with the administrator’s rights has ended, or was ended%1.").arg(said(refusal)),
            tr("What you may see yourself is shown. Ask again to see everything."), Remedy::Again};
    case Hindrance::KeeperDied:
        return {tr("The observer has ended."),
                tr("You were authorised and it was started, but then it ended without a word%1.").arg(said(refusal)),
                tr("Try again. If it stays so, the system’s journal says more."), Remedy::Again};
    case Hindrance::WrongCaller:
        return {tr("The observer does not serve you."),
                tr("It serves ordinary users of this system, not root and no service: %1.").arg(systemSaid(refusal)),
                tr("Start Terrarium as yourself.")};
    case Hindrance::ShutIn:
        return {tr("The observer does not serve programs that are shut in."),
                tr("Terrarium itself runs in a container or sandbox: %1.").arg(systemSaid(refusal)),
                tr("Start Terrarium outside of it.")};
    case Hindrance::TooMany:
        return {tr("Everything is being shown to you already."),
                tr("Two windows of each user may see everything at a time, and new ones not too often (%1).")
                    .arg(refusal.details),
                tr("Switch another window back or close it, and try again."), Remedy::Again};
    default:
        return {tr("The observer could not begin."), tr("%1.").arg(systemSaid(refusal)),
                tr("Try again. If it stays so, the system’s journal says more."), Remedy::Again};
    }
}

} // namespace terrarium
