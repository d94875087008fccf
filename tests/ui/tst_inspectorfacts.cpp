// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/inspectorcapabilities.h"
#include "ui/common/inspectorfacts.h"
#include "ui/glasshouse.h"

#include <QTest>

using namespace terrarium;
using namespace Qt::StringLiterals;

namespace {

InspectorFacts factsOf(const Process &process)
{
    Snapshot::Parts parts = glasshouse::parts();
    std::erase_if(parts.processes, [&](const ProcessPtr &other) { return other->pid() == process.pid(); });
    parts.processes.push_back(samples::shared(process));
    const Snapshot snapshot(parts);
    return inspectorFacts(snapshot, *snapshot.process(process.pid()));
}

InspectorFacts factsOf(Kind kind, Inode inode, const Snapshot &snapshot = Snapshot(glasshouse::parts()))
{
    return inspectorFacts(snapshot, *snapshot.find(kind, inode));
}

QStringList linesOf(const InspectorFacts &facts, const QString &title)
{
    QStringList lines;
    for (const InspectorSection &section : facts.sections) {
        if (section.title != title)
            continue;
        for (const InspectorLine &line : section.lines)
            lines << (line.text.isEmpty() ? line.label : line.label + u": " + line.text);
    }
    return lines;
}

Process zshInside()
{
    return glasshouse::inside(7723, 1, 1, "zsh");
}

} // namespace

class TestInspectorFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsThePidOutsideAndInside();
    void tellsThePidsInBetween();
    void hasNoNumbersForAProcessOfTheHost();
    void tellsOfEachKindIfItIsShared();
    void tellsWhatCannotBeRead();
    void followsTheUserThroughEveryLevel();
    void saysWhereTheUserCannotBeFollowed();
    void tellsWhatKeepsItIn_data();
    void tellsWhatKeepsItIn();
    void countsWhatItSees();
    void namesCapabilitiesByBit();
    void makesForeignTextHarmless();
    void tellsOwnerParentAndMaps();
    void listsMembersUpToALimit();
    void tellsOfThreadsInOtherNamespaces();
};

void TestInspectorFacts::tellsThePidOutsideAndInside()
{
    const auto numbers = factsOf(zshInside()).numbers;
    QVERIFY(numbers);
    QCOMPARE(numbers->outside, 7723);
    QCOMPARE(numbers->inside, 1);
    QCOMPARE(numbers->between, QString());
    QCOMPARE(numbers->from.pidNamespace, glasshouse::pids);
}

void TestInspectorFacts::tellsThePidsInBetween()
{
    Process process = zshInside();
    process.pids = {7723, 17, 5, 1};
    QCOMPARE(factsOf(process).numbers->between, u"in between: 17 → 5"_s);
}

void TestInspectorFacts::hasNoNumbersForAProcessOfTheHost()
{
    QVERIFY(!factsOf(glasshouse::outside(900, 1, "zsh")).numbers);
}

void TestInspectorFacts::tellsOfEachKindIfItIsShared()
{
    Process process = zshInside();
    process.namespaces[Kind::Time] = 0;
    const QStringList own = linesOf(factsOf(process), u"Namespaces"_s);
    QCOMPARE(own.size(), 8);
    QCOMPARE(own[0], u"Files: its own · 4026532601"_s);
    QCOMPARE(own[2], u"Network: shared with the host"_s);
    QCOMPARE(own[7], u"Clocks: not in this kernel"_s);
    const QStringList child = linesOf(factsOf(glasshouse::inside(7731, 7723, 2, "sleep")), u"Namespaces"_s);
    QCOMPARE(child[1], u"Process IDs: shared with its parent"_s);
}

void TestInspectorFacts::tellsWhatCannotBeRead()
{
    Process process = zshInside();
    process.namespaces[Kind::Net] = 0;
    process.identity.reset();
    process.confinement.reset();
    const InspectorFacts facts = factsOf(process);
    QCOMPARE(linesOf(facts, u"Namespaces"_s)[2], u"Network: cannot be read"_s);
    QCOMPARE(linesOf(facts, u"Who it is"_s), QStringList{u"User: cannot be read"_s});
    QCOMPARE(linesOf(facts, u"What keeps it in"_s)[0], u"Privileges cannot be read"_s);
}

void TestInspectorFacts::followsTheUserThroughEveryLevel()
{
    const QStringList lines{u"User: anna (1000)"_s, u"In 4026532603: 0, root"_s};
    QCOMPARE(linesOf(factsOf(zshInside()), u"Who it is"_s), lines);
    Process other = zshInside();
    other.identity->euid = 1001;
    QCOMPARE(linesOf(factsOf(other), u"Who it is"_s).last(), u"In 4026532603: nobody: not mapped"_s);
}

void TestInspectorFacts::saysWhereTheUserCannotBeFollowed()
{
    constexpr Inode between = 4026532604;
    Snapshot::Parts parts = glasshouse::parts();
    Namespace outer = glasshouse::userNamespace();
    outer.key.inode = between;
    outer.uidMap.clear();
    parts.namespaces.push_back(samples::shared(outer));
    Namespace inner = glasshouse::userNamespace();
    inner.parent = between;
    std::erase_if(parts.namespaces, [](const NamespacePtr &ns) { return ns->key.inode == glasshouse::users; });
    parts.namespaces.push_back(samples::shared(inner));
    const Snapshot snapshot(parts);
    QVERIFY(linesOf(inspectorFacts(snapshot, *snapshot.process(7723)), u"Who it is"_s)
                .contains(u"In 4026532604: cannot be read"_s));
}

void TestInspectorFacts::tellsWhatKeepsItIn_data()
{
    using Mark = InspectorLine::Mark;
    QTest::addColumn<Confinement>("confinement");
    QTest::addColumn<std::string>("label");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<Mark>("mark");
    const auto with = [](auto change) {
        Confinement confinement;
        change(confinement);
        return confinement;
    };
    QTest::newRow("no_new_privs") << with([](Confinement &c) { c.noNewPrivileges = true; }) << std::string()
                                  << u"Cannot gain privileges"_s << Mark::Good;
    QTest::newRow("sudo") << Confinement() << std::string() << u"May gain privileges by programs such as sudo"_s
                          << Mark::Warning;
    QTest::newRow("filter") << with([](Confinement &c) { c.seccomp = Seccomp::Filter; }) << std::string()
                            << u"System calls are filtered"_s << Mark::Good;
    QTest::newRow("no filter") << Confinement() << std::string() << u"May use every system call"_s << Mark::Warning;
    QTest::newRow("powerless") << Confinement() << std::string() << u"No capabilities"_s << Mark::Good;
    QTest::newRow("confined") << Confinement() << std::string("garden (enforce)") << u"Confined as garden (enforce)"_s
                              << Mark::Good;
    QTest::newRow("unconfined") << Confinement() << std::string("unconfined") << u"Not confined by a security module"_s
                                << Mark::Warning;
}

void TestInspectorFacts::tellsWhatKeepsItIn()
{
    QFETCH(Confinement, confinement);
    QFETCH(std::string, label);
    QFETCH(QString, sentence);
    QFETCH(InspectorLine::Mark, mark);
    Process process = zshInside();
    process.confinement = confinement;
    process.label = label;
    const auto lines = confinementLines(Snapshot(glasshouse::parts()), process);
    const auto found = std::ranges::find(lines, sentence, &InspectorLine::label);
    QVERIFY(found != lines.end());
    QCOMPARE(found->mark, mark);
}

void TestInspectorFacts::countsWhatItSees()
{
    QVERIFY(linesOf(factsOf(zshInside()), u"What keeps it in"_s).contains(u"Sees 2 of 4 processes"_s));
}

void TestInspectorFacts::namesCapabilitiesByBit()
{
    QCOMPARE(capabilityNames(0), QStringList());
    QCOMPARE(capabilityNames(quint64{1} << 0 | quint64{1} << 12 | quint64{1} << 40),
             (QStringList{u"chown"_s, u"net_admin"_s, u"checkpoint_restore"_s}));
    QCOMPARE(capabilityNames(quint64{1} << 63), QStringList{u"63"_s});
}

void TestInspectorFacts::makesForeignTextHarmless()
{
    Process process = zshInside();
    process.comm = "a\x1b[1m\nb";
    const QString title = factsOf(process).title;
    QVERIFY(!title.contains(QChar(0x1b)));
    QVERIFY(!title.contains(u'\n'));
}

void TestInspectorFacts::tellsOwnerParentAndMaps()
{
    const InspectorFacts facts = factsOf(Kind::User, glasshouse::users);
    QCOMPARE(facts.title, u"Users"_s);
    const QStringList lines = linesOf(facts, u"Namespace"_s);
    QVERIFY(lines.contains(u"Owner: the host's · %1"_s.arg(glasshouse::host(Kind::User))));
    QVERIFY(lines.contains(u"Made by user: anna (1000)"_s));
    QVERIFY(lines.contains(u"Nesting level: 1"_s));
    QCOMPARE(linesOf(facts, u"Users"_s), QStringList{u"0 inside is 1000 outside"_s});
    QVERIFY(linesOf(facts, u"Groups"_s).contains(u"Cannot drop or change its groups"_s));
}

void TestInspectorFacts::listsMembersUpToALimit()
{
    QCOMPARE(factsOf(Kind::Pid, glasshouse::pids).members.size(), 2U);
    QCOMPARE(factsOf(Kind::Pid, glasshouse::pids).members.back().inside, Pid{2});
    QVERIFY(!factsOf(Kind::User, glasshouse::users).members.back().inside);
    Snapshot::Parts parts = glasshouse::parts();
    for (Pid pid = 10000; pid < 10600; ++pid)
        parts.processes.push_back(samples::shared(glasshouse::inside(pid, 7723, pid - 9000, "child")));
    const InspectorFacts facts = factsOf(Kind::Pid, glasshouse::pids, Snapshot(parts));
    QCOMPARE(facts.members.size(), static_cast<std::size_t>(inspectorMemberLimit));
    QCOMPARE(facts.membersLeftOut, 102);
}

void TestInspectorFacts::tellsOfThreadsInOtherNamespaces()
{
    Process process = zshInside();
    Thread thread{.tid = 7724, .namespaces = process.namespaces};
    thread.namespaces[Kind::Net] = glasshouse::idleNetwork;
    process.threads = {thread};
    QCOMPARE(linesOf(factsOf(process), u"Threads in other namespaces"_s),
             QStringList{u"Thread 7724: %1"_s.arg(glasshouse::idleNetwork)});
}

QTEST_MAIN(TestInspectorFacts)
#include "tst_inspectorfacts.moc"
