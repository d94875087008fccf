// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/makerof.h"
#include "system/support/guest.h"
#include "system/support/makers.h"
#include "system/support/podman.h"
#include "system/support/programs.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace terrarium;
using namespace terrarium::test;

namespace {

constexpr auto containerId = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

} // namespace

/// Who made what systemd, podman and an application in a scope of its user make, where a real service manager runs.
class TestMakersBooted : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void namesAServiceWithANetworkOfItsOwn();
    void namesAContainerOfAnOrdinaryUser();
    void namesAnApplicationWhereScopeAndFileAgree();
    void takesAScopesNameForAClaim();

private:
    /// Of a user's service manager, which every command of that user's needs.
    [[nodiscard]] QStringList environment() const
    {
        return {u"HOME="_s + m_guest->home, u"XDG_RUNTIME_DIR="_s + m_guest->runtimeDir,
                u"DBUS_SESSION_BUS_ADDRESS=unix:path="_s + m_guest->runtimeDir + u"/bus"_s, u"USER=guest"_s};
    }
    [[nodiscard]] static QStringList inScope(const QString &unit)
    {
        return {u"systemd-run"_s, u"--user"_s, u"--scope"_s, u"--quiet"_s, u"--unit"_s, unit};
    }

    std::optional<Guest> m_guest;
};

void TestMakersBooted::initTestCase()
{
    m_guest = guest();
    QVERIFY2(m_guest, noGuest);
    configurePodman(*m_guest);
}

void TestMakersBooted::namesAServiceWithANetworkOfItsOwn()
{
    QCOMPARE(run(u"systemd-run"_s, {u"--unit=terrarium-private"_s, u"--property=PrivateTmp=yes"_s,
                                    u"--property=PrivateNetwork=yes"_s, u"/usr/bin/sleep"_s, u"1000"_s})
                 .exitCode,
             0);
    const auto stop = qScopeGuard([] { (void)run(u"systemctl"_s, {u"stop"_s, u"terrarium-private"_s}); });
    const auto pid =
        outputOf(u"systemctl"_s, {u"show"_s, u"--property=MainPID"_s, u"--value"_s, u"terrarium-private"_s})
            .trimmed()
            .toLongLong();
    Snapshot snapshot;
    const Process *service = nullptr;
    QTRY_VERIFY((snapshot = scanned(), service = beneath(snapshot, pid, "sleep")));
    for (const Kind kind : {Kind::Mnt, Kind::Net}) {
        QVERIFY(!snapshot.isHost(kind, service->namespaces[kind]));
        QCOMPARE(makerText(snapshot, *service, kind),
                 u"terrarium-private.service (firm): cgroup "_s + QString::fromStdString(service->cgroup));
    }
    for (const auto &ns : snapshot.namespaces())
        QVERIFY(makerOf(snapshot, ns->key.kind, ns->key.inode).type != MakerType::Container);
}

void TestMakersBooted::namesAContainerOfAnOrdinaryUser()
{
    const auto image = u"localhost/sleep"_s;
    QVERIFY(importProgram(*m_guest, u"/usr/bin/sleep"_s, image));
    const auto started = run(
        u"podman"_s,
        {u"run"_s, u"--detach"_s, u"--name"_s, u"web"_s, u"--network"_s, u"none"_s, image, u"/opt/sleep"_s, u"1000"_s},
        m_guest->id);
    QVERIFY2(started.exitCode == 0, started.err.constData());
    const auto remove =
        qScopeGuard([&] { (void)run(u"podman"_s, {u"rm"_s, u"--force"_s, u"--time=0"_s, u"web"_s}, m_guest->id); });
    const auto pid = outputOf(u"podman"_s, {u"inspect"_s, u"--format={{.State.Pid}}"_s, u"web"_s}, m_guest->id)
                         .trimmed()
                         .toLongLong();
    for (const User user : {User(), User(m_guest->id)}) {
        const auto snapshot = scanned(user);
        const Process *inside = snapshot.process(static_cast<Pid>(pid));
        QVERIFY(inside);
        for (const Kind kind : {Kind::Mnt, Kind::Pid, Kind::Net, Kind::Ipc, Kind::Uts}) {
            const auto text = makerText(snapshot, *inside, kind);
            QVERIFY2(text.startsWith(u"podman container web (firm): cgroup "_s), qPrintable(text));
            QVERIFY2(text.endsWith(u"conmon runs /usr/bin/conmon for it"_s), qPrintable(text));
        }
        // It holds all containers of that user.
        QCOMPARE(makerName(snapshot, *inside, Kind::User), u"podman (firm)"_s);
        QCOMPARE(makerOf(snapshot, *inside).name, "podman container web");
    }
}

/// flatpak-run(1) puts its sandbox into such a scope and such a file into the sandbox.
void TestMakersBooted::namesAnApplicationWhereScopeAndFileAgree()
{
    const auto file = m_guest->home + u"/info"_s;
    QFile info(file);
    QVERIFY(info.open(QFile::WriteOnly));
    info.write("[Application]\nname=org.example.Application\n\n[Instance]\ninstance-id=815\n");
    info.close();
    const auto nameIn = [&](const QString &unit) {
        Staying application(inScope(unit) + flatpakLike(file), m_guest->id, environment());
        if (!application.isReady())
            return u"not ready"_s;
        const auto snapshot = scanned(m_guest->id);
        const Process *inside = beneath(snapshot, application.pid(), "sleep");
        return inside ? makerText(snapshot, *inside, Kind::Mnt) : u"not found"_s;
    };
    const auto agreeing = nameIn(u"app-flatpak-org.example.Application-815.scope"_s);
    QVERIFY2(agreeing.startsWith(u"org.example.Application (firm): .flatpak-info "_s), qPrintable(agreeing));
    const auto differing = nameIn(u"app-flatpak-org.example.Other-815.scope"_s);
    QVERIFY2(differing.startsWith(u"org.example.Application (claim): "_s), qPrintable(differing));
}

void TestMakersBooted::takesAScopesNameForAClaim()
{
    const auto unit = u"docker-%1.scope"_s.arg(QLatin1StringView(containerId));
    {
        Staying plain(inScope(unit) + sayAndStay, m_guest->id, environment());
        QVERIFY(plain.isReady());
        Snapshot snapshot;
        const Process *process = nullptr;
        QTRY_VERIFY((snapshot = scanned(), process = beneath(snapshot, plain.pid(), "sleep")));
        QVERIFY(process->cgroup.ends_with(unit.toStdString()));
        QCOMPARE(process->maker.type, MakerType::Unit);
    }
    const QStringList apart{u"unshare"_s, u"--user"_s, u"--map-root-user"_s, u"--mount"_s};
    Staying mounted(inScope(unit) + apart + sayAndStay, m_guest->id, environment());
    QVERIFY(mounted.isReady());
    Snapshot snapshot;
    const Process *process = nullptr;
    QTRY_VERIFY((snapshot = scanned(), process = beneath(snapshot, mounted.pid(), "sleep")));
    QCOMPARE(makerName(snapshot, *process, Kind::Mnt), u"docker container 0123456789ab (claim)"_s);
}

QTEST_GUILESS_MAIN(TestMakersBooted)
#include "tst_makersbooted.moc"
