// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/wall.h"
#include "ui/common/namedprocess.h"
#include "ui/launch/draft.h"
#include "ui/launch/field.h"

#include <QWidget>

namespace terrarium {

class ProfileDesk;

/// One page of the wizard: shows a part of a spec, and writes only that part back.
class WizardPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void load(const LaunchSpec &spec) = 0;
    virtual void store(LaunchSpec &spec) const = 0;
    /// What follows from the spec that was loaded or has just been changed here.
    virtual void follow(const Draft &draft);
    /// sandboxes: those of this user that run.
    virtual void setSnapshot(const SnapshotPtr &snapshot, const std::vector<NamedProcess> &sandboxes)
    {
        Q_UNUSED(snapshot)
        Q_UNUSED(sandboxes)
    }
    /// Where profiles come from and go to.
    virtual void setDesk(ProfileDesk *desk) { Q_UNUSED(desk) }
    /// Brings it into sight, with the keyboard's focus.
    virtual void reveal(Field *field);
    /// Where a problem is shown; nothing if elsewhere.
    [[nodiscard]] Field *fieldOf(const FieldProblem &problem) const;

Q_SIGNALS:
    void changed();
};

} // namespace terrarium
