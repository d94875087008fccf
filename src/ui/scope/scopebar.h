// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launch/failurewords.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace terrarium {

class AgentTerminal;
class RemedyButton;

/// Between the bar and the pages, while somebody is to decide whether everything may be seen: what for, how far it has
/// come, and what to do if it came to nothing.
class ScopeBar : public QFrame {
    Q_OBJECT
public:
    explicit ScopeBar(QWidget *parent = nullptr);

    void explain();
    void showWaiting();
    void showFailure(const FailureText &text);
    /// Emits agreed() once a terminal of its own asks for passwords.
    void askInTerminal();
    void withdraw();

Q_SIGNALS:
    /// The person has read what for, and goes on.
    void agreed();
    /// Not any more.
    void cancelled();
    void remedyWanted(terrarium::Remedy remedy);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Buttons {
        bool asks = false;
        Remedy remedy = Remedy::None;
        QString cancel;
    };
    void present(const QString &head, const QString &body, const QString &icon, const Buttons &buttons);
    void showIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_head;
    QLabel *m_body;
    QPushButton *m_go;
    RemedyButton *m_remedy;
    QPushButton *m_cancel;
    QVBoxLayout *m_column;
    AgentTerminal *m_agent = nullptr;
};

} // namespace terrarium
