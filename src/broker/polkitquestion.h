// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusMessage;

namespace terrarium {

/// Asks polkit whether this process may do something, and has a person asked if that takes one. Emits answered() once.
/// To be deleted while a person is asked takes the dialog away.
class PolkitQuestion : public QObject {
    Q_OBJECT
public:
    enum class Answer : quint8 {
        Yes,
        AskedLater, ///< a person's leave holds once only, so whoever acts on it must ask
        Forbidden,
        NoAgent,
        Denied,
        Cancelled,
        UnknownAction,
        NoPolkit,
    };

    explicit PolkitQuestion(QString action, QObject *parent = nullptr);
    ~PolkitQuestion() override;

    void ask();
    [[nodiscard]] static QString service();

Q_SIGNALS:
    /// It takes as long as it takes from here on.
    void personAsked();
    /// details: what polkit said, in English.
    void answered(terrarium::PolkitQuestion::Answer answer, const QString &details);

private:
    struct Leave;
    void check(bool mayAsk, void (PolkitQuestion::*take)(const Leave &));
    void takeFirst(const Leave &leave);
    void takePersons(const Leave &leave);
    void takeError(const QDBusMessage &error);

    QString m_action;
    QString m_cancellation; ///< of what a person is asked now; empty: nobody is
};

} // namespace terrarium
