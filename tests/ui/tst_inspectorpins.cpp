// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/pinned.h"
#include "ui/common/inspectorfacts.h"
#include "ui/glasshouse.h"

#include <QTest>

using namespace terrarium;
using namespace Qt::StringLiterals;
using glasshouse::idleNetwork;
using glasshouse::key;

namespace {

const NamespaceKey network = key(Kind::Net, idleNetwork);
/// Outside, not in the network.
const ProcessKey holder{900, 900};

Snapshot pinned(Pins pins, Snapshot::Parts parts = glasshouse::parts())
{
    return withPinned(Snapshot(std::move(parts)), std::make_shared<const Pins>(std::move(pins)));
}

/// "label: text [what lets go]"
QStringList linesOf(const InspectorSection &section)
{
    QStringList lines;
    for (const InspectorLine &line : section.lines) {
        QString text = line.text.isEmpty() ? line.label : line.label + u": " + line.text;
        if (!line.more.isEmpty())
            text += u" [%1]"_s.arg(line.more.join(u", "));
        lines << text;
    }
    return lines;
}

QStringList reasonsOf(const Snapshot &snapshot, const NamespaceKey &ns = network)
{
    return linesOf(pinSection(snapshot, *snapshot.find(ns.kind, ns.inode)));
}

} // namespace

class TestInspectorPins : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsEachPinAndItsEnd_data();
    void tellsEachPinAndItsEnd();
    void leadsToTheHolder();
    void countsMembersOnce();
    void hostsNeedNoReason();
    void saysThatNothingHoldsIt();
    void saysWhatCouldNotBeSeen();
    void saysWhatTheKernelCannotTell_data();
    void saysWhatTheKernelCannotTell();
    void saysThatNobodyLooked();
    void cutsLongLists();
    void showsForeignTextPlainly();
    void tellsWhatAProcessHolds();
};

void TestInspectorPins::tellsEachPinAndItsEnd_data()
{
    QTest::addColumn<Pin>("pin");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const Pin &pin, const QStringList &lines) {
        QTest::newRow(name) << pin << lines;
    };
    row("descriptor", {.ns = network, .how = PinHow::Descriptor, .process = holder, .descriptor = 14},
        {u"Descriptor 14 of: zsh (900) [Until it closes descriptor 14 or exits]"_s});
    row("descriptor of a thread",
        {.ns = network, .how = PinHow::Descriptor, .process = holder, .thread = 901, .descriptor = 3},
        {u"Descriptor 3 of thread 901 of: zsh (900) [Until it closes descriptor 3 or exits]"_s});
    row("socket", {.ns = network, .how = PinHow::Socket, .process = holder, .descriptor = 7},
        {u"Socket, descriptor 7 of: zsh (900) [Until it closes the socket, descriptor 7, or exits]"_s});
    row("mount elsewhere",
        {.ns = network,
         .how = PinHow::Mount,
         .process = holder,
         .other = key(Kind::Mnt, glasshouse::files),
         .path = "/run/netns/blue"},
        {u"Mounted at: /run/netns/blue"_s,
         u"in the Files namespace of: zsh (900) [Until it is unmounted there, or that namespace ends]"_s});
    row("for children", {.ns = network, .how = PinHow::TimeForChildren, .process = holder},
        {u"Awaits the children of: zsh (900) [Until it exits or chooses another one]"_s});
}

void TestInspectorPins::tellsEachPinAndItsEnd()
{
    QFETCH(const Pin, pin);
    QFETCH(const QStringList, lines);
    const Snapshot snapshot = pinned({.pins = {pin}});
    QCOMPARE(reasonsOf(snapshot).first(lines.size()), lines);
}

void TestInspectorPins::leadsToTheHolder()
{
    const Snapshot snapshot = pinned({.pins = {{.ns = network, .how = PinHow::Descriptor, .process = holder}}});
    const auto section = pinSection(snapshot, *snapshot.find(Kind::Net, idleNetwork));
    QCOMPARE(section.title, u"Why is it alive?"_s);
    QVERIFY(section.lines.front().target == InspectorLine::Target(holder));
}

void TestInspectorPins::countsMembersOnce()
{
    Snapshot::Parts parts = glasshouse::parts();
    Process process = glasshouse::inside(7723, 1, 1, "zsh");
    Thread thread{.tid = 7724, .namespaces = process.namespaces};
    thread.namespaces[Kind::Net] = idleNetwork;
    process.threads = {thread};
    std::erase_if(parts.processes, [](const ProcessPtr &one) { return one->pid() == 7723; });
    parts.processes.push_back(samples::shared(process));
    const Snapshot snapshot(parts);
    QCOMPARE(reasonsOf(snapshot).first(), u"Thread 7724 of: zsh (7723) [Until the thread exits or leaves]"_s);
    QCOMPARE(reasonsOf(snapshot, key(Kind::Mnt, glasshouse::files)).first(),
             u"2 processes are in it [Until the last of them exits or leaves]"_s);
    QVERIFY(reasonsOf(snapshot, key(Kind::Pid, glasshouse::pids)).first().contains(u"Until its first process exits"_s));
    QVERIFY(reasonsOf(snapshot, key(Kind::User, glasshouse::users))
                .contains(u"Is owner of: %1 [Until that one ends]"_s.arg(glasshouse::files)));
}

void TestInspectorPins::hostsNeedNoReason()
{
    QCOMPARE(reasonsOf(pinned({.unreadable = 4}), key(Kind::Net, glasshouse::host(Kind::Net))),
             QStringList{u"It is the host’s: it lives as long as the machine runs."_s});
}

void TestInspectorPins::saysThatNothingHoldsIt()
{
    QCOMPARE(reasonsOf(pinned({})).first(), u"Nothing that can be seen from here holds it."_s);
}

void TestInspectorPins::saysWhatCouldNotBeSeen()
{
    const QStringList lines = reasonsOf(pinned({.unreadable = 231, .unknownSockets = 2, .unreadMounts = 1}));
    QVERIFY(lines.contains(u"What 231 processes hold may not be seen."_s));
    QVERIFY(lines.contains(u"The network of 2 sockets may not be known."_s));
    QVERIFY(lines.contains(u"What is mounted in 1 Files namespaces without a process cannot be seen."_s));
    QVERIFY(lines.at(1).startsWith(u"Looked for at "_s));
    // A network without a number may be this one.
    const Pin nameless{.ns = key(Kind::Net, 0), .how = PinHow::Socket, .process = holder, .descriptor = 4};
    QVERIFY(reasonsOf(pinned({.pins = {nameless}})).contains(u"The network of 1 sockets may not be known."_s));
}

void TestInspectorPins::saysWhatTheKernelCannotTell_data()
{
    QTest::addColumn<QString>("kernel");
    QTest::addColumn<bool>("hasList");
    QTest::newRow("6.12") << u"6.12.1"_s << false;
    QTest::newRow("6.18") << u"6.18.44-fc"_s << false;
    QTest::newRow("6.19") << u"6.19.0-rc1"_s << true;
    QTest::newRow("7.0") << u"7.0"_s << true;
    QTest::newRow("none") << QString() << false;
}

void TestInspectorPins::saysWhatTheKernelCannotTell()
{
    QFETCH(const QString, kernel);
    QFETCH(const bool, hasList);
    Snapshot::Parts parts = glasshouse::parts();
    parts.machine.kernel = kernel.toStdString();
    const Snapshot snapshot = pinned({.inFlight = 3}, parts);
    const InspectorLine last = pinSection(snapshot, *snapshot.find(Kind::Net, idleNetwork)).lines.back();
    QCOMPARE(last.label, u"3 descriptors are in flight between programs: what they hold cannot be seen."_s);
    QCOMPARE(last.hint.contains(u"could list"_s), hasList);
    QVERIFY(last.hint.contains(kernel));
}

void TestInspectorPins::saysThatNobodyLooked()
{
    QCOMPARE(reasonsOf(Snapshot(glasshouse::parts())).last(),
             u"Open descriptors, sockets and mounts elsewhere were not looked at."_s);
}

void TestInspectorPins::cutsLongLists()
{
    Pins pins;
    for (std::uint32_t number = 0; number < 30; ++number)
        pins.pins.push_back({.ns = network, .how = PinHow::Descriptor, .process = holder, .descriptor = number});
    const QStringList lines = reasonsOf(pinned(std::move(pins)));
    QCOMPARE(lines.filter(u"zsh (900)"_s).size(), 8);
    QVERIFY(lines.contains(u"and 22 more"_s));
}

void TestInspectorPins::showsForeignTextPlainly()
{
    const Snapshot snapshot = pinned({.pins = {{.ns = network,
                                                .how = PinHow::Mount,
                                                .process = holder,
                                                .other = key(Kind::Mnt, glasshouse::files),
                                                .path = "/a\n\xE2\x80\xAE"
                                                        "b"}}});
    QVERIFY(!reasonsOf(snapshot).first().contains(u'\n'));
    QVERIFY(!reasonsOf(snapshot).first().contains(u'\u202E'));
}

void TestInspectorPins::tellsWhatAProcessHolds()
{
    const Snapshot snapshot =
        pinned({.pins = {{.ns = key(Kind::Pid, 0), .how = PinHow::PidForChildren, .process = holder},
                         {.ns = key(Kind::Net, 0), .how = PinHow::Socket, .process = holder, .descriptor = 5},
                         {.ns = network, .how = PinHow::Descriptor, .process = holder, .descriptor = 14}}});
    QCOMPARE(linesOf(holdingSection(snapshot, *snapshot.process(900))),
             (QStringList{u"Awaits its children: new, without a process yet"_s,
                          u"Socket, descriptor 5: may not be known"_s, u"Descriptor 14: %1"_s.arg(idleNetwork)}));
    QVERIFY(holdingSection(snapshot, *snapshot.process(1)).lines.empty());
    QVERIFY(holdingSection(Snapshot(glasshouse::parts()), *snapshot.process(900)).lines.empty());
}

QTEST_GUILESS_MAIN(TestInspectorPins)
#include "tst_inspectorpins.moc"
