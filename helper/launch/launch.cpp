// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/door.h"
#include "kernel/pty.h"
#include "kernel/sealed.h"

using namespace terrarium;

class Launch : public Door {
    Q_OBJECT
public:
    Launch() : Door("launch") {}

public Q_SLOTS: // NOLINTBEGIN: found by their names
    KAuth::ActionReply run(const QVariantMap &arguments) { return serve("run", arguments); }
    KAuth::ActionReply enter(const QVariantMap &arguments) { return serve("enter", arguments); }
    KAuth::ActionReply enterany(const QVariantMap &arguments) { return serve("enterany", arguments); }
    // NOLINTEND

private:
    /// action: what the caller was authorised for, which the keeper is told by this program alone.
    [[nodiscard]] KAuth::ActionReply serve(const char *action, const QVariantMap &arguments) const
    {
        const auto control = take(arguments, QStringLiteral("ctl"));
        const auto request = take(arguments, QStringLiteral("req"));
        const auto terminal = take(arguments, QStringLiteral("pts"));
        return answer(admit(control)
                          .and_then([&](const peer::Peer &caller) { return check(request, terminal, caller.uid); })
                          .and_then([&] { return start(action, control, request, terminal); }));
    }
    static Result<void> check(const Fd &request, const Fd &terminal, uid_t caller)
    {
        constexpr std::size_t longest = 64U << 10U;
        return sealed::check(request.get(), longest)
            .and_then([&] { return sealed::checkOwner(request.get(), caller); })
            .and_then([&] { return terminal ? checkSlave(terminal.get(), caller) : Result<void>(); });
    }
    static Result<void> start(const char *action, const Fd &control, const Fd &request, const Fd &terminal)
    {
        std::vector words{"terrarium-keeper", "--for-caller", action, "--control", "3", "--request", "4"};
        std::vector files{control.get(), request.get()};
        if (terminal) {
            words.insert(words.end(), {"--terminal", "5"});
            files.push_back(terminal.get());
        }
        return spawning::startAlone(TERRARIUM_KEEPER, words, files);
    }
};

KAUTH_HELPER_MAIN("org.terrarium.launch", Launch)
#include "launch.moc"
