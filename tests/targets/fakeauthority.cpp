// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A polkit and a privileged helper that play a part, on whatever DBUS_SYSTEM_BUS_ADDRESS names:
// fakeauthority polkit PART | fakeauthority helper PART. Says "ready", and each thing asked of it, a line each.
#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusUnixFileDescriptor>
#include <QDBusVirtualObject>

#include <KAuth/ActionReply>
#include <cstdio>
#include <list>

#include <sys/socket.h>
#include <unistd.h>

using Details = QMap<QString, QString>;
using Descriptors = QMap<QString, QDBusUnixFileDescriptor>;

namespace {

struct Leave {
    bool isGiven = false;
    bool isForAsking = false;
    Details details;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Leave &leave)
{
    argument.beginStructure();
    argument << leave.isGiven << leave.isForAsking << leave.details;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Leave &leave)
{
    argument.beginStructure();
    argument >> leave.isGiven >> leave.isForAsking >> leave.details;
    argument.endStructure();
    return argument; // NOLINT(bugprone-return-const-ref-from-parameter): Qt asks for this form
}

void say(const char *line)
{
    std::puts(line);
    std::fflush(stdout);
}

class Part : public QDBusVirtualObject {
public:
    explicit Part(QString part) : m_part(std::move(part)) {}
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }

protected:
    [[nodiscard]] bool is(const char *name) const { return m_part == QLatin1StringView(name); }

    QString m_part;
};

class Polkit : public Part {
public:
    using Part::Part;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() == QLatin1StringView("CheckAuthorization"))
            check(message, bus);
        else if (message.member() == QLatin1StringView("CancelCheckAuthorization"))
            cancel(message, bus);
        else
            bus.send(message.createReply(QVariantMap())); // its properties
        return true;
    }

private:
    void check(const QDBusMessage &message, const QDBusConnection &bus)
    {
        const bool mayAsk = message.arguments().value(3).toUInt() == 1;
        say(mayAsk ? "asked" : "checked");
        if (is("dies"))
            _exit(1);
        if (is("silent"))
            return;
        if (is("unknown"))
            return void(bus.send(message.createErrorReply(QStringLiteral("org.freedesktop.PolicyKit1.Error.Failed"),
                                                          QStringLiteral("Action is not registered"))));
        if (is("open") && mayAsk)
            return m_open.push_back(message);
        if (is("dies-asked") && mayAsk)
            _exit(1);
        bus.send(message.createReply(QVariant::fromValue(mayAsk ? second() : first())));
    }
    void cancel(const QDBusMessage &message, const QDBusConnection &bus)
    {
        say("cancelled");
        bus.send(message.createReply());
        for (const auto &each : m_open)
            bus.send(each.createErrorReply(QStringLiteral("org.freedesktop.PolicyKit1.Error.Cancelled"), QString()));
        m_open.clear();
    }
    [[nodiscard]] Leave first() const
    {
        if (is("yes"))
            return {true, false, {}};
        if (is("no"))
            return {};
        if (is("once"))
            return {false, true, {}};
        return {false, true, {{QStringLiteral("polkit.retains_authorization_after_challenge"), QStringLiteral("1")}}};
    }
    [[nodiscard]] Leave second() const
    {
        if (is("dismissed"))
            return {false, false, {{QStringLiteral("polkit.dismissed"), QStringLiteral("true")}}};
        return is("wrong") ? Leave() : is("no-agent") ? first() : Leave{true, false, {}};
    }

    std::list<QDBusMessage> m_open;
};

class Helper : public Part {
public:
    using Part::Part;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() != QLatin1StringView("performAction"))
            return false;
        say("performed");
        if (is("dies"))
            _exit(1);
        const auto descriptors = qdbus_cast<Descriptors>(message.arguments().value(4));
        if (is("silent") || is("accepts"))
            m_held.push_back(descriptors);
        if (!is("silent"))
            act(message, descriptors, bus);
        return true;
    }

private:
    void act(const QDBusMessage &message, const Descriptors &descriptors, const QDBusConnection &bus)
    {
        const int control = descriptors.value(QStringLiteral("ctl")).fileDescriptor();
        if (is("accepts"))
            tell(control, R"({"event":"accepted","keeper":4711})");
        if (m_part.startsWith(QLatin1StringView("refuses-")))
            tell(control, R"({"event":"refused","reason":")" + m_part.mid(8).toUtf8() +
                              R"(","step":"read what is handed over","errno":22})");
        KAuth::ActionReply reply = KAuth::ActionReply::SuccessReply();
        if (is("denies"))
            reply = KAuth::ActionReply::AuthorizationDeniedReply();
        if (!is("busy"))
            perform(message.arguments().value(0).toString(), reply, bus);
        bus.send(message.createReply(reply.serialized()));
    }
    static void tell(int control, const QByteArray &text)
    {
        (void)::send(control, text.constData(), static_cast<std::size_t>(text.size()), MSG_NOSIGNAL);
    }
    static void perform(const QString &action, const KAuth::ActionReply &reply, const QDBusConnection &bus)
    {
        constexpr int performed = 1;
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/"), QStringLiteral("org.kde.kf6auth"),
                                                         QStringLiteral("remoteSignal"));
        signal << performed << action << reply.serialized();
        bus.send(signal);
    }

    std::list<Descriptors> m_held;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    qDBusRegisterMetaType<Leave>();
    qDBusRegisterMetaType<Details>();
    qDBusRegisterMetaType<Descriptors>();
    QDBusConnection bus = QDBusConnection::systemBus();
    Polkit polkit(words.value(2));
    Helper helper(words.value(2));
    const bool isPolkit = words.value(1) == QLatin1StringView("polkit");
    const QString path = isPolkit ? QStringLiteral("/org/freedesktop/PolicyKit1/Authority") : QStringLiteral("/");
    const QString name =
        isPolkit ? QStringLiteral("org.freedesktop.PolicyKit1") : QStringLiteral("org.terrarium.launch");
    Part *part = isPolkit ? static_cast<Part *>(&polkit) : &helper;
    if (!bus.registerVirtualObject(path, part) || !bus.registerService(name))
        return 1;
    say("ready");
    return QCoreApplication::exec();
}
