// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace terrarium {

/// Stands where a view would have nothing to show: says why, and holds the button that helps.
class EmptyPlace : public QWidget {
    Q_OBJECT
public:
    explicit EmptyPlace(QWidget *parent = nullptr);

    /// Without button text there is no button.
    void say(const QString &title, const QString &sentence, const QString &button = {});

Q_SIGNALS:
    void helpWanted();

private:
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace terrarium
