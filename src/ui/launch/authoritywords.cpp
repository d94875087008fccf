// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/authoritywords.h"

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

QString said(const LaunchFailure &failure)
{
    return failure.attempted.isEmpty() ? QString() : u" (%1)"_s.arg(failure.attempted);
}

QString systemSaid(const LaunchFailure &failure)
{
    return u"%1 (%2)"_s.arg(QString::fromLocal8Bit(std::strerror(failure.error)), failure.attempted);
}

} // namespace

FailureText AuthorityWords::of(const LaunchFailure &failure)
{
    if (failure.hindrance <= Hindrance::NoPolkit)
        return ofBus(failure);
    if (failure.hindrance <= Hindrance::Cancelled)
        return ofPolkit(failure);
    return failure.hindrance <= Hindrance::KeeperDied ? ofHelper(failure) : ofKeeper(failure);
}

FailureText AuthorityWords::ofBus(const LaunchFailure &failure)
{
    if (failure.hindrance == Hindrance::NoBus)
        return {
            tr("There is nobody to ask for authorisation."),
            tr("The system bus (D-Bus) is not running, or not reachable, as in many containers%1.").arg(said(failure)),
            tr("Start it, and then Terrarium again; or launch without the administrator’s authorisation.")};
    if (failure.hindrance == Hindrance::NotInstalled)
        return {tr("Terrarium’s privileged part is not there."),
                tr("It is not installed, or in another version%1.").arg(said(failure)),
                tr("Install the whole of Terrarium as a package of your system; or launch without the administrator’s "
                   "authorisation.")};
    return {tr("There is nobody to decide who is authorised."),
            tr("polkit is not installed, does not start or has just ended%1.").arg(said(failure)),
            tr("Have the administrator start it (systemctl start polkit), and try again."), Remedy::Again};
}

FailureText AuthorityWords::ofPolkit(const LaunchFailure &failure)
{
    switch (failure.hindrance) {
    case Hindrance::Forbidden:
        return {
            tr("You are not allowed to launch this way."),
            tr("The rules of this system (polkit) refuse it to you, with or without a password%1.").arg(said(failure)),
            tr("If you are logged in from afar, launch it at the machine itself; else ask the administrator for a "
               "rule, or launch without authorisation.")};
    case Hindrance::NoAgent:
        return {tr("There is nothing that could ask for the password."),
                tr("A desktop has a program for that (a polkit agent). None is running in your session."),
                tr("Terrarium can have it asked for in a terminal here instead."), Remedy::Agent};
    case Hindrance::Denied:
        return {tr("The authorisation was refused."),
                tr("No password was given, or it was wrong, or its owner may not authorise this."),
                tr("Try again with the password of an administrator."), Remedy::Again};
    default:
        return {tr("The launch was cancelled."),
                tr("You cancelled it, here or where the password was asked for. Nothing was started."),
                tr("Launch it again whenever you like."), Remedy::Again};
    }
}

FailureText AuthorityWords::ofHelper(const LaunchFailure &failure)
{
    switch (failure.hindrance) {
    case Hindrance::Busy:
        return {tr("Another request is open."),
                tr("Terrarium’s privileged part serves one request at a time, and each time it was busy with somebody "
                   "else’s."),
                tr("Wait until that is done, and try again."), Remedy::Again};
    case Hindrance::TimedOut:
        return {tr("There was no answer."), tr("The bus, polkit or Terrarium’s privileged part is there, but hangs."),
                tr("Try again. If it stays so, have the administrator restart polkit."), Remedy::Again};
    case Hindrance::HelperDied:
        return {tr("Terrarium’s privileged part has failed."),
                tr("It did not start, or ended before it did anything%1.").arg(said(failure)),
                tr("Try again. If it stays so, the system’s journal says more."), Remedy::Again};
    default:
        return {tr("The program that builds sandboxes has ended."),
                tr("You were authorised and it was started, but then it ended without a word%1.").arg(said(failure)),
                tr("Try again. If it stays so, the system’s journal says more."), Remedy::Again};
    }
}

FailureText AuthorityWords::ofKeeper(const LaunchFailure &failure)
{
    switch (failure.hindrance) {
    case Hindrance::NotHandedOver:
        return {tr("Something that the sandbox takes from here cannot be had."),
                tr("%1. Root opens nothing for you; you must be able to do it yourself.").arg(systemSaid(failure)),
                tr("Look at the page Files: whether what is named there exists and you may open it.")};
    case Hindrance::WrongCaller:
        return {tr("The keeper does not serve you."),
                tr("It serves ordinary users of this system, not root and no service: %1.").arg(systemSaid(failure)),
                tr("Start Terrarium as yourself, or launch without the administrator’s authorisation.")};
    case Hindrance::ShutIn:
        return {tr("The keeper does not serve programs that are shut in."),
                tr("Terrarium itself runs in a container or sandbox: %1.").arg(systemSaid(failure)),
                tr("Start Terrarium outside of it, or launch without the administrator’s authorisation.")};
    case Hindrance::WrongTerminal:
        return {tr("The keeper does not take this terminal."), tr("%1.").arg(systemSaid(failure)),
                tr("Try again, or launch without a terminal on the page What."), Remedy::Again};
    case Hindrance::TooMany:
        return {
            tr("There are as many such sandboxes as may be."),
            tr("With the administrator’s authorisation each user has a limited number of sandboxes, and of new ones "
               "in a second (%1).")
                .arg(failure.attempted),
            tr("Wait a moment or end some of them, and try again."), Remedy::Again};
    default:
        return {tr("The keeper does not carry out this launch."), tr("%1.").arg(systemSaid(failure)),
                tr("If the line above names a setting, change it. If it names none, Terrarium and its keeper may be of "
                   "different versions: install the package again.")};
    }
}

QString AuthorityWords::notSo()
{
    return tr("Not with the administrator’s authorisation.");
}

QString AuthorityWords::onlyWithUsers()
{
    return tr("With the administrator’s authorisation it takes the wall “Users”.");
}

QString AuthorityWords::onlyWithoutUsers()
{
    return tr("Not together with the wall “Users”.");
}

QString AuthorityWords::onlySo()
{
    return tr("It takes the administrator’s authorisation, to be chosen on the page Walls.");
}

} // namespace terrarium
