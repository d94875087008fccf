// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker/polkitquestion.h"

#include "broker/systembus.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

using Details = QMap<QString, QString>;

struct Subject {
    QString kind;
    QVariantMap details;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Subject &subject)
{
    argument.beginStructure();
    argument << subject.kind << subject.details;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Subject &subject)
{
    argument.beginStructure();
    argument >> subject.kind >> subject.details;
    argument.endStructure();
    return argument; // NOLINT(bugprone-return-const-ref-from-parameter): Qt asks for this form
}

/// As the bus knows this process, which no other can be taken for.
Subject ourselves()
{
    return {u"system-bus-name"_s, {{u"name"_s, QDBusConnection::systemBus().baseService()}}};
}

QDBusMessage ofPolkit(const QString &method)
{
    return QDBusMessage::createMethodCall(PolkitQuestion::service(), u"/org/freedesktop/PolicyKit1/Authority"_s,
                                          u"org.freedesktop.PolicyKit1.Authority"_s, method);
}

} // namespace

struct PolkitQuestion::Leave {
    bool isGiven = false;
    bool isForAsking = false; ///< a person could give it
    Details details;

    explicit Leave(const QDBusMessage &reply)
    {
        const auto argument = reply.arguments().value(0).value<QDBusArgument>();
        argument.beginStructure();
        argument >> isGiven >> isForAsking >> details;
        argument.endStructure();
    }
};

PolkitQuestion::PolkitQuestion(QString action, QObject *parent) : QObject(parent), m_action(std::move(action))
{
    qDBusRegisterMetaType<Subject>();
    qDBusRegisterMetaType<Details>();
}

PolkitQuestion::~PolkitQuestion()
{
    if (m_cancellation.isEmpty())
        return;
    QDBusMessage cancel = ofPolkit(u"CancelCheckAuthorization"_s);
    cancel << m_cancellation;
    QDBusConnection::systemBus().send(cancel);
}

QString PolkitQuestion::service()
{
    return u"org.freedesktop.PolicyKit1"_s;
}

void PolkitQuestion::ask()
{
    check(false, &PolkitQuestion::takeFirst);
}

void PolkitQuestion::check(bool mayAsk, void (PolkitQuestion::*take)(const Leave &))
{
    m_cancellation = mayAsk ? QUuid::createUuid().toString(QUuid::WithoutBraces) : QString();
    QDBusMessage question = ofPolkit(u"CheckAuthorization"_s);
    question << QVariant::fromValue(ourselves()) << m_action << QVariant::fromValue(Details()) << (mayAsk ? 1U : 0U)
             << m_cancellation;
    systembus::call(question, this, [this, take](const QDBusMessage &reply) {
        m_cancellation.clear();
        // Another's reply of the same name would have another shape.
        if (reply.type() == QDBusMessage::ReplyMessage && reply.signature() == "(bba{ss})"_L1)
            (this->*take)(Leave(reply));
        else
            takeError(reply);
    });
}

/// A leave that is kept for a while is better asked for here than by the helper: the helper serves others meanwhile,
/// polkit says who cancelled, and the dialog can be taken away again.
void PolkitQuestion::takeFirst(const Leave &leave)
{
    if (leave.isGiven)
        return Q_EMIT answered(Answer::Yes, {});
    if (!leave.isForAsking)
        return Q_EMIT answered(Answer::Forbidden, m_action);
    if (!leave.details.contains(u"polkit.retains_authorization_after_challenge"_s))
        return Q_EMIT answered(Answer::AskedLater, {});
    check(true, &PolkitQuestion::takePersons);
    Q_EMIT personAsked();
}

void PolkitQuestion::takePersons(const Leave &leave)
{
    if (leave.isGiven)
        return Q_EMIT answered(Answer::Yes, {});
    // With an agent it is asked and answered, not to be asked.
    if (leave.isForAsking)
        return Q_EMIT answered(Answer::NoAgent, m_action);
    const bool isDismissed = leave.details.contains(u"polkit.dismissed"_s);
    Q_EMIT answered(isDismissed ? Answer::Cancelled : Answer::Denied, m_action);
}

void PolkitQuestion::takeError(const QDBusMessage &error)
{
    const QString name = error.errorName();
    const QString details = error.errorMessage();
    if (name == "org.freedesktop.PolicyKit1.Error.Cancelled"_L1)
        return Q_EMIT answered(Answer::Cancelled, details);
    // "Action … is not registered"
    const bool isPolkits = name.startsWith("org.freedesktop.PolicyKit1.Error."_L1);
    Q_EMIT answered(isPolkits ? Answer::UnknownAction : Answer::NoPolkit, details);
}

} // namespace terrarium
