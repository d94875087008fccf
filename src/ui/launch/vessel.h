// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launch/draft.h"

#include <QWidget>

namespace terrarium {

/// The sandbox as a picture: a vessel of glass, thicker with every wall, seals of the kinds of its own on the rim, and
/// the program as a creature. Those that it can see stand around outside.
class Vessel : public QWidget {
    Q_OBJECT
public:
    explicit Vessel(QWidget *parent = nullptr);
    void follow(const Draft &draft);
    [[nodiscard]] QSize sizeHint() const override { return {180, 172}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {150, 150}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintGlass(QPainter &painter) const;
    void paintLid(QPainter &painter) const;
    void paintSeals(QPainter &painter) const;
    void paintCreature(QPainter &painter, QPointF middle, qreal size, const QColor &body) const;
    void paintOthers(QPainter &painter) const;
    void paintWayOut(QPainter &painter) const;

    std::vector<Wall> m_walls;
    bool m_seesOthers = true;
    bool m_hasWayOut = true;
};

} // namespace terrarium
