// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observe/scanner.h"
#include "snapshot/reach.h"
#include "system/support/hub.h"
#include "system/support/sandbox.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

#include <cstdlib>

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace terrarium;
using namespace terrarium::test;

namespace {

/// Longer than any launch, shorter than the shift of a clock.
constexpr long aWhile = 3600;

QJsonObject spec(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

/// Of its message queue.
int keyOf(const QString &name)
{
    const std::array names{"outside"_L1, "stranger"_L1, "article"_L1, "offline"_L1,
                           "glass"_L1,   "guest"_L1,    "lodger"_L1};
    return 0x7e44a0 + int(std::ranges::find(names, name) - names.begin());
}

Fd pidfdOf(int pid)
{
    return Fd(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
}

Fd usersOf(int pid)
{
    return Fd(::open(qPrintable(u"/proc/%1/ns/user"_s.arg(pid)), O_RDONLY | O_CLOEXEC));
}

} // namespace

/// What the rules say of two processes is what the kernel answers when one tries it on the other: programs of ordinary
/// users, in sandboxes of the real keeper and outside.
class TestRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void holdOnTheKernel_data();
    void holdOnTheKernel();
    void cleanupTestCase();

private:
    void sendInto(const QString &name, QJsonObject launch);
    void sendOut(const QString &name, User user);
    [[nodiscard]] QStringList words(const QString &name) const;
    [[nodiscard]] QJsonObject joining(std::initializer_list<QLatin1StringView> kinds) const;
    [[nodiscard]] const Reporter &envoy(const QString &name) const { return m_envoys.at(name); }
    [[nodiscard]] const Process &process(const QString &name) const { return *m_snapshot->process(envoy(name).pid); }
    void addRows(Deed deed, const QString &from, const QString &to);
    [[nodiscard]] bool isTried(Deed deed, const QString &from, const QString &to) const;
    [[nodiscard]] bool succeeds(Deed deed, const Reporter &from, const Reporter &to) const;
    [[nodiscard]] bool finds(const Reporter &from, const Reporter &to) const;
    [[nodiscard]] bool traces(const Reporter &from, const Reporter &to) const;

    std::optional<Hub> m_hub;
    std::map<QString, Reporter> m_envoys;
    std::vector<std::unique_ptr<Sandbox>> m_sandboxes;
    std::vector<std::unique_ptr<Target>> m_outside;
    SnapshotPtr m_snapshot;
};

QStringList TestRules::words(const QString &name) const
{
    return {m_hub->path(), name, QString::number(keyOf(name))};
}

void TestRules::sendOut(const QString &name, User user)
{
    m_outside.push_back(std::make_unique<Target>(u"envoy"_s, words(name), user));
    m_envoys.emplace(name, m_hub->next());
    QCOMPARE(envoy(name).name, name);
}

void TestRules::sendInto(const QString &name, QJsonObject launch)
{
    auto arguments = words(name);
    arguments.prepend(targetProgram(u"envoy"_s));
    launch.insert(u"program"_s,
                  QJsonObject{{u"arguments"_s, QJsonArray::fromStringList(arguments)}, {u"terminal"_s, false}});
    m_sandboxes.push_back(std::make_unique<Sandbox>(launch));
    QVERIFY2(m_sandboxes.back()->start() > 0, QJsonDocument(m_sandboxes.back()->told(u"failed"_s)).toJson());
    m_envoys.emplace(name, m_hub->next());
    QCOMPARE(envoy(name).name, name);
}

/// Those of the sandbox "glass".
QJsonObject TestRules::joining(std::initializer_list<QLatin1StringView> kinds) const
{
    QJsonObject joined;
    for (const auto kind : kinds)
        joined.insert(kind, envoy(u"glass"_s).pid);
    return {{u"joined"_s, joined}};
}

void TestRules::initTestCase()
{
    m_hub.emplace();
    sendOut(u"outside"_s, isRoot() ? User(nobody) : User());
    if (isRoot())
        sendOut(u"stranger"_s, nobody - 1);
    sendInto(u"article"_s, spec(R"({"walls":["pid","mnt","user"],"files":{"proc":"own"}})"));
    sendInto(u"offline"_s, spec(R"({"walls":["net","user"]})"));
    sendInto(u"glass"_s, spec(R"({"walls":["mnt","pid","net","ipc","user","uts","cgroup","time"],
        "users":{"map":"root"},"files":{"proc":"own"},"clocks":{"boottime":86400}})"));
    sendInto(u"guest"_s, joining({"user"_L1, "net"_L1, "ipc"_L1, "uts"_L1}));
    auto lodger = joining({"user"_L1, "mnt"_L1, "pid"_L1});
    lodger.insert(u"powers"_s, QJsonObject{{u"capabilities"_s, u"none"_s}});
    sendInto(u"lodger"_s, lodger);
    const auto scan = Scanner().scan();
    QVERIFY(scan);
    m_snapshot = *scan;
}

/// What is in use already, only those try who may: the others' deeds would be refused for other reasons.
bool TestRules::isTried(Deed deed, const QString &from, const QString &to) const
{
    if (deed == Deed::SeeMounts || deed == Deed::ShareHostName)
        return to == u"glass"_s;
    // A user namespace cannot be entered by whoever is in it.
    return deed != Deed::Govern || process(from).namespaces[Kind::User] != process(to).namespaces[Kind::User];
}

void TestRules::addRows(Deed deed, const QString &from, const QString &to)
{
    const std::map<Deed, const char *> names{
        {Deed::Find, "find"},          {Deed::Signal, "signal"},           {Deed::Trace, "trace"},
        {Deed::Govern, "govern"},      {Deed::Connect, "connect"},         {Deed::SeeMounts, "see mounts"},
        {Deed::ShareQueues, "queues"}, {Deed::ShareHostName, "host name"}, {Deed::ShareClocks, "clocks"}};
    if (from != to && isTried(deed, from, to))
        QTest::addRow("%s: %s to %s", names.at(deed), qPrintable(from), qPrintable(to)) << deed << from << to;
}

void TestRules::holdOnTheKernel_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    for (const auto &[from, one] : m_envoys)
        for (const auto &[to, other] : m_envoys) {
            for (const auto deed : oneSidedDeeds)
                addRows(deed, from, to);
            for (const auto deed : mutualDeeds)
                addRows(deed, from, to);
        }
}

bool TestRules::finds(const Reporter &from, const Reporter &to) const
{
    const long found = tell(from, "find " + to.name.toUtf8());
    return found > 0 && found == pidAsSeenFrom(*m_snapshot, process(from.name), process(to.name));
}

bool TestRules::traces(const Reporter &from, const Reporter &to) const
{
    const auto pid = pidAsSeenFrom(*m_snapshot, process(from.name), process(to.name));
    return pid != 0 && tell(from, "trace " + QByteArray::number(pid)) == 0;
}

bool TestRules::succeeds(Deed deed, const Reporter &from, const Reporter &to) const
{
    const auto name = to.name.toUtf8();
    const auto place = QFile::encodeName(m_hub->folder() + u"/mount"_s);
    switch (deed) {
    case Deed::Find:
        return finds(from, to);
    case Deed::Signal:
        return tell(from, "signal", pidfdOf(to.pid)) == 0;
    case Deed::Trace:
        return traces(from, to);
    case Deed::Govern:
        return tell(from, "govern", usersOf(to.pid)) == 0;
    case Deed::Connect:
        return tell(from, "connect " + name) == 0;
    case Deed::SeeMounts:
        QDir().mkpath(QFile::decodeName(place));
        return tell(to, "mount " + place) == 0 && tell(from, "see " + place + "/there") == 0;
    case Deed::ShareQueues:
        return tell(from, "queue " + QByteArray::number(keyOf(to.name))) == 0;
    case Deed::ShareHostName:
        return tell(to, "name tried") == 0 && tell(from, "named tried") == 0;
    case Deed::ShareClocks:
        return std::abs(tell(from, "clock") - tell(to, "clock")) < aWhile;
    }
    return false;
}

void TestRules::holdOnTheKernel()
{
    QFETCH(const Deed, deed);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    const Reach said = reach(*m_snapshot, deed, process(from), process(to));
    QVERIFY(said.answer != Answer::Unknown);
    QCOMPARE(succeeds(deed, envoy(from), envoy(to)), said.answer == Answer::Yes);
}

void TestRules::cleanupTestCase()
{
    m_envoys.clear();
    for (const auto &sandbox : m_sandboxes)
        (void)sandbox->output();
    m_sandboxes.clear();
    m_outside.clear();
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
