// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QWidget>

#include <vector>

namespace terrarium {

/// One page of the wizard in its header: a number, or a tick once it was seen, or a sign that something is wrong there.
class StepButton : public QPushButton {
    Q_OBJECT
public:
    StepButton(int number, const QString &text, QWidget *parent);
    void setVisited() { m_visited = true; }
    void setProblem(bool problem);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintDisc(QPainter &painter, const QRectF &disc) const;
    void describe();
    [[nodiscard]] QFont boldFont() const;

    int m_number;
    bool m_visited = false;
    bool m_problem = false;
};

class StepBar : public QWidget {
    Q_OBJECT
public:
    explicit StepBar(const QStringList &names, QWidget *parent = nullptr);
    void setCurrent(int step);
    void setProblem(int step, bool problem);

Q_SIGNALS:
    void chosen(int step);

private:
    std::vector<StepButton *> m_steps;
};

} // namespace terrarium
