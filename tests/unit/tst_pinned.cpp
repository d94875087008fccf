// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/delta.h"
#include "snapshot/pinned.h"
#include "unit/samples.h"

#include <QTest>

using namespace terrarium;
using samples::key;

namespace {

constexpr Inode users = 4026532204;
constexpr Inode network = 4026532900;

Snapshot pinned(Pins pins = samples::pins())
{
    return withPinned(samples::full(), std::make_shared<const Pins>(std::move(pins)));
}

std::vector<PinHow> howsOf(const Snapshot &snapshot, const NamespaceKey &ns)
{
    std::vector<PinHow> hows;
    for (const Pin &pin : pinsOf(snapshot, ns))
        hows.push_back(pin.how);
    return hows;
}

} // namespace

class TestPinned : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsFromTheSnapshotAlone()
    {
        using enum PinHow;
        const Snapshot full = samples::full();
        // full() has one user namespace, mounted twice, and a process in 4026532200… with a thread in 4026532300…
        QVERIFY(howsOf(full, key(Kind::User, users)) == std::vector({Mount, Mount}));
        QVERIFY(howsOf(full, key(Kind::User, samples::hostInode + 4)) == std::vector({Child}));
        QVERIFY(howsOf(full, key(Kind::Mnt, 4026532300)) == std::vector({Thread}));
        QVERIFY(pinsOf(full, key(Kind::Mnt, 4026532300))[0].thread == 4243);
        QVERIFY(howsOf(full, key(Kind::Net, network)).empty());
    }

    void tellsWhatWasFound()
    {
        using enum PinHow;
        const Snapshot both = pinned();
        QVERIFY(howsOf(both, key(Kind::Net, network)) == std::vector({Descriptor, Socket}));
        // What was found holds its owner.
        QVERIFY(howsOf(both, key(Kind::User, users)) == std::vector({Mount, Mount, Owned}));
    }

    void forgetsWhatAnEndedProcessHeld()
    {
        Pins pins = samples::pins();
        for (Pin &pin : pins.pins)
            pin.process.startTime += 1; // another process has the PID now
        QVERIFY(pinsOf(pinned(pins), key(Kind::Net, network)).empty());
    }

    void showsNamespacesThatLiveByPinsAlone()
    {
        const Snapshot snapshot = pinned();
        QVERIFY(snapshot.find(Kind::Net, network));
        QCOMPARE(*snapshot.find(Kind::Net, network)->ownerUid, 65534U);
        QVERIFY(snapshot.members(Kind::Net, network).empty());
        QCOMPARE(snapshot.namespaces().size(), samples::full().namespaces().size() + 1);
    }

    void aLaterSearchReplacesTheEarlier()
    {
        const Snapshot after = withPinned(pinned(), std::make_shared<const Pins>());
        QVERIFY(!after.find(Kind::Net, network));
        QVERIFY(pinsOf(after, key(Kind::Net, network)).empty());
        QVERIFY(!withPinned(pinned(), nullptr).pins());
    }

    void whatTheObserverKnowsByNowStays()
    {
        Delta delta;
        Namespace entered = samples::ns(Kind::Net, network);
        entered.id = 5;
        delta.namespaces = {samples::shared(entered)};
        const Snapshot later = applied(pinned(), delta);
        QVERIFY(later.pins());
        const Snapshot after = withPinned(later, std::make_shared<const Pins>());
        QVERIFY(after.find(Kind::Net, network));
        QCOMPARE(after.find(Kind::Net, network)->id, std::optional<std::uint64_t>(5));
    }

    void theSnapshotsOwnDescriptionStands()
    {
        Pins pins = samples::pins();
        Namespace bare = samples::ns(Kind::User, users);
        pins.namespaces = {samples::shared(bare)};
        QVERIFY(pinned(pins).find(Kind::User, users)->ownerUid.has_value());
    }

    void pinsStayWhenProcessesComeAndGo()
    {
        Delta delta;
        delta.processes = {samples::shared(samples::process(77))};
        const Snapshot after = applied(pinned(), delta);
        QVERIFY(samples::samePins(after.pins(), pinned().pins()));
        QVERIFY(after.find(Kind::Net, network));
    }
};

QTEST_GUILESS_MAIN(TestPinned)
#include "tst_pinned.moc"
