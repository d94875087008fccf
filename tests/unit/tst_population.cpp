// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observe/population.h"
#include "samples.h"

#include <QTest>

using namespace terrarium;

namespace {

ProcessPtr processIn(Pid pid, Inode first)
{
    auto process = samples::process(pid);
    process.namespaces = samples::inodes(first);
    return std::make_shared<const Process>(std::move(process));
}

NamespacePtr described(Kind kind, Inode inode, std::optional<Inode> owner = {}, std::vector<std::string> mountedAt = {})
{
    Namespace ns;
    ns.key = {kind, samples::device, inode};
    ns.owner = owner;
    ns.mountedAt = std::move(mountedAt);
    return std::make_shared<const Namespace>(std::move(ns));
}

} // namespace

class TestPopulation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatCameAndWentBetweenTwoLooksIsNoChange()
    {
        Population population(samples::device);
        population.put(processIn(5, 100));
        population.remove(5);
        QVERIFY(population.takeChanges().isEmpty());
    }

    void anEqualProcessKeepsTheOldPointer()
    {
        Population population(samples::device);
        const auto first = processIn(5, 100);
        population.put(first);
        QCOMPARE(population.takeChanges().processes.size(), 1U);
        population.put(processIn(5, 100));
        QVERIFY(population.takeChanges().isEmpty());
        QCOMPARE(population.find(5), first);
    }

    void wakingUpIsNoChange()
    {
        Population population(samples::device);
        population.put(processIn(5, 100));
        (void)population.takeChanges();
        auto awake = *processIn(5, 100);
        awake.state = 'R';
        population.put(std::make_shared<const Process>(awake));
        QVERIFY(population.takeChanges().isEmpty());
        awake.state = 'Z';
        population.put(std::make_shared<const Process>(awake));
        QCOMPARE(population.takeChanges().processes.size(), 1U);
    }

    void theLastMemberTakesItsNamespacesAlong()
    {
        Population population(samples::device);
        population.put(processIn(5, 100));
        population.put(processIn(6, 100));
        QCOMPARE(population.takeChanges().namespaces.size(), kindCount);
        population.remove(5);
        QCOMPARE(population.takeChanges().goneNamespaces.size(), 0U);
        population.remove(6);
        QCOMPARE(population.takeChanges().goneNamespaces.size(), kindCount);
        QVERIFY(population.namespaces().empty());
    }

    void aThreadAloneKeepsANamespace()
    {
        Population population(samples::device);
        auto process = *processIn(5, 100);
        process.threads = {{6, process.namespaces}};
        process.threads[0].namespaces[Kind::Net] = 999;
        population.put(std::make_shared<const Process>(process));
        QVERIFY(population.find({Kind::Net, samples::device, 999}));
        process.threads.clear();
        population.put(std::make_shared<const Process>(process));
        population.settle();
        QVERIFY(!population.find({Kind::Net, samples::device, 999}));
    }

    void ownersAndParentsStayAsLongAsWhatTheyOwn()
    {
        Population population(samples::device);
        population.put(described(Kind::User, 1));
        population.put(described(Kind::User, 2, 1));
        population.put(described(Kind::Net, 104, 2));
        population.put(processIn(5, 102));
        population.settle();
        QVERIFY(population.find({Kind::User, samples::device, 1}));
        (void)population.takeChanges();
        population.remove(5);
        population.settle();
        QVERIFY(!population.find({Kind::User, samples::device, 2}));
        QVERIFY(!population.find({Kind::User, samples::device, 1}));
        QCOMPARE(population.takeChanges().goneNamespaces.size(), kindCount + 2);
    }

    void aMountKeepsANamespace()
    {
        Population population(samples::device);
        population.put(described(Kind::Net, 7, {}, {"/run/netns/blue"}));
        QCOMPARE(population.takeChanges().namespaces.size(), 1U);
        population.put(described(Kind::Net, 7));
        QCOMPARE(population.takeChanges().goneNamespaces.size(), 1U);
    }

    void aNumberHandedOutAgainIsDescribedAnew()
    {
        Population population(samples::device);
        population.put(described(Kind::Net, 102, 50));
        population.put(processIn(5, 100));
        (void)population.takeChanges();
        population.remove(5);
        population.settle();
        QVERIFY(!population.find({Kind::Net, samples::device, 102}));
        population.put(described(Kind::Net, 102, 51));
        population.put(processIn(6, 100));
        const auto delta = population.takeChanges();
        QVERIFY(std::ranges::contains(delta.namespaces, described(Kind::Net, 102, 51)->key,
                                      [](const auto &ns) { return ns->key; }));
        QVERIFY(!std::ranges::contains(delta.goneNamespaces, NamespaceKey{Kind::Net, samples::device, 102}));
        QCOMPARE(population.find({Kind::Net, samples::device, 102})->owner, std::optional<Inode>(51));
    }

    void aReusedPidIsAnEndAndABirth()
    {
        Population population(samples::device);
        population.put(processIn(5, 100));
        (void)population.takeChanges();
        auto other = *processIn(5, 100);
        other.key.startTime = 2000;
        population.put(std::make_shared<const Process>(other));
        const auto delta = population.takeChanges();
        QCOMPARE(delta.processes.size(), 1U);
        QVERIFY(delta.goneProcesses == (std::vector<ProcessKey>{{5, 1000}}));
    }

    void deltasAddUpToTheWhole()
    {
        Population population(samples::device);
        Snapshot followed(
            {.takenAt = 0, .device = samples::device, .machine = {}, .hidden = {}, .processes = {}, .namespaces = {}});
        const auto follow = [&] { followed = applied(followed, population.takeChanges()); };
        for (Pid pid = 1; pid < 40; ++pid)
            population.put(processIn(pid, 100 + 20 * Inode(pid % 7)));
        follow();
        for (Pid pid = 1; pid < 40; pid += 3)
            population.remove(pid);
        for (Pid pid = 2; pid < 40; pid += 3)
            population.put(processIn(pid, 1000 + 20 * Inode(pid % 3)));
        follow();
        QCOMPARE(followed.processes().size(), population.processes().size());
        QCOMPARE(followed.namespaces().size(), population.namespaces().size());
        for (const auto &process : followed.processes())
            QVERIFY(*process == *population.find(process->pid()));
    }
};

QTEST_GUILESS_MAIN(TestPopulation)
#include "tst_population.moc"
