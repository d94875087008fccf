// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/launchspecjson.h"
#include "sandbox/promises.h"
#include "sandbox/proofplan.h"

#include <QTest>

#include <algorithm>

using namespace terrarium;
using Kinds = std::vector<PromiseKind>;
using Openings = std::vector<Opening>;

Q_DECLARE_METATYPE(PromiseKind)

namespace {

LaunchSpec specOf(const QByteArray &fields)
{
    const QByteArray text = R"({"schema":"terrarium.launch/1","program":{"arguments":["zsh"]})" +
                            (fields.isEmpty() ? QByteArray() : "," + fields) + "}";
    auto spec = launchSpecFromJson({text.constData(), static_cast<std::size_t>(text.size())});
    if (!spec)
        qFatal("%s", spec.error().sentence.c_str());
    return *spec;
}

Kinds kindsOf(const LaunchSpec &spec)
{
    Kinds kinds;
    for (const auto &promise : promisesOf(spec))
        kinds.push_back(promise.kind);
    return kinds;
}

} // namespace

/// Which promises a spec makes, and which it does not.
class TestPromiseList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isWhatTheSpecSays_data();
    void isWhatTheSpecSays();
    void namesPlacesAndNumbers();
    void saysWhatIsOpen_data();
    void saysWhatIsOpen();
    void neverPromisesWhatIsOpen();
    void entersOnlyWhatIsAnothers();
    void readsBackItsVerdicts();
};

void TestPromiseList::isWhatTheSpecSays_data()
{
    using enum PromiseKind;
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<Kinds>("expected");
    const auto row = [](const char *name, const char *fields, const Kinds &expected) {
        QTest::newRow(name) << QByteArray(fields) << expected;
    };
    row("nothing", "", {});
    row("joined walls", R"("joined":{"net":7,"user":7})", {});
    row("processes", R"("walls":["pid"])", {ProcessesHidden});
    row("article", R"("walls":["mnt","pid"],"files":{"proc":"own"})", {ProcessesHidden, ProcOwn, MountsStayInside});
    row("nothing but processes", R"("walls":["mnt","pid"],"files":{"proc":"ownPids","propagation":"shared"})",
        {ProcessesHidden, ProcOwn, ProcOnlyProcesses});
    row("others hidden", R"("walls":["mnt","pid"],"files":{"proc":"ownHidden","propagation":"unchanged"})",
        {ProcessesHidden, ProcOwn, ProcHidesOthers});
    row("files without their wall", R"("files":{"root":"hostReadOnly","home":"empty","privateTmp":true})", {});
    row("guarded files",
        R"("walls":["mnt"],"files":{"root":"hostReadOnly","home":"empty","privateTmp":true,"privateDev":true})",
        {MountsStayInside, RootReadOnly, HomeHidden, TmpHidden, DevicesHarmless});
    row("another root", R"("walls":["mnt"],"files":{"root":"folder","rootFolder":"/srv","home":"readOnly"})",
        {MountsStayInside, RootAnother, HomeReadOnly});
    row("places",
        R"("walls":["mnt"],"files":{"propagation":"shared","mounts":[{"target":"/a"},{"target":"/b","writable":true},
           {"type":"empty","target":"/c"},{"type":"overlay","target":"/d"},{"type":"covered","target":"/e"}]})",
        {PlaceReadOnly, PlaceAnother, ChangesThrownAway, PlaceCovered});
    row("files, by root for the same user",
        R"("privilege":"administrator","walls":["mnt","pid","net","ipc"],"files":{"home":"empty"},"powers":{"seccomp":"careful"})",
        {PrivilegesNotGained, CallsFiltered});
    row("processes and files, by root for the same user",
        R"("privilege":"administrator","walls":["mnt","pid"],"files":{"home":"empty","proc":"own"})",
        {ProcessesHidden, ProcOwn, MountsStayInside, HomeHidden});
    row("files, by root for another user",
        R"("privilege":"administrator","walls":["mnt","user"],"files":{"home":"empty"})",
        {MountsStayInside, HomeHidden, UserMapped, PowerlessOutside});
    row("loopback", R"("walls":["net"])", {HostPortsClosed, NoWayOut, AbstractSocketsClosed});
    row("a way out", R"("walls":["net"],"network":"pasta")", {HostPortsClosed, AbstractSocketsClosed});
    row("a cable", R"("walls":["net"],"network":"veth")", {HostPortsClosed, AbstractSocketsClosed});
    row("memory", R"("walls":["ipc"])", {SharedMemoryHidden});
    row("host name", R"("walls":["uts"],"hostName":"glass")", {HostNameOwn});
    row("names", R"("walls":["uts","cgroup","time"])", {NamespaceOwn, NamespaceOwn, NamespaceOwn});
    row("clocks", R"("walls":["time"],"clocks":{"boottime":5})", {ClocksShifted});
    row("user", R"("walls":["user"])", {UserMapped, PowerlessOutside});
    row("listed users",
        R"("walls":["user"],"users":{"map":"list","uids":[{"inside":0,"outside":1}],"gids":[{"inside":0,"outside":1}]})",
        {NamespaceOwn, PowerlessOutside});
    row("no desktop",
        R"("walls":["mnt"],"files":{"propagation":"shared"},"desktop":{"display":"none","sound":false,"sessionBus":"none"})",
        {WaylandHidden, X11Hidden, SoundHidden, BusHidden});
    row("Wayland and no more",
        R"("walls":["mnt"],"files":{"propagation":"shared"},"desktop":{"display":"wayland","sound":false,"sessionBus":"none"})",
        {X11Hidden, SoundHidden, BusHidden});
    row("some services",
        R"("walls":["mnt"],"files":{"propagation":"shared"},"desktop":{"sessionBus":"filtered","busNames":["a.b"]})",
        {BusFiltered});
    row("no capabilities", R"("powers":{"capabilities":"none"})", {CapabilitiesGone, CannotMount});
    row("one capability", R"("powers":{"capabilities":"list","kept":["net_admin"]})", {CapabilitiesGone, CannotMount});
    row("the mighty capability", R"("powers":{"capabilities":"list","kept":["sys_admin"]})", {CapabilitiesGone});
    row("kept capabilities", R"("powers":{"capabilities":"keep"})", {});
    row("no new privileges", R"("powers":{"noNewPrivileges":true})", {PrivilegesNotGained});
    row("careful", R"("powers":{"seccomp":"careful"})", {PrivilegesNotGained, CallsFiltered});
    row("strict", R"("powers":{"seccomp":"strict"})",
        {PrivilegesNotGained, CallsFiltered, CannotMount, CannotMakeNamespaces});
    row("limits", R"("limits":{"memory":67108864,"openFiles":64,"coreDumps":false})",
        {TogetherLimited, EachLimited, EachLimited});
}

void TestPromiseList::isWhatTheSpecSays()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const Kinds, expected);
    QVERIFY(kindsOf(specOf(fields)) == expected);
}

void TestPromiseList::namesPlacesAndNumbers()
{
    const auto promises = promisesOf(specOf(
        R"("walls":["mnt","time"],"files":{"propagation":"shared","mounts":[{"source":"/etc","target":"/a"}]},
           "clocks":{"monotonic":-5,"boottime":7},"powers":{"capabilities":"list","kept":["net_admin","chown"]},
           "limits":{"cpu":50})"));
    QVERIFY(promises[0] == (Promise{PromiseKind::PlaceReadOnly, "/a", "/etc"}));
    QVERIFY(promises[1] == (Promise{PromiseKind::ClocksShifted, {}, {}, -5, 7}));
    QVERIFY(promises[2] == (Promise{PromiseKind::CapabilitiesGone, "net_admin chown"}));
    QVERIFY(promises.back() == (Promise{PromiseKind::TogetherLimited, "cpu", {}, 50}));
}

void TestPromiseList::saysWhatIsOpen_data()
{
    using enum Opening;
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<Openings>("expected");
    const char *closed = R"("limits":{"memory":67108864,"processes":9},"powers":{"seccomp":"strict"},)";
    const auto row = [&](const char *name, const char *fields, const Openings &expected) {
        QTest::newRow(name) << QByteArray(closed) + fields << expected;
    };
    row("no wall", R"("title":"")",
        {ProcessesSeen, FilesShared, NetworkShared, MemoryShared, UserShared, DisplayShared, BusShared});
    row("by root, no wall", R"("privilege":"administrator")",
        {ProcessesSeen, ProgramsReached, FilesShared, NetworkShared, MemoryShared, UserShared, DisplayShared,
         BusShared});
    row("files of the host",
        R"("walls":["mnt","pid","net","ipc","user"],"desktop":{"display":"none","sessionBus":"none"})",
        {SystemShared, HomeShared, TmpShared});
    row("files that cannot be written",
        R"("walls":["mnt","pid","net","ipc","user"],"desktop":{"display":"none","sessionBus":"none"},
           "files":{"root":"hostReadOnly","privateTmp":true})",
        {HomeReadable});
    row("another root",
        R"("walls":["mnt","pid","net","ipc","user"],"desktop":{"display":"none","sessionBus":"none"},
           "files":{"root":"folder","rootFolder":"/srv"})",
        {});
    row("home in another root",
        R"("walls":["mnt","pid","net","ipc","user"],"desktop":{"display":"none","sessionBus":"none"},
           "files":{"root":"empty","home":"readOnly"})",
        {HomeReadable});
    row("a way out",
        R"("walls":["mnt","pid","net","ipc","user"],"network":"pasta","desktop":{"display":"none","sessionBus":"none"},
           "files":{"root":"folder","rootFolder":"/srv","propagation":"shared"})",
        {MountsShared, NetworkWayOut});
    row("a cable",
        R"("walls":["mnt","pid","net","ipc","user"],"network":"veth","desktop":{"display":"none","sessionBus":"none"},
           "files":{"root":"folder","rootFolder":"/srv"})",
        {NetworkCable});
    row("in another's walls", R"("joined":{"mnt":7,"pid":7,"net":7,"ipc":7,"user":7})", {DisplayShared, BusShared});
    QTest::newRow("powers and limits") << QByteArray(R"("joined":{"mnt":7,"pid":7,"net":7,"ipc":7,"user":7})")
                                       << Openings{DisplayShared,   BusShared,       PrivilegesGained,
                                                   CallsUnfiltered, MemoryUnlimited, ProcessesUnlimited};
}

void TestPromiseList::saysWhatIsOpen()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const Openings, expected);
    QVERIFY(openingsOf(specOf(fields)) == expected);
}

void TestPromiseList::neverPromisesWhatIsOpen()
{
    for (const auto &[wall, kind, opening] : {std::tuple("pid", PromiseKind::ProcessesHidden, Opening::ProcessesSeen),
                                              std::tuple("net", PromiseKind::HostPortsClosed, Opening::NetworkShared),
                                              std::tuple("ipc", PromiseKind::SharedMemoryHidden, Opening::MemoryShared),
                                              std::tuple("user", PromiseKind::UserMapped, Opening::UserShared)}) {
        const auto with = specOf(R"("walls":[")" + QByteArray(wall) + R"("])");
        QVERIFY(std::ranges::contains(kindsOf(with), kind));
        QVERIFY(!std::ranges::contains(openingsOf(with), opening));
        QVERIFY(!std::ranges::contains(kindsOf(LaunchSpec()), kind));
        QVERIFY(std::ranges::contains(openingsOf(LaunchSpec()), opening));
    }
}

void TestPromiseList::entersOnlyWhatIsAnothers()
{
    const auto plan = proofPlanFor("net user", 7);
    QVERIFY(plan[1].kind == StepKind::Join);
    QCOMPARE(plan[1].subject, "net user");
    QCOMPARE(plan[1].number, 7U);
    QVERIFY(plan.back().kind == StepKind::Probe);
    QVERIFY(!std::ranges::contains(proofPlanFor({}, 7), StepKind::Join, &Step::kind));
}

void TestPromiseList::readsBackItsVerdicts()
{
    using Verdict = Finding::Verdict;
    for (const auto verdict : {Verdict::Holds, Verdict::Broken, Verdict::Untried, Verdict::Absent})
        QVERIFY(verdictFromName(name(verdict)) == verdict);
    QVERIFY(!verdictFromName("perhaps"));
}

QTEST_GUILESS_MAIN(TestPromiseList)
#include "tst_promiselist.moc"
