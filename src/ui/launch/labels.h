// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace terrarium {

/// A wrapped sentence in a quieter colour that can still be read (4.5:1), in whatever palette.
class SoftLabel : public QLabel {
    Q_OBJECT
public:
    explicit SoftLabel(const QString &text = {}, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();

    bool m_following = false;
};

/// What is wrong, beside its cause; takes no room while nothing is.
class ProblemLabel : public QLabel {
    Q_OBJECT
public:
    explicit ProblemLabel(QWidget *parent = nullptr);
    void say(const QString &problem);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();

    bool m_following = false;
};

[[nodiscard]] QColor problemInk(const QPalette &palette);
[[nodiscard]] QColor goodInk(const QPalette &palette);

/// A heading, this many times as large as the text.
[[nodiscard]] QLabel *heading(const QString &text, qreal scale, QWidget *parent);

} // namespace terrarium
