// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/promises.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace terrarium {

class EmptyPlace;
class ProofList;

/// Whether a sandbox holds what it promises, promise by promise. Shows what it is told; who tries is another's affair.
class ProofView : public QWidget {
    Q_OBJECT
public:
    explicit ProofView(const LaunchSpec &spec, QWidget *parent = nullptr);

    /// Only while the sandbox runs can it be tried.
    void setPossible(bool possible);
    void begin();
    void setFinding(int promise, const Finding &finding);
    void finish();
    /// error: errno. attempted: English.
    void fail(int error, const QString &attempted);

Q_SIGNALS:
    void proofWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State : quint8 { Never, Trying, Done, Failed };

    QWidget *makeList();
    void sayEmpty();
    void showState();
    [[nodiscard]] QString headline() const;
    void copy() const;

    std::vector<Promise> m_promises;
    std::vector<Opening> m_openings;
    State m_state = State::Never;
    bool m_isPossible = false;
    QString m_failure;
    EmptyPlace *m_empty;
    QLabel *m_headline;
    QPushButton *m_again;
    ProofList *m_list;
    QStackedLayout *m_stack;
};

} // namespace terrarium
