// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A service manager that plays a part, on whatever DBUS_SYSTEM_BUS_ADDRESS names: fakesystemd systemd PART. Says
// "ready", and the names of each transient unit and of its properties, a line each.
#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

/// "PIDs=… Slice=user-1000.slice"
QStringList propertiesOf(const QDBusMessage &message)
{
    QStringList found;
    const auto list = message.arguments().value(2).value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        QString name;
        QDBusVariant value;
        list.beginStructure();
        list >> name >> value;
        list.endStructure();
        found.append(name + u'=' + value.variant().toString());
    }
    list.endArray();
    return found;
}

class Systemd : public QDBusVirtualObject {
public:
    explicit Systemd(QString part) : m_part(std::move(part)) {}
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        const auto properties = propertiesOf(message);
        say(message.arguments().value(0).toString() + u' ' + properties.join(u' '));
        if (m_part == "deaf"_L1)
            return true;
        if (m_part == "refusing"_L1)
            return bus.send(message.createErrorReply(u"org.freedesktop.systemd1.UnitExists"_s, u"It was loaded."_s));
        if (properties.contains(u"OOMPolicy=continue"_s))
            return bus.send(message.createErrorReply(u"org.freedesktop.DBus.Error.PropertyReadOnly"_s,
                                                     u"Cannot set property OOMPolicy, or unknown property."_s));
        return bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(u"/job"_s))));
    }

private:
    QString m_part;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QDBusConnection bus = QDBusConnection::systemBus();
    Systemd systemd(QCoreApplication::arguments().value(2));
    if (!bus.registerVirtualObject(u"/org/freedesktop/systemd1"_s, &systemd) ||
        !bus.registerService(u"org.freedesktop.systemd1"_s))
        return 1;
    say(u"ready"_s);
    return QCoreApplication::exec();
}
