// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker/kauthbroker.h"

#include "broker/systembus.h"

#include <QDBusUnixFileDescriptor>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include <KAuth/Action>
#include <KAuth/ActionReply>
#include <KAuth/ExecuteJob>
#include <array>
#include <limits>

#include <sys/socket.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace terrarium {
namespace {

const auto serviceUnknown = u"org.freedesktop.DBus.Error.ServiceUnknown"_s;

/// KAuth's word comes by another way than the silence that it explains. A busy helper's never comes.
constexpr auto grace = 500ms;
/// Nobody reads a question and types a password in less.
constexpr auto quickestPerson = 500ms;

QVariantMap passed(const Handover &handover, const Fd &terminal)
{
    QVariantMap arguments;
    const auto pass = [&arguments](const QString &name, const Fd &fd) {
        if (fd)
            arguments.insert(name, QVariant::fromValue(QDBusUnixFileDescriptor(fd.get())));
    };
    pass(u"ctl"_s, handover.theirs);
    pass(u"req"_s, handover.request);
    pass(u"pts"_s, terminal);
    return arguments;
}

/// All copies of a descriptor here are one. While it is open, control would never tell that the others are closed.
void close(const QVariantMap &arguments)
{
    for (const QVariant &argument : arguments)
        const Fd closed(argument.value<QDBusUnixFileDescriptor>().takeFileDescriptor());
}

Hindrance fromReason(const QString &reason)
{
    if (reason == "identity"_L1)
        return Hindrance::WrongCaller;
    if (reason == "terminal"_L1)
        return Hindrance::WrongTerminal;
    if (reason == "limit"_L1)
        return Hindrance::TooMany;
    return reason == "namespaces"_L1 ? Hindrance::ShutIn : Hindrance::WrongRequest;
}

Hindrance fromAnswer(PolkitQuestion::Answer answer)
{
    using Answer = PolkitQuestion::Answer;
    switch (answer) {
    case Answer::Forbidden:
        return Hindrance::Forbidden;
    case Answer::NoAgent:
        return Hindrance::NoAgent;
    case Answer::Denied:
        return Hindrance::Denied;
    case Answer::Cancelled:
        return Hindrance::Cancelled;
    case Answer::UnknownAction:
        return Hindrance::NotInstalled;
    case Answer::NoPolkit:
        return Hindrance::NoPolkit;
    case Answer::Yes:
    case Answer::AskedLater:
        break;
    }
    return Hindrance::None;
}

} // namespace

PrivilegedAction PrivilegedAction::launch()
{
    return {u"org.terrarium.launch"_s, u"org.terrarium.launch.run"_s, u"keeper"_s};
}

PrivilegedAction PrivilegedAction::watch()
{
    return {u"org.terrarium.observe"_s, u"org.terrarium.observe.watch"_s, u"observer"_s};
}

KAuthBroker::KAuthBroker(PrivilegedAction action, std::chrono::milliseconds patience, QObject *parent)
    : PrivilegedBroker(parent), m_action(std::move(action))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { refuse({Hindrance::TimedOut}); });
}

KAuthBroker::~KAuthBroker() = default;

void KAuthBroker::start(Handover handover, Fd terminal)
{
    m_attempt = std::make_unique<QObject>();
    m_handover = std::move(handover);
    if (!m_handover.action.empty())
        m_action.name = QString::fromStdString(m_handover.action);
    m_terminal = std::move(terminal);
    m_names.clear();
    m_outcome.reset();
    m_helperAsks = false;
    m_isSilent = false;
    m_patience.start();
    systembus::whenTried(m_attempt.get(), [this] {
        if (QDBusConnection::systemBus().isConnected())
            listNames(u"ListActivatableNames"_s, &KAuthBroker::listRunning);
        else
            refuse({Hindrance::NoBus, 0, QDBusConnection::systemBus().lastError().message()});
    });
}

void KAuthBroker::listNames(const QString &method, void (KAuthBroker::*next)())
{
    systembus::call(systembus::ofBus(method), m_attempt.get(), [this, next](const QDBusMessage &reply) {
        if (reply.type() != QDBusMessage::ReplyMessage)
            return refuse({Hindrance::NoBus, 0, reply.errorMessage()});
        m_names += reply.arguments().value(0).toStringList();
        (this->*next)();
    });
}

void KAuthBroker::listRunning()
{
    listNames(u"ListNames"_s, &KAuthBroker::checkNames);
}

/// Before anybody is asked for a password that would help nothing.
void KAuthBroker::checkNames()
{
    if (!m_names.contains(m_action.helper))
        return refuse({Hindrance::NotInstalled, 0, m_action.helper});
    if (!m_names.contains(PolkitQuestion::service()))
        return refuse({Hindrance::NoPolkit, 0, PolkitQuestion::service()});
    askPolkit();
}

void KAuthBroker::askPolkit()
{
    auto *question = new PolkitQuestion(m_action.name, m_attempt.get());
    connect(question, &PolkitQuestion::personAsked, this, &KAuthBroker::waitForPerson);
    connect(question, &PolkitQuestion::answered, this, &KAuthBroker::takeAnswer);
    question->ask();
}

void KAuthBroker::waitForPerson()
{
    m_patience.stop();
}

void KAuthBroker::takeAnswer(PolkitQuestion::Answer answer, const QString &details)
{
    if (const Hindrance hindrance = fromAnswer(answer); hindrance != Hindrance::None)
        return refuse({hindrance, 0, details});
    m_helperAsks = answer == PolkitQuestion::Answer::AskedLater;
    m_patience.start();
    startHelper();
}

/// KAuth would wait for it to start.
void KAuthBroker::startHelper()
{
    QDBusMessage start = systembus::ofBus(u"StartServiceByName"_s);
    start << m_action.helper << 0U;
    systembus::call(start, m_attempt.get(), [this](const QDBusMessage &reply) {
        // One that somebody started by hand need not be known as one that can be started.
        if (reply.type() == QDBusMessage::ReplyMessage || reply.errorName() == serviceUnknown)
            execute();
        else
            refuse({Hindrance::HelperDied, 0, reply.errorMessage()});
    });
}

void KAuthBroker::execute()
{
    KAuth::Action action; // Action(name) would ask polkit, and wait
    action.setName(m_action.name);
    action.setHelperId(m_action.helper);
    action.setTimeout(std::numeric_limits<int>::max());
    const QVariantMap arguments = passed(m_handover, m_terminal);
    action.setArguments(arguments);
    m_handover.theirs = Fd();
    m_handover.request = Fd();
    m_terminal = Fd();
    auto *news = new QSocketNotifier(m_handover.control.get(), QSocketNotifier::Read, m_attempt.get());
    connect(news, &QSocketNotifier::activated, this, &KAuthBroker::listen);
    KAuth::ExecuteJob *job = action.execute();
    connect(job, &KJob::result, m_attempt.get(), [this, job] {
        m_outcome = {job->error(), job->errorText()};
        if (m_isSilent)
            explain(*m_outcome);
    });
    m_executed = std::chrono::steady_clock::now();
    if (m_helperAsks)
        waitForPerson();
    job->start();
    // It sends the call when the event loop turns next, and this comes after it.
    QTimer::singleShot(0, job, [arguments] { close(arguments); });
}

void KAuthBroker::listen()
{
    std::array<char, 8192> text;
    const auto size = ::recv(m_handover.control.get(), text.data(), text.size(), MSG_DONTWAIT);
    if (size > 0)
        takeMessage(QByteArray(text.data(), size));
    else if (size == 0 || (errno != EAGAIN && errno != EINTR))
        takeSilence();
}

void KAuthBroker::takeMessage(const QByteArray &text)
{
    const QJsonObject message = QJsonDocument::fromJson(text).object();
    const QString event = message.value("event"_L1).toString();
    if (event == "accepted"_L1)
        return accept(message.value(m_action.program).toInteger());
    if (event == "refused"_L1)
        return refuse({fromReason(message.value("reason"_L1).toString()), message.value("errno"_L1).toInt(),
                       message.value("step"_L1).toString()});
    refuse({Hindrance::KeeperDied, 0, QString::fromUtf8(text)});
}

void KAuthBroker::takeSilence()
{
    m_isSilent = true;
    delete m_attempt->findChild<QSocketNotifier *>();
    if (m_outcome)
        return explain(*m_outcome);
    QTimer::singleShot(grace, m_attempt.get(), [this] { refuse({Hindrance::Busy}); });
}

/// What KAuth says is only heard in silence: it may be the outcome of another user's request of the same name.
void KAuthBroker::explain(const Outcome &outcome)
{
    refuse({hindranceAt(outcome.code), 0, outcome.text});
}

Hindrance KAuthBroker::hindranceAt(int code) const
{
    switch (code) {
    case KAuth::ActionReply::NoError:
        return Hindrance::KeeperDied;
    case KAuth::ActionReply::AuthorizationDeniedError:
        return m_helperAsks && std::chrono::steady_clock::now() - m_executed < quickestPerson ? Hindrance::NoAgent
                                                                                              : Hindrance::Denied;
    case KAuth::ActionReply::UserCancelledError:
        return Hindrance::Cancelled;
    case KAuth::ActionReply::HelperBusyError:
        return Hindrance::Busy;
    case KAuth::ActionReply::DBusError:
        return Hindrance::HelperDied;
    default:
        return Hindrance::NotInstalled;
    }
}

void KAuthBroker::accept(qint64 pid)
{
    auto started = std::make_shared<StartedKeeper>();
    started->pid = static_cast<pid_t>(pid);
    started->control = std::move(m_handover.control);
    finish();
    Q_EMIT accepted(started);
}

void KAuthBroker::refuse(const Refusal &refusal)
{
    finish();
    Q_EMIT refused(refusal);
}

void KAuthBroker::finish()
{
    m_patience.stop();
    m_attempt.reset();
    m_handover = Handover();
    m_terminal = Fd();
}

} // namespace terrarium
