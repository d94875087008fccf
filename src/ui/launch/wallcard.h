// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launch/draft.h"
#include "ui/launch/panel.h"

class QLabel;

namespace terrarium {

class Switch;

/// One wall: what it is called, what changes with it, and the switch. A wall that something else needs is on and says
/// so; it cannot be switched off there.
class WallCard : public Panel {
    Q_OBJECT
public:
    explicit WallCard(Wall wall, QWidget *parent = nullptr);

    [[nodiscard]] Wall wall() const { return m_wall; }
    [[nodiscard]] bool isAsked() const { return m_asked; }
    void setAsked(bool asked) { m_asked = asked; }
    void follow(const Draft &draft);

Q_SIGNALS:
    void switched();

protected:
    [[nodiscard]] QColor rim() const override;
    [[nodiscard]] qreal rimWidth() const override;
    [[nodiscard]] QColor surface() const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void drawChip();
    void take(bool on);

    Wall m_wall;
    bool m_asked = false;
    bool m_on = false;
    QLabel *m_chip;
    QLabel *m_sentence;
    Switch *m_switch;
};

} // namespace terrarium
