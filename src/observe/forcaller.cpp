// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observe/forcaller.h"

#include "kernel/caller.h"
#include "kernel/packet.h"
#include "kernel/roster.h"
#include "kernel/spawning.h"
#include "kernel/systemlog.h"
#include "observe/session.h"

#include <algorithm>
#include <format>

#include <linux/capability.h>
#include <sys/socket.h>
#include <unistd.h>

namespace terrarium {
namespace {

constexpr int firstOther = 3;

struct Watch {
    Caller caller;
    Fd place; ///< in the roster
};

template <typename Value> using Outcome = std::expected<Value, Refused>;

/// What whoever started this has left open besides.
void closeAllBut(int control)
{
    if (control > firstOther)
        (void)::close_range(firstOther, static_cast<unsigned>(control - 1), 0);
    (void)::close_range(static_cast<unsigned>(control + 1), ~0U, 0);
}

/// Not root: what root owns would be root's to change, without any capability.
Result<void> become(const Caller &caller)
{
    if (auto sealed = privilege::gainNothingMore(); !sealed)
        return sealed;
    if (auto forgotten = privilege::forgetKeys(); !forgotten)
        return forgotten;
    const auto kept = privilege::these({CAP_SYS_PTRACE, CAP_DAC_READ_SEARCH});
    if (auto become = privilege::become(caller.user, kept, privilege::Bounding::Empty); !become)
        return become;
    return peer::isAlive(caller.peer) ? Result<void>() : std::unexpected(Error{"find the caller", ESRCH});
}

Outcome<Watch> accept(int control)
{
    const auto refusal = [](const char *reason, Error error) {
        return std::unexpected(Refused{reason, std::move(error)});
    };
    auto caller = admit(control);
    if (!caller)
        return std::unexpected(caller.error());
    auto place = roster::enter(roster::streams, caller->user.uid);
    if (!place)
        return refusal("limit", place.error());
    if (auto entered = enterGroupOf(caller->peer.pid); !entered)
        return refusal("group", entered.error());
    // Whoever started this has lowered it for themselves.
    spawning::limit(RLIMIT_AS, RLIM_INFINITY);
    if (auto become = terrarium::become(*caller); !become)
        return refusal("identity", become.error());
    return Watch{std::move(*caller), std::move(*place)};
}

/// Never waits.
void tell(int control, const std::string &text)
{
    (void)packet::send(control, text, {}, MSG_DONTWAIT);
}

int refuse(int control, const Refused &why)
{
    auto step = why.error.step;
    std::ranges::replace_if(step, [](char c) { return c < ' ' || c == '"' || c == '\\'; }, '?');
    systemlog::refused("watch", control, why);
    tell(control, std::format(R"({{"event":"refused","reason":"{}","step":"{}","errno":{}}})", why.reason, step,
                              why.error.code));
    return 1;
}

} // namespace

int watchForCaller(int control)
{
    closeAllBut(control);
    systemlog::open("terrarium-observer");
    const auto watch = accept(control);
    if (!watch)
        return refuse(control, watch.error());
    auto observer = LiveObserver::start({.procRoot = "/proc", .threads = 2, .depth = Depth::Essential});
    if (!observer)
        return refuse(control, {"reading", observer.error()});
    roster::begun(watch->place);
    const auto who = std::format("uid={} user={}", watch->caller.user.uid, systemlog::quoted(watch->caller.name));
    systemlog::note("watch accepted: " + who);
    tell(control, std::format(R"({{"event":"accepted","observer":{}}})", ::getpid()));
    const auto ended = Session(std::move(*observer), control, control, watch->caller.peer.process.get()).run();
    systemlog::note("watch ended: " + who + (ended ? "" : " because=" + systemlog::quoted(ended.error())));
    return ended ? 0 : 1;
}

} // namespace terrarium
