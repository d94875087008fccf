// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/launchspec.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace terrarium {

class PathField;

/// One MountSpec.
class MountRow : public QWidget {
    Q_OBJECT
public:
    static constexpr std::array allTypes{MountSpec::Type::Bind, MountSpec::Type::Empty, MountSpec::Type::Overlay,
                                         MountSpec::Type::Covered, MountSpec::Type::Link};

    explicit MountRow(QWidget *parent = nullptr);
    [[nodiscard]] MountSpec mount() const;
    void setMount(const MountSpec &mount);
    [[nodiscard]] static QString name(MountSpec::Type type);

Q_SIGNALS:
    void changed();
    void removeWanted();
    void raiseWanted();

private:
    void layOut();
    void showType();
    [[nodiscard]] static QString sentence(MountSpec::Type type);

    MountSpec::Type m_type = MountSpec::Type::Bind;
    QLabel *m_title;
    PathField *m_target;
    QWidget *m_from;
    QLabel *m_fromTitle;
    QLineEdit *m_source;
    QCheckBox *m_writable;
};

} // namespace terrarium
