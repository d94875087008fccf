// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launch/draft.h"
#include "ui/launch/panel.h"

class QLabel;
class QToolButton;

namespace terrarium {

class JoinMenu;
class Switch;

/// One wall: what it is called, what changes with it, the switch, and whose can be entered instead. A wall that
/// something else needs is on and says so; it cannot be switched off there.
class WallCard : public Panel {
    Q_OBJECT
public:
    explicit WallCard(Wall wall, QWidget *parent = nullptr);

    [[nodiscard]] Wall wall() const { return m_wall; }
    [[nodiscard]] bool isAsked() const { return m_asked; }
    void setAsked(bool asked) { m_asked = asked; }
    [[nodiscard]] const std::optional<KnownProcess> &joined() const { return m_joined; }
    /// It is no new one then.
    void setJoined(const std::optional<KnownProcess> &process);
    [[nodiscard]] JoinMenu *joinMenu() const { return m_join; }
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
    [[nodiscard]] bool isOther() const { return m_on || m_joined; }

    Wall m_wall;
    bool m_asked = false;
    bool m_on = false;
    std::optional<KnownProcess> m_joined;
    QLabel *m_chip;
    QLabel *m_sentence;
    Switch *m_switch;
    JoinMenu *m_join;
    QToolButton *m_joinButton;
};

} // namespace terrarium
