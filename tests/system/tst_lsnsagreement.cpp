// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/support/seclude.h"
#include "system/support/table.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

#include <fcntl.h>
#include <linux/nsfs.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace terrarium::test;

namespace {

/// $TERRARIUM_SEEDS, for slow builds; else 50.
int seedCount()
{
    constexpr int usual = 50;
    const int wanted = qEnvironmentVariableIntValue("TERRARIUM_SEEDS");
    return wanted > 0 ? wanted : usual;
}

/// Link by link, as find(1) reads them for that user: "kind:[inode]" and who is in it.
QMap<QString, QList<qint64>> membersByLinks(User user)
{
    const QString script = u"find /proc/[0-9]*/ns -type l ! -name '*_children' -printf '%h %l\\n' 2>/dev/null; true"_s;
    QMap<QString, QList<qint64>> members;
    const QByteArray links = outputOf(u"sh"_s, {u"-c"_s, script}, user);
    for (const QByteArray &line : links.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2 && words[1].contains('['))
            members[QString::fromLatin1(words[1])].append(words[0].split('/').value(2).toLongLong());
    }
    return members;
}

/// Without the programs that looked, each of which saw itself.
QList<qint64> still(QList<qint64> pids)
{
    pids.removeIf([](qint64 pid) { return !QFile::exists(u"/proc/%1"_s.arg(pid)); });
    std::ranges::sort(pids);
    return pids;
}

QStringList memberDifferences(const Table &ours, const QMap<QString, QList<qint64>> &links)
{
    QStringList all;
    for (auto [link, pids] : links.asKeyValueRange())
        if (still(ours[link].members) != still(pids))
            all.append(link + u" has other members than /proc/PID/ns tells"_s);
    for (auto [link, row] : ours.asKeyValueRange())
        if (row.members.size() != row.processes ||
            (row.processes > 0 && row.pid != 0 && row.members.first() != row.pid))
            all.append(link + u" contradicts its own members"_s);
    return all;
}

/// Whoever made the user namespace that owns this one, as the kernel says it; -1 where it does not.
qint64 kernelOwnerUid(const QString &file)
{
    const int fd = open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    const int owner = ioctl(fd, NS_GET_USERNS);
    uid_t uid = 0;
    const bool told = ioctl(owner, NS_GET_OWNER_UID, &uid) == 0;
    close(owner);
    close(fd);
    return told ? uid : -1;
}

} // namespace

class TestLsnsAgreement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesOnARandomTree_data();
    void agreesOnARandomTree();
    void seesWhatOnlyAThreadIsIn();
    void tellsTheMakerOfWhatOnlyAMountKeeps();
    void differsByNothingElseThanWhatOnlyADescriptorKeeps();
};

void TestLsnsAgreement::agreesOnARandomTree_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<User>("user");
    const int seeds = seedCount();
    for (int seed = 1; seed <= seeds; ++seed) {
        if (isRoot())
            QTest::addRow("seed %d, root", seed) << seed << User();
        QTest::addRow("seed %d, user", seed) << seed << (isRoot() ? User(nobody) : User());
    }
}

void TestLsnsAgreement::agreesOnARandomTree()
{
    QFETCH(int, seed);
    QFETCH(User, user);
    Target tree(u"randomtree"_s, {QString::number(seed)}, user);
    QCOMPARE(tree.line(), u"growing"_s);
    for (int scan = 0; scan < 5; ++scan)
        QCOMPARE(observed(user)["schema"_L1].toString(), u"terrarium.snapshot/1"_s);
    tree.say("freeze");
    QCOMPARE(tree.line(), u"frozen 200"_s);

    const Table theirs = lsnsTable(user);
    const Table ours = tableOf(observed(user));
    QVERIFY(theirs.size() > allKinds().size());
    const QStringList different = differences(ours, theirs) + memberDifferences(ours, membersByLinks(user));
    QVERIFY2(different.isEmpty(), qPrintable(different.join(u'\n')));
}

// Below: where lsns of util-linux 2.41 is known to be wrong or to know more. Nothing else may differ.

void TestLsnsAgreement::seesWhatOnlyAThreadIsIn()
{
    Target specimen(u"specimen"_s, isRoot() ? QStringList{u"thread:uts"_s} : QStringList{u"user"_s, u"thread:uts"_s});
    const int pid = specimen.readyPid();
    QVERIFY(pid > 0);
    const QStringList tasks =
        QDir(u"/proc/%1/task"_s.arg(pid)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    const QString link = linkOf(u"/proc/%1/task/%2"_s.arg(pid).arg(tasks.last()), u"uts"_s);
    QVERIFY(link != linkOf(pid, u"uts"_s));

    Table ours = tableOf(observed());
    QVERIFY2(ours.remove(link) == 1, qPrintable(link + u" is missing"_s));
    const QStringList different = differences(ours, lsnsTable());
    QVERIFY2(different.isEmpty(), qPrintable(different.join(u'\n')));
}

void TestLsnsAgreement::tellsTheMakerOfWhatOnlyAMountKeeps()
{
    if (!isRoot())
        QSKIP("Takes root: two users are needed.");
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"kept"_s);
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    auto made = std::make_unique<Target>(u"specimen"_s, QStringList{u"user"_s, u"uts"_s}, nobody);
    const int madePid = made->readyPid();
    const QString link = linkOf(madePid, u"uts"_s);
    Target keeper(u"specimen"_s, {u"mnt"_s, u"bind:/proc/%1/ns/uts:%2"_s.arg(madePid).arg(file)});
    const int keeperPid = keeper.readyPid();
    QVERIFY(keeperPid > 0);
    made.reset();

    const QStringList there{u"nsenter"_s, u"--mount=/proc/%1/ns/mnt"_s.arg(keeperPid)};
    const QJsonObject kept = namespaceIn(observed({}, there), link);
    QCOMPARE(kernelOwnerUid(u"/proc/%1/root%2"_s.arg(keeperPid).arg(file)), qint64(nobody));
    QCOMPARE(kept["processes"_L1].toInt(-1), 0);
    QCOMPARE(kept["ownerUid"_L1].toInteger(-1), qint64(nobody));
    QVERIFY(kept["mountedAt"_L1].toArray().contains(file));

    Table theirs = lsnsTable({}, there);
    QCOMPARE(theirs[link].user, u"root"_s);
    theirs[link].user = u"nobody"_s;
    const Table ours = tableOf(observed({}, there));
    const QStringList different = differences(ours, theirs);
    QVERIFY2(different.isEmpty(), qPrintable(different.join(u'\n')));
}

void TestLsnsAgreement::differsByNothingElseThanWhatOnlyADescriptorKeeps()
{
    Target specimen(u"specimen"_s, isRoot() ? QStringList{u"descriptor:net"_s}
                                            : QStringList{u"user"_s, u"net"_s, u"descriptor:net"_s});
    QVERIFY(specimen.readyPid() > 0);
    const Table ours = tableOf(observed());
    Table theirs = lsnsTable();
    const auto removed = theirs.removeIf([&](const auto &entry) {
        return entry.value().kind == u"net"_s && entry.value().processes == 0 && !ours.contains(entry.key());
    });
    QCOMPARE_LE(removed, 1);
    const QStringList different = differences(ours, theirs);
    QVERIFY2(different.isEmpty(), qPrintable(different.join(u'\n')));
}

int main(int argc, char **argv)
{
    seclude(argv);
    QCoreApplication application(argc, argv);
    TestLsnsAgreement test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_lsnsagreement.moc"
