// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observe/attribution.h"

#include <QTest>

using namespace terrarium;

namespace {

const QByteArray id = QByteArray("0123456789abcdef").repeated(4);

} // namespace

class TestAttribution : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cgroupsTellTheMaker_data()
    {
        using enum MakerType;
        QTest::addColumn<QByteArray>("cgroup");
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("name");
        const auto row = [](const char *title, const QByteArray &cgroup, MakerType type, const QByteArray &name) {
            QTest::newRow(title) << cgroup << int(type) << name;
        };
        row("root", "/", None, "");
        row("empty", "", None, "");
        row("host's own init", "/init.scope", None, "");
        row("login session", "/user.slice/user-1000.slice/session-3.scope", None, "");
        row("user manager", "/user.slice/user-1000.slice/user@1000.service/init.scope", None, "");
        row("beneath the user manager", "/user.slice/user-1000.slice/user@1000.service/app.slice", None, "");
        row("service", "/system.slice/systemd-logind.service", Unit, "systemd-logind.service");
        row("service's subgroup", "/system.slice/foo.service/worker", Unit, "foo.service");
        row("instance", "/system.slice/system-getty.slice/getty@tty1.service", Unit, "getty@tty1.service");
        row("user service", "/user.slice/user-1000.slice/user@1000.service/app.slice/app-firefox.service", Unit,
            "app-firefox.service");
        row("escaped", "/system.slice/run\\x2du12.scope", Unit, "run-u12.scope");
        row("broken escape", "/system.slice/run\\x2.service", Unit, "run\\x2.service");
        row("slice alone", "/system.slice", None, "");
        row("flatpak", "/user.slice/user-1000.slice/user@1000.service/app.slice/app-flatpak-org.gimp.GIMP-4711.scope",
            Flatpak, "org.gimp.GIMP");
        row("flatpak with hyphen", "/user.slice/app-flatpak-org.a\\x2db.C-7.scope", Flatpak, "org.a-b.C");
        row("snap", "/user.slice/user-1000.slice/user@1000.service/app.slice/snap.firefox.firefox-1b2c.scope", Snap,
            "firefox");
        row("snap with hyphen", "/user.slice/snap.a\\x2db.c.1b2c.scope", Snap, "a-b");
        row("snap's service", "/system.slice/snap.lxd.daemon.service", Snap, "lxd");
        row("snapd", "/system.slice/snapd.service", Unit, "snapd.service");
        row("no snap", "/system.slice/snap.service", Unit, "snap.service");
        row("docker, systemd", "/system.slice/docker-" + id + ".scope", Container, "docker container 0123456789ab");
        row("docker, cgroupfs", "/docker/" + id, Container, "docker container 0123456789ab");
        row("docker's own service", "/system.slice/docker.service", Unit, "docker.service");
        row("docker with a short id", "/system.slice/docker-abc.scope", Unit, "docker-abc.scope");
        row("podman", "/user.slice/user-1000.slice/user@1000.service/user.slice/libpod-" + id + ".scope/container",
            Container, "podman container 0123456789ab");
        row("podman, cgroupfs", "/libpod_parent/libpod-" + id, Container, "podman container 0123456789ab");
        row("podman's monitor", "/machine.slice/libpod-conmon-" + id + ".scope", Unit,
            "libpod-conmon-" + id + ".scope");
        row("containerd", "/kubepods.slice/kubepods-pod1.slice/cri-containerd-" + id + ".scope", Container,
            "containerd container 0123456789ab");
        row("CRI-O", "/kubepods.slice/kubepods-pod1.slice/crio-" + id + ".scope", Container,
            "CRI-O container 0123456789ab");
        row("Kubernetes", "/kubepods/burstable/pod6e7/" + id, Container, "Kubernetes container 0123456789ab");
        row("LXC", "/lxc.payload.web/system.slice/nginx.service", Container, "LXC container web");
        row("LXC's monitor", "/lxc.monitor.web", None, "");
        row("LXC, old", "/lxc/web", Container, "LXC container web");
        row("nspawn scope", "/machine.slice/machine-deb\\x2done.scope/payload", Container, "nspawn container deb-one");
        row("nspawn service", "/machine.slice/systemd-nspawn@deb.service/payload/init.scope", Container,
            "nspawn container deb");
        row("nspawn's supervisor", "/machine.slice/systemd-nspawn@deb.service/supervisor", Unit,
            "systemd-nspawn@deb.service");
        row("virtual machine", "/machine.slice/machine-qemu\\x2d1\\x2dwin.scope", Unit, "machine-qemu-1-win.scope");
        row("libvirt", "/machine.slice/machine-lxc\\x2d4711\\x2dweb.scope", Container, "libvirt container web");
        row("nspawn called lxc", "/machine.slice/machine-lxc\\x2dweb.scope", Container, "nspawn container lxc-web");
        row("podman's pause process",
            "/user.slice/user-1000.slice/user@1000.service/user.slice/podman-pause-2f1c.scope", Unit,
            "podman-pause-2f1c.scope");
        row("podman in its unit", "/system.slice/web.service/libpod-payload-" + id, Container,
            "podman container 0123456789ab");
        row("the monitor in that unit", "/system.slice/web.service/supervisor", Unit, "web.service");
        row("nerdctl", "/system.slice/nerdctl-" + id + ".scope", Container, "nerdctl container 0123456789ab");
        row("nearly an id", "/docker/" + id.chopped(1) + "g", None, "");
        row("an id too long", "/system.slice/docker-" + id + "0.scope", Unit, "docker-" + id + "0.scope");
        row("a virtual machine's name in a container's place", "/machine.slice/qemu.scope", Unit, "qemu.scope");
        row("container in container", "/lxc.payload.web/docker/" + id, Container, "docker container 0123456789ab");
    }
    void cgroupsTellTheMaker()
    {
        QFETCH(QByteArray, cgroup);
        QFETCH(int, type);
        QFETCH(QByteArray, name);
        const auto maker = makerFromCgroup(cgroup.toStdString());
        QCOMPARE(QByteArray::fromStdString(maker.name), name);
        QCOMPARE(int(maker.type), type);
        const bool inUsersHands = cgroup.contains("user@") && maker.type != MakerType::Unit;
        const bool inAnother = cgroup.startsWith("/lxc.payload.web/docker");
        QCOMPARE(maker.basis == Basis::Claim, (inUsersHands && maker.type != MakerType::None) || inAnother);
        const auto evidence = maker.type == MakerType::None ? QByteArray() : "cgroup " + cgroup;
        QCOMPARE(QByteArray::fromStdString(maker.evidence), evidence);
    }

    void cgroupsTellThePod_data()
    {
        QTest::addColumn<QByteArray>("cgroup");
        QTest::addColumn<QByteArray>("pod");
        QTest::newRow("none") << "/system.slice/docker-" + id + ".scope" << QByteArray();
        QTest::newRow("containerd")
            << "/kubepods.slice/kubepods-burstable.slice/"
               "kubepods-burstable-pod1deb8a30_5af8_4ad2_b48c_304a181ea0cd.slice/cri-containerd-" +
                   id + ".scope"
            << QByteArray("pod 1deb8a30-5af8-4ad2-b48c-304a181ea0cd");
        QTest::newRow("CRI-O") << "/kubepods.slice/kubepods-pod1deb8a305af8.slice/crio-" + id + ".scope"
                               << QByteArray("pod 1deb8a305af8");
        QTest::newRow("cgroupfs") << "/kubepods/burstable/pod1deb8a30-5af8/" + id << QByteArray("pod 1deb8a30-5af8");
        QTest::newRow("cgroupfs, guaranteed") << "/kubepods/pod1deb8a30-5af8/" + id << QByteArray("pod 1deb8a30-5af8");
        QTest::newRow("podman") << "/machine.slice/machine-libpod_pod_" + id + ".slice/libpod-" + id +
                                       ".scope/container"
                                << QByteArray("pod 0123456789ab");
        QTest::newRow("podman without root")
            << "/user.slice/user-1000.slice/user@1000.service/user.slice/user-libpod_pod_" + id + ".slice/libpod-" +
                   id + ".scope"
            << QByteArray("pod 0123456789ab");
        QTest::newRow("a slice that is called so") << "/pod1.slice/docker-" + id + ".scope" << QByteArray();
    }
    void cgroupsTellThePod()
    {
        QFETCH(const QByteArray, cgroup);
        QFETCH(const QByteArray, pod);
        const auto maker = makerFromCgroup(cgroup.toStdString());
        QCOMPARE(maker.type, MakerType::Container);
        QCOMPARE(QByteArray::fromStdString(maker.part), pod);
    }

    void aUnitIsWhatIsLeftOfAContainersName()
    {
        const auto scope = "docker-" + id + ".scope";
        const auto maker = unitFromCgroup(("/user.slice/" + scope).toStdString());
        QCOMPARE(maker.type, MakerType::Unit);
        QCOMPARE(QByteArray::fromStdString(maker.name), scope);
    }

    void flatpakInfoAndScopeProveEachOther()
    {
        const auto scope = makerFromCgroup(
            "/user.slice/user-1000.slice/user@1000.service/app.slice/app-flatpak-org.gimp.GIMP-4711.scope");
        const auto info = makerFromFlatpakInfo("[Application]\nname=org.gimp.GIMP\n[Instance]\ninstance-id=815\n");
        const auto other = makerFromFlatpakInfo("[Application]\nname=org.gnu.Hurd\n");
        QCOMPARE(scope.basis, Basis::Claim);
        QCOMPARE(agreed(scope, info).basis, Basis::Firm);
        QCOMPARE(agreed(scope, info).part, "instance 815");
        QVERIFY(agreed(scope, info).evidence.contains(scope.evidence));
        QVERIFY(agreed(scope, other) == other);
        QVERIFY(agreed(makerFromCgroup("/system.slice/a.service"), info) == info);
    }

    void labelsOfSnapsAreTheirsAlone()
    {
        QVERIFY(isLabelOfSnap("snap.firefox.firefox (enforce)", "firefox"));
        QVERIFY(!isLabelOfSnap("snap.firefoxes.firefox (enforce)", "firefox"));
        QVERIFY(!isLabelOfSnap("unconfined", "firefox"));
        QVERIFY(!isLabelOfSnap("", "firefox"));
    }

    void flatpakInfoTellsTheApplication()
    {
        const auto maker = makerFromFlatpakInfo(
            "[Application]\nname=org.gimp.GIMP\nruntime=x\n\n[Instance]\nname=no\ninstance-id=4711\n");
        QVERIFY(maker == (Maker{.type = MakerType::Flatpak,
                                .name = "org.gimp.GIMP",
                                .evidence = ".flatpak-info application=org.gimp.GIMP",
                                .part = "instance 4711",
                                .basis = Basis::Claim}));
        QVERIFY(makerFromFlatpakInfo("[Runtime]\nname=org.kde.Platform\n") == Maker{});
        QVERIFY(makerFromFlatpakInfo("[Application]\nname=\n") == Maker{});
        QVERIFY(makerFromFlatpakInfo("") == Maker{});
    }
};

QTEST_GUILESS_MAIN(TestAttribution)
#include "tst_attribution.moc"
