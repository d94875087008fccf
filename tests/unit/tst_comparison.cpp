// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/testsnapshot.h"
#include "snapshot/comparison.h"

#include <QTest>

using namespace terrarium;

namespace {

constexpr Inode users = 10;
constexpr Inode network = 30;

Process plain()
{
    Process process;
    process.identity = Identity{1000, 1000, 1000, 1000};
    process.confinement = Confinement();
    process.cgroup = "/user.slice";
    return process;
}

Process inUsers()
{
    Process process = plain();
    process.namespaces = in(Kind::User, users);
    return process;
}

Process inNetwork()
{
    Process process = plain();
    process.namespaces = in(Kind::Net, network);
    return process;
}

Namespace mapped()
{
    Namespace ns;
    ns.parent = TestSnapshot::host;
    ns.uidMap = {{0, 1000, 1}};
    return ns;
}

SnapshotPtr beside(const Process &other)
{
    return TestSnapshot().space(Kind::User, users, mapped()).process(1, 0, plain()).process(2, 1, other).make();
}

Comparison compare(const SnapshotPtr &snapshot)
{
    return {*snapshot, *snapshot->process(2), *snapshot->process(1)};
}

QList<int> differing(const Comparison &comparison)
{
    QList<int> traits;
    for (const Trait trait : allTraits)
        if (comparison.of(trait) == Likeness::Different)
            traits << int(trait);
    return traits;
}

template <typename Change> Process changed(Change &&change)
{
    Process process = plain();
    change(process);
    return process;
}

} // namespace

class TestComparison : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsSharedKindsFromOthers()
    {
        const auto comparison = compare(beside(inNetwork()));
        for (const Kind kind : allKinds)
            QCOMPARE(comparison.of(kind), kind == Kind::Net ? Likeness::Different : Likeness::Same);
        QVERIFY(differing(comparison).isEmpty());
    }

    void tellsTraitsApart_data()
    {
        QTest::addColumn<Process>("process");
        QTest::addColumn<QList<int>>("traits");
        const auto row = [](const char *name, const Process &process, std::initializer_list<Trait> traits) {
            QList<int> numbers;
            for (const Trait trait : traits)
                numbers << int(trait);
            QTest::newRow(name) << process << numbers;
        };
        using enum Trait;
        row("nothing", plain(), {});
        row("another user", changed([](Process &p) { p.identity->euid = 0; }), {User, OwnUser});
        row("the same user by another number", inUsers(), {OwnUser, IdMap});
        row("powers", changed([](Process &p) { p.confinement->capabilities.effective = 1; }), {Capabilities});
        row("powers to gain", changed([](Process &p) { p.confinement->capabilities.bounding = 1; }), {Bounding});
        row("no new privileges", changed([](Process &p) { p.confinement->noNewPrivileges = true; }), {NoNewPrivileges});
        row("filter", changed([](Process &p) { p.confinement->seccomp = terrarium::Seccomp::Filter; }),
            {Trait::Seccomp});
        row("label", changed([](Process &p) { p.label = "box"; }), {Label});
        row("control group", changed([](Process &p) { p.cgroup = "/box"; }), {ControlGroup});
    }
    void tellsTraitsApart()
    {
        QFETCH(const Process, process);
        QFETCH(const QList<int>, traits);
        QCOMPARE(differing(compare(beside(process))), traits);
    }

    void doesNotSayWhatCannotBeRead()
    {
        Process unread = plain();
        unread.identity.reset();
        unread.confinement.reset();
        const auto comparison = compare(beside(unread));
        for (const Trait trait : {Trait::User, Trait::OwnUser, Trait::Capabilities, Trait::Bounding,
                                  Trait::NoNewPrivileges, Trait::Seccomp})
            QCOMPARE(comparison.of(trait), Likeness::Unknown);
    }

    void looksBothWays()
    {
        const auto comparison = compare(beside(changed([](Process &p) {
            p.identity->uid = p.identity->euid = 0;
            p.confinement->capabilities.effective = ~0ULL;
        })));
        QCOMPARE(comparison.forth(Deed::Signal).answer, Answer::Yes);
        QCOMPARE(comparison.back(Deed::Signal).answer, Answer::No);
    }

    void theOneWithNamespacesOfItsOwnIsInside()
    {
        const auto snapshot = beside(inNetwork());
        QVERIFY(isInside(*snapshot, *snapshot->process(2), *snapshot->process(1)));
        QVERIFY(!isInside(*snapshot, *snapshot->process(1), *snapshot->process(2)));
        QVERIFY(!isInside(*snapshot, *snapshot->process(1), *snapshot->process(1)));
    }

    void processOneIsOutside()
    {
        const auto snapshot = beside(inNetwork());
        QCOMPARE(outsideOf(*snapshot, *snapshot->process(2)), snapshot->process(1));
        QVERIFY(isOfHost(*snapshot, *snapshot->process(1)));
        QVERIFY(!isOfHost(*snapshot, *snapshot->process(2)));
    }

    void whoeverIsNextAboveIsOutsideWhereProcessOneCannotBeRead()
    {
        const auto snapshot = TestSnapshot()
                                  .process(2, 1, plain())
                                  .process(3, 2, inNetwork())
                                  .process(4, 3, inUsers())
                                  .process(5, 1, inUsers())
                                  .process(6, 5, inNetwork())
                                  .make();
        QCOMPARE(outsideOf(*snapshot, *snapshot->process(4)), snapshot->process(2)); // of the host
        QCOMPARE(outsideOf(*snapshot, *snapshot->process(5)), nullptr);
        QCOMPARE(outsideOf(*snapshot, *snapshot->process(6)), snapshot->process(5)); // the host's are not seen
    }

    void endsInADamagedFile()
    {
        const auto snapshot = TestSnapshot().process(2, 3, inUsers()).process(3, 2, inUsers()).make();
        QCOMPARE(outsideOf(*snapshot, *snapshot->process(2)), nullptr);
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
