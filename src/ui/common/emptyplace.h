// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace terrarium {

/// Stands where a view would have nothing to show: says why, and holds the button that helps. Furnished when it is
/// seen: most of these places never are, and text that wraps is dear to lay out even where it is hidden.
class EmptyPlace : public QWidget {
    Q_OBJECT
public:
    explicit EmptyPlace(QWidget *parent = nullptr);

    /// Without button text there is no button.
    void say(const QString &title, const QString &sentence, const QString &button = {});

Q_SIGNALS:
    void helpWanted();

protected:
    bool event(QEvent *event) override;

private:
    struct Said {
        QString title;
        QString sentence;
        QString button;
    };

    void furnish();
    void showSaid();

    Said m_said;
    QLabel *m_title = nullptr;
    QLabel *m_sentence = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace terrarium
