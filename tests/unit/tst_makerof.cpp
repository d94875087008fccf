// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/testsnapshot.h"
#include "snapshot/makerof.h"

#include <QTest>

using namespace terrarium;
using namespace Qt::StringLiterals;

namespace {

constexpr Inode inner = 70;
const Maker web{MakerType::Container, "podman container web", "cgroup /web"};
const Maker unit{MakerType::Unit, "web.service", "cgroup /web.service"};

Process inNet(const char *comm, const char *command = "", Maker maker = {})
{
    Process process;
    process.comm = comm;
    process.command = command;
    process.maker = std::move(maker);
    process.namespaces = in(Kind::Net, inner);
    return process;
}

Process outside(const char *comm, const char *command = "")
{
    Process process;
    process.comm = comm;
    process.command = command;
    return process;
}

Namespace mountedAt(std::vector<std::string> places)
{
    Namespace ns;
    ns.mountedAt = std::move(places);
    return ns;
}

Maker makerIn(const TestSnapshot &snapshot)
{
    return makerOf(*snapshot.make(), Kind::Net, inner);
}

} // namespace

/// Who is said to have made a namespace, and who is not.
class TestMakerOf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isTheOneThatAllMembersShare();
    void isNobodyWhereMembersDiffer();
    void isNobodyOfTheHostsOrOfAnUnknownOne();
    void isTheProgramThatStartedTheFirstMember_data();
    void isTheProgramThatStartedTheFirstMember();
    void isNotTakenFromWhoCameLater();
    void isTheContainerRatherThanTheToolThatStartedIt();
    void isTheToolRatherThanTheUnitItRanIn();
    void isTheNameOfANetworkWithoutAnybodyIn_data();
    void isTheNameOfANetworkWithoutAnybodyIn();
    void isDockerWhereItKeepsANetwork();
    void isProvedByTheProgramThatRuns_data();
    void isProvedByTheProgramThatRuns();
    void isTheBrowserWhosePartsStartedParts();
    void isThePodThatContainersShare();
    void isTheContainerByTheNameThatItsMonitorHas_data();
    void isTheContainerByTheNameThatItsMonitorHas();
    void isNotNamedByTheMonitorOfAnother();
    void isPodmanWherePausesHoldANamespace();
    void isWhoMadeWhatAnEmptyOneOwns();
};

void TestMakerOf::isTheOneThatAllMembersShare()
{
    Maker elsewhere = web;
    elsewhere.evidence = "cgroup /web/inner";
    const auto snapshot = TestSnapshot()
                              .space(Kind::Net, inner)
                              .process(3, 1, inNet("sh", "", web))
                              .process(4, 3, inNet("a", "", elsewhere));
    QVERIFY(makerIn(snapshot) == web);
}

void TestMakerOf::isNobodyWhereMembersDiffer()
{
    const auto snapshot =
        TestSnapshot().space(Kind::Net, inner).process(3, 1, inNet("sh", "", web)).process(4, 3, inNet("a"));
    QVERIFY(makerIn(snapshot) == Maker());
}

void TestMakerOf::isNobodyOfTheHostsOrOfAnUnknownOne()
{
    Process shared = outside("unshare");
    shared.maker = unit;
    const auto snapshot = TestSnapshot().space(Kind::Net, TestSnapshot::host).process(3, 1, shared).make();
    QVERIFY(makerOf(*snapshot, Kind::Net, TestSnapshot::host) == Maker());
    QVERIFY(makerOf(*snapshot, Kind::Net, inner) == Maker());
}

void TestMakerOf::isTheProgramThatStartedTheFirstMember_data()
{
    QTest::addColumn<QByteArrayList>("parent");
    QTest::addColumn<QByteArrayList>("first");
    QTest::addColumn<QByteArray>("maker");
    QTest::addColumn<QByteArray>("evidence");
    const auto row = [](const char *title, const QByteArrayList &parent, const QByteArrayList &first,
                        const QByteArray &maker, const QByteArray &evidence = {}) {
        QTest::newRow(title) << parent << first << maker << evidence;
    };
    row("unshare that stayed outside", {"unshare", ""}, {"zsh", ""}, "unshare",
        "process 5 unshare, which started process 9 zsh");
    row("unshare that went in", {"bash", ""}, {"unshare", ""}, "unshare", "process 9 unshare");
    row("bwrap", {"bwrap", ""}, {"bwrap", ""}, "bwrap", "process 9 bwrap");
    row("firejail", {"firejail", ""}, {"vlc", ""}, "firejail", "process 5 firejail, which started process 9 vlc");
    row("a sandbox of ours", {"terrarium-keepe", ""}, {"zsh", ""}, "Terrarium",
        "process 5 terrarium-keepe, which started process 9 zsh");
    row("nspawn", {"systemd-nspawn", ""}, {"systemd", ""}, "nspawn",
        "process 5 systemd-nspawn, which started process 9 systemd");
    row("a Chromium", {"chromium", "/usr/bin/chromium"}, {"chromium", "chromium --type=zygote --no-zygote"}, "chromium",
        "process 9 chromium, started as a part of process 5 chromium");
    row("a Firefox", {"firefox-esr", "firefox"}, {"Isolated Web Co", "firefox -contentproc -childID 3"}, "firefox-esr",
        "process 9 Isolated Web Co, started as a part of process 5 firefox-esr");
    row("a shell", {"bash", ""}, {"zsh", ""}, "");
    row("another program with such an option", {"bash", ""}, {"backup", "backup --type=full"}, "");
    row("one that only speaks of it", {"sshd", ""}, {"man", "man unshare"}, "");
    row("one that begins like it", {"unshared", ""}, {"zsh", ""}, "");
}

void TestMakerOf::isTheProgramThatStartedTheFirstMember()
{
    QFETCH(const QByteArrayList, parent);
    QFETCH(const QByteArrayList, first);
    QFETCH(const QByteArray, maker);
    QFETCH(const QByteArray, evidence);
    const auto snapshot = TestSnapshot()
                              .space(Kind::Net, inner)
                              .process(5, 1, outside(parent[0], parent[1]))
                              .process(9, 5, inNet(first[0], first[1]))
                              .process(10, 9, inNet("sleep"));
    const auto found = makerIn(snapshot);
    QCOMPARE(found.type, maker.isEmpty() ? MakerType::None : MakerType::Tool);
    QCOMPARE(QByteArray::fromStdString(found.name), maker);
    QCOMPARE(QByteArray::fromStdString(found.evidence), evidence);
    QCOMPARE(found.basis, maker.isEmpty() ? Basis::Firm : Basis::Claim);
}

/// PIDs are handed out again from the lowest: a lower one need not be an earlier one.
void TestMakerOf::isNotTakenFromWhoCameLater()
{
    auto late = inNet("nsenter");
    auto snapshot =
        TestSnapshot().space(Kind::Net, inner).process(5, 1, outside("unshare")).process(9, 5, inNet("zsh"));
    snapshot.process(300, 1, outside("bwrap")).process(301, 300, late);
    QCOMPARE(makerIn(snapshot).name, "unshare");
}

void TestMakerOf::isTheContainerRatherThanTheToolThatStartedIt()
{
    const auto snapshot =
        TestSnapshot().space(Kind::Net, inner).process(5, 1, outside("unshare")).process(9, 5, inNet("zsh", "", web));
    QVERIFY(makerIn(snapshot) == web);
}

void TestMakerOf::isTheToolRatherThanTheUnitItRanIn()
{
    const auto inUnit = [](const char *starter) {
        return TestSnapshot()
            .space(Kind::Net, inner)
            .process(5, 1, outside(starter))
            .process(9, 5, inNet("zsh", "", unit));
    };
    QCOMPARE(makerIn(inUnit("unshare")).name, "unshare");
    QVERIFY(makerIn(inUnit("systemd")) == unit);
}

void TestMakerOf::isTheNameOfANetworkWithoutAnybodyIn_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("ip netns") << "/run/netns/blue"_ba << "blue"_ba;
    QTest::newRow("by its old path") << "/var/run/netns/blue"_ba << "blue"_ba;
    QTest::newRow("somewhere else") << "/tmp/run/netns/blue"_ba << ""_ba;
    QTest::newRow("Docker's, elsewhere") << "/srv/run/docker/netns/4f0c"_ba << ""_ba;
    QTest::newRow("the folder itself") << "/run/netns/"_ba << ""_ba;
}

void TestMakerOf::isTheNameOfANetworkWithoutAnybodyIn()
{
    QFETCH(const QByteArray, place);
    QFETCH(const QByteArray, name);
    const auto snapshot = TestSnapshot().space(Kind::Net, inner, mountedAt({"/elsewhere", place.toStdString()}));
    const auto found = makerIn(snapshot);
    QCOMPARE(QByteArray::fromStdString(found.name), name);
    QCOMPARE(found.type, name.isEmpty() ? MakerType::None : MakerType::NamedNetwork);
}

void TestMakerOf::isDockerWhereItKeepsANetwork()
{
    const auto snapshot = TestSnapshot().space(Kind::Net, inner, mountedAt({"/run/docker/netns/4f0c"}));
    QVERIFY(makerIn(snapshot) == (Maker{MakerType::Tool, "docker", "mounted at /run/docker/netns/4f0c"}));
}

void TestMakerOf::isProvedByTheProgramThatRuns_data()
{
    QTest::addColumn<QByteArray>("comm");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("installed");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("proved");
    const auto row = [](const char *title, const char *comm, const char *path, bool installed, const char *name,
                        bool proved) {
        QTest::newRow(title) << QByteArray(comm) << QByteArray(path) << installed << QByteArray(name) << proved;
    };
    row("the installed one", "bwrap", "/usr/bin/bwrap", true, "bwrap", true);
    row("a build of one's own", "bwrap", "/home/anna/bwrap", false, "bwrap", false);
    row("not to be read", "bwrap", "", false, "bwrap", false);
    row("another program by that name", "bwrap", "/usr/bin/sleep", true, "", false);
    row("one that was replaced", "bwrap", "/usr/bin/bwrap (deleted)", false, "bwrap", false);
    row("one of many in a file", "unshare", "/usr/bin/busybox", true, "unshare", true);
    row("a keeper of ours", "terrarium-keepe", "/usr/libexec/terrarium/terrarium-keeper", true, "Terrarium", true);
    row("the program by another name", "sh", "/usr/bin/bwrap", true, "", false);
}

void TestMakerOf::isProvedByTheProgramThatRuns()
{
    QFETCH(const QByteArray, comm);
    QFETCH(const QByteArray, path);
    QFETCH(const bool, installed);
    QFETCH(const QByteArray, name);
    QFETCH(const bool, proved);
    auto tool = outside(comm.constData());
    tool.program = {path.toStdString(), installed};
    const auto found =
        makerIn(TestSnapshot().space(Kind::Net, inner).process(5, 1, tool).process(9, 5, inNet("zsh")));
    QCOMPARE(QByteArray::fromStdString(found.name), name);
    QCOMPARE(found.basis == Basis::Firm, proved || name.isEmpty());
    QVERIFY(name.isEmpty() || path.isEmpty() || found.evidence.contains('(' + path.toStdString() + ')'));
}

/// Firefox's server of forks and Chromium's zygotes are parts themselves.
void TestMakerOf::isTheBrowserWhosePartsStartedParts()
{
    auto server = outside("forkserver", "/usr/lib/firefox-esr/firefox-esr -contentproc -parentPid 5 forkserver");
    auto part = inNet("Isolated Web Co", "/usr/lib/firefox-esr/firefox-esr -contentproc -isForBrowser 2 tab");
    part.program = server.program = {"/usr/lib/firefox-esr/firefox-esr", true};
    const auto firefox = TestSnapshot()
                             .space(Kind::Net, inner)
                             .process(5, 1, outside("firefox-esr"))
                             .process(7, 5, server)
                             .process(9, 7, part);
    QCOMPARE(makerIn(firefox).name, "firefox-esr");
    QCOMPARE(makerIn(firefox).basis, Basis::Firm);

    auto deceiver = outside("chromium");
    deceiver.program = {"/usr/bin/sleep", true};
    auto zygote = inNet("chromium", "chromium --type=zygote");
    zygote.program = {"/usr/lib/chromium/chromium", true};
    const auto chromium = TestSnapshot().space(Kind::Net, inner).process(5, 1, deceiver).process(9, 5, zygote);
    QVERIFY(makerIn(chromium) == Maker());
}

void TestMakerOf::isThePodThatContainersShare()
{
    const auto in = [](const char *name, const char *pod) {
        return inNet("nginx", "", {.type = MakerType::Container, .name = name, .evidence = "cgroup /", .part = pod});
    };
    const auto pods = [&](const char *one, const char *other) {
        return TestSnapshot()
            .space(Kind::Net, inner)
            .process(5, 1, in("containerd container 01", one))
            .process(9, 1, in("containerd container 02", other));
    };
    QCOMPARE(makerIn(pods("pod 7", "pod 7")).name, "pod 7");
    QCOMPARE(makerIn(pods("pod 7", "pod 7")).type, MakerType::Container);
    QVERIFY(makerIn(pods("pod 7", "pod 8")) == Maker());
    QVERIFY(makerIn(pods("", "")) == Maker());
}

void TestMakerOf::isTheContainerByTheNameThatItsMonitorHas_data()
{
    const QByteArray id = QByteArray("0123456789ab") + QByteArray("cd").repeated(26);
    QTest::addColumn<QByteArray>("claim");
    QTest::addColumn<QByteArrayList>("monitor");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char *title, const QByteArray &claim, const QByteArrayList &monitor,
                        const QByteArray &name, const QByteArray &part = {}) {
        QTest::newRow(title) << claim << monitor << name << part;
    };
    const QByteArray podman = "/usr/bin/conmon --api-version 1 -c " + id + " -u " + id +
                              " -r /usr/bin/crun -b /var/lib/containers/storage/vfs-containers/" + id +
                              "/userdata -n web --exit-dir /run/libpod/exits";
    const QByteArray crio = "/usr/bin/conmon -b /run/containers/" + id + "/userdata -c " + id +
                            " -n k8s_nginx_web-1_default_6e7f_0 -r /usr/bin/crun -u " + id;
    const auto shim = [&](const char *space) {
        return "/usr/bin/containerd-shim-runc-v2 -namespace " + QByteArray(space) + " -id " + id +
               " -address /run/containerd/containerd.sock";
    };
    const QByteArray conmonFile = "/usr/bin/conmon";
    const QByteArray shimFile = "/usr/bin/containerd-shim-runc-v2";
    row("podman", "podman container 0123456789ab", {"conmon", podman, conmonFile}, "podman container web");
    row("podman, not to be proved", "podman container 0123456789ab", {"conmon", podman, ""},
        "podman container 0123456789ab");
    row("CRI-O", "CRI-O container 0123456789ab", {"conmon", crio, conmonFile}, "CRI-O container nginx", "pod web-1");
    row("Docker by its shim", "Kubernetes container 0123456789ab", {"containerd-shim", shim("moby"), shimFile},
        "docker container 0123456789ab");
    row("containerd", "containerd container 0123456789ab", {"containerd-shim", shim("k8s.io"), shimFile},
        "containerd container 0123456789ab");
    row("Incus", "LXC container web", {"incusd", "[lxc monitor] /var/lib/incus/containers web", "/usr/libexec/incus/incusd"},
        "Incus container web");
    row("LXD", "LXC container web",
        {"lxd", "[lxc monitor] /var/snap/lxd/common/lxd/containers web", "/snap/lxd/31/bin/lxd"}, "LXD container web");
    row("LXC", "LXC container web", {"lxc-start", "[lxc monitor] /var/lib/lxc web", "/usr/bin/lxc-start"},
        "LXC container web");
}

void TestMakerOf::isTheContainerByTheNameThatItsMonitorHas()
{
    QFETCH(const QByteArray, claim);
    QFETCH(const QByteArrayList, monitor);
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, part);
    const Maker claimed{.type = MakerType::Container,
                        .name = claim.toStdString(),
                        .evidence = "cgroup /x",
                        .part = {},
                        .basis = Basis::Claim};
    auto beside = outside(monitor[0].constData(), monitor[1].constData());
    beside.program = {monitor[2].toStdString(), !monitor[2].isEmpty()};
    const auto snapshot = TestSnapshot()
                              .space(Kind::Net, inner)
                              .process(5, 1, beside)
                              .process(9, 5, inNet("sh", "", claimed))
                              .process(10, 9, inNet("sleep", "", claimed));
    const auto found = makerIn(snapshot);
    QCOMPARE(QByteArray::fromStdString(found.name), name);
    QCOMPARE(QByteArray::fromStdString(found.part), part);
    QCOMPARE(found.basis == Basis::Firm, beside.program.isInstalled);
    QVERIFY(found.evidence.starts_with("cgroup /x, process 5 "));
    QVERIFY(makerOf(*snapshot.make(), *snapshot.make()->process(10)) == found);
}

void TestMakerOf::isNotNamedByTheMonitorOfAnother()
{
    auto beside = outside("conmon", "/usr/bin/conmon -c 99 -n db");
    beside.program = {"/usr/bin/conmon", true};
    const auto snapshot =
        TestSnapshot().space(Kind::Net, inner).process(5, 1, beside).process(9, 5, inNet("sh", "", web));
    QVERIFY(makerIn(snapshot) == web);
}

void TestMakerOf::isPodmanWherePausesHoldANamespace()
{
    auto pause = inNet("catatonit", "catatonit -P", {MakerType::Unit, "podman-pause-2f1c.scope", "cgroup /x"});
    pause.program = {"/usr/bin/catatonit", true};
    const auto made = [](const Process &process) {
        return makerIn(TestSnapshot().space(Kind::Net, inner).process(9, 1, process));
    };
    QCOMPARE(made(pause).name, "podman");
    QCOMPARE(made(pause).basis, Basis::Firm);
    pause.maker = {};
    QVERIFY(made(pause) == Maker());
}

/// bwrap leaves the outer of its two user namespaces with nobody in it.
void TestMakerOf::isWhoMadeWhatAnEmptyOneOwns()
{
    constexpr Inode outer = 71;
    Namespace owned;
    owned.owner = outer;
    auto both = TestSnapshot()
                    .space(Kind::User, outer)
                    .space(Kind::Net, inner, owned)
                    .process(5, 1, outside("bwrap"))
                    .process(9, 5, inNet("zsh"));
    const auto found = makerOf(*both.make(), Kind::User, outer);
    QCOMPARE(found.name, "bwrap");
    QVERIFY(found.evidence.starts_with("owner of what was made by: process 5 bwrap"));

    both.space(Kind::Uts, 72, owned);
    QVERIFY(makerOf(*both.make(), Kind::User, outer) == Maker());
}

QTEST_APPLESS_MAIN(TestMakerOf)
#include "tst_makerof.moc"
