// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/inspectorfacts.h"

#include <QFrame>

class QLabel;

namespace terrarium {

class LinkButton;
class SentenceLabel;

/// "Outside it is 7723, inside it is 1": the two big numbers of a process in a PID namespace of its own.
class InspectorCard : public QFrame {
    Q_OBJECT
public:
    explicit InspectorCard(QWidget *parent = nullptr);
    void setNumbers(const InspectorNumbers &numbers);

Q_SIGNALS:
    void followed(const terrarium::InspectorLine::Target &target);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colourNumbers();

    InspectorNumbers m_numbers;
    QLabel *m_outside;
    QLabel *m_inside;
    SentenceLabel *m_between;
    LinkButton *m_link;
};

} // namespace terrarium
