// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/makersamples.h"

#include <QTest>

using namespace terrarium;
using namespace terrarium::samples;
using namespace Qt::StringLiterals;

/// Who made a namespace by what another process tells of it: a part that starts parts, a monitor, a first member.
class TestIndirectMakers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isTheBrowserWhosePartsStartedParts();
    void isThePodThatContainersShare();
    void isTheContainerByTheNameThatItsMonitorHas_data();
    void isTheContainerByTheNameThatItsMonitorHas();
    void isNotNamedByTheMonitorOfAnother();
    void isPodmanWherePausesHoldANamespace();
    void isWhoMadeWhatAnEmptyOneOwns();
};

/// Firefox's server of forks and Chromium's zygotes are parts themselves.
void TestIndirectMakers::isTheBrowserWhosePartsStartedParts()
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

void TestIndirectMakers::isThePodThatContainersShare()
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

void TestIndirectMakers::isTheContainerByTheNameThatItsMonitorHas_data()
{
    const QByteArray id = QByteArray("0123456789ab") + QByteArray("cd").repeated(26);
    QTest::addColumn<QByteArray>("claim");
    QTest::addColumn<QByteArrayList>("monitor");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char *title, const QByteArray &claim, const QByteArrayList &monitor,
                        const QByteArray &name,
                        const QByteArray &part = {}) { QTest::newRow(title) << claim << monitor << name << part; };
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
    row("Incus", "LXC container web",
        {"incusd", "[lxc monitor] /var/lib/incus/containers web", "/usr/libexec/incus/incusd"}, "Incus container web");
    row("LXD", "LXC container web",
        {"lxd", "[lxc monitor] /var/snap/lxd/common/lxd/containers web", "/snap/lxd/31/bin/lxd"}, "LXD container web");
    row("LXC", "LXC container web", {"lxc-start", "[lxc monitor] /var/lib/lxc web", "/usr/bin/lxc-start"},
        "LXC container web");
}

void TestIndirectMakers::isTheContainerByTheNameThatItsMonitorHas()
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

void TestIndirectMakers::isNotNamedByTheMonitorOfAnother()
{
    auto beside = outside("conmon", "/usr/bin/conmon -c 99 -n db");
    beside.program = {"/usr/bin/conmon", true};
    const auto snapshot =
        TestSnapshot().space(Kind::Net, inner).process(5, 1, beside).process(9, 5, inNet("sh", "", web));
    QVERIFY(makerIn(snapshot) == web);
}

void TestIndirectMakers::isPodmanWherePausesHoldANamespace()
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
void TestIndirectMakers::isWhoMadeWhatAnEmptyOneOwns()
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

QTEST_APPLESS_MAIN(TestIndirectMakers)
#include "tst_indirectmakers.moc"
