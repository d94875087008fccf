// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace terrarium {

/// A sentence above the pages about something that went wrong, with the button that helps.
class NoticeBar : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Something is tried again by itself in retryMs milliseconds; the button does it at once.
    void showRetry(const QString &sentence, int retryMs);
    /// Stays until its button hides it.
    void showSentence(const QString &sentence);
    /// What was tried again has succeeded.
    void endRetry();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void retryWanted();

private:
    void tick();
    void act();
    void present(const QString &text, const QString &button);

    QLabel *m_icon;
    QLabel *m_label;
    QPushButton *m_button;
    QTimer m_second;
    QString m_sentence;
    int m_secondsLeft = 0;
    bool m_isRetry = false;
};

} // namespace terrarium
