// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/kind.h"

#include <QCheckBox>

namespace terrarium {

/// On or off, in a kind's colour. To keyboards and screen readers a check box.
class Switch : public QCheckBox {
    Q_OBJECT
public:
    explicit Switch(Kind kind, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &place) const override { return rect().contains(place); }

private:
    [[nodiscard]] QColor track() const;

    Kind m_kind;
};

} // namespace terrarium
