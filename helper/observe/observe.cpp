// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/door.h"

#include <array>

class Observe : public Door {
    Q_OBJECT
public:
    Observe() : Door("watch") {}

public Q_SLOTS:
    KAuth::ActionReply watch(const QVariantMap &arguments) // NOLINT: found by its name
    {
        const auto control = take(arguments, QStringLiteral("ctl"));
        return answer(admit(control).and_then([&](const auto &) {
            return terrarium::spawning::startAlone(TERRARIUM_OBSERVER,
                                                   {"terrarium-observer", "--for-caller", "--control", "3"},
                                                   std::array{control.get()});
        }));
    }
};

KAUTH_HELPER_MAIN("org.terrarium.observe", Observe)
#include "observe.moc"
