// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/inspectorfacts.h"

#include <QTreeWidget>

namespace terrarium {

/// The members of a namespace as a tree of parents and children.
class InspectorMembers : public QTreeWidget {
    Q_OBJECT
public:
    explicit InspectorMembers(QWidget *parent = nullptr);
    void setMembers(const std::vector<InspectorMember> &members);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void followed(const terrarium::InspectorLine::Target &target);

private:
    void fill();

    std::vector<InspectorMember> m_members;
};

} // namespace terrarium
