// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace terrarium {

/// A calm surface with round corners that holds what belongs together.
class Panel : public QFrame {
    Q_OBJECT
public:
    explicit Panel(QWidget *parent = nullptr);
    /// With a heading and a column to add to.
    Panel(const QString &title, QWidget *parent);
    void add(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;
    /// The rim, and how thick it is.
    [[nodiscard]] virtual QColor rim() const;
    [[nodiscard]] virtual qreal rimWidth() const { return 1; }
    [[nodiscard]] virtual QColor surface() const;

private:
    QVBoxLayout *m_column = nullptr;
};

} // namespace terrarium
