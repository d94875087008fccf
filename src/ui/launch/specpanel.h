// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launch/draft.h"
#include "ui/launch/panel.h"

namespace terrarium {

/// A panel that shows a part of a spec, and writes only that part back.
class SpecPanel : public Panel {
    Q_OBJECT
public:
    using Panel::Panel;

    virtual void load(const LaunchSpec &spec) = 0;
    virtual void store(LaunchSpec &spec) const = 0;
    virtual void follow(const Draft &draft) { Q_UNUSED(draft) }

Q_SIGNALS:
    void changed();
};

} // namespace terrarium
