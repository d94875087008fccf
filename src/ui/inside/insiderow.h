// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/kind.h"

#include <QObject>

class QGridLayout;
class QLabel;

namespace terrarium {

class SoftLabel;
class Switch;

/// One kind of namespace that can be entered: a row of a grid.
class InsideRow : public QObject {
    Q_OBJECT
public:
    InsideRow(Kind kind, QGridLayout *grid, QWidget *parent);

    void setOn(bool on);
    [[nodiscard]] bool isOn() const;
    void setEnterable(bool enterable);
    void say(const QString &sentence);
    void followPalette();

Q_SIGNALS:
    void switched();

private:
    Kind m_kind;
    QWidget *m_place;
    QLabel *m_chip;
    SoftLabel *m_sentence;
    Switch *m_switch;
};

} // namespace terrarium
