// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/privileged/stagetest.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace terrarium::test;

/// What a user who may launch, a user who may not, and a program in a sandbox gain with root's rights: nothing.
class TestPrivilegedAttacks : public StageTest {
    Q_OBJECT
private Q_SLOTS:
    void setuidProgramsHaveNoEffect_data();
    void setuidProgramsHaveNoEffect();
    void whatMayNotBeReadIsNotReadInside_data();
    void whatMayNotBeReadIsNotReadInside();
    void placesToMountAtDoNotLeadOutside_data();
    void placesToMountAtDoNotLeadOutside();
    void otherThingsThanWhatIsMeantAreRefused_data();
    void otherThingsThanWhatIsMeantAreRefused();
    void anInheritedSocketIsNotTheCallers();
    void whatTheCallerIsHeldToIsNotLeftBehind();
    void whatIsPromisedHiddenIsNotReached();
    void nobodyStopsAnothersLaunch();
    void nothingIsToldToOthers();
    void theKeeperIsForRootToStart();
    void theProgramDoesNotReachTheKeeper();

private:
    void prepare() override;
};

void TestPrivilegedAttacks::prepare()
{
    QDir().mkdir(u"/run/secret"_s);
    QCOMPARE(::chmod("/run/secret", 0700), 0);
    QFile secret(u"/run/secret/file"_s);
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("treasure\n");
    secret.close();
    QVERIFY(QFile::copy(u"/usr/bin/id"_s, u"/run/root-id"_s));
    QCOMPARE(::chmod("/run/root-id", 04755), 0);
    QCOMPARE(run(Alice, {u"/run/root-id"_s, u"-u"_s}).trimmed(), "0"); // on the host it has an effect
}

void TestPrivilegedAttacks::setuidProgramsHaveNoEffect_data()
{
    QTest::addColumn<QByteArray>("walls");
    for (const auto *walls :
         {"[]", R"(["pid"])", R"(["mnt"])", R"(["mnt","pid","net","ipc","uts"])", R"(["mnt","user"])", R"(["user"])"})
        QTest::newRow(walls) << QByteArray(walls);
}

void TestPrivilegedAttacks::setuidProgramsHaveNoEffect()
{
    QFETCH(const QByteArray, walls);
    (void)run(Alice, {u"sh"_s, u"-c"_s,
                      u"echo root::0:0::/:/bin/sh > ~/users; id -un >> ~/users; echo root::1:::::: > ~/shadow"_s});
    auto spec = R"({"walls":)" + walls;
    if (walls.contains("mnt"))
        spec += R"(,"files":{"mounts":[{"source":"/run/home/alice/users","target":"/etc/passwd"},
                                      {"source":"/run/home/alice/shadow","target":"/etc/shadow"}]})";
    Asked asked(Alice, shell(u"/run/root-id -u; su -c '/usr/bin/id -u' root </dev/null; sudo -n id -u; "
                             "unshare -n true && echo unshared; mount -t tmpfs x /mnt && echo mounted; "
                             "chroot / true && echo chrooted; echo end"_s,
                             (spec + "}").constData()));
    const auto output = asked.output();
    QCOMPARE(output.contains(u"end\n"_s), !isDenied());
    const auto lines = output.split(u'\n');
    for (const auto *word : {"0", "unshared", "mounted", "chrooted"})
        QVERIFY2(!lines.contains(QLatin1StringView(word)) || walls.contains("user"), qPrintable(output));
    QVERIFY2(!lines.contains(u"0"_s), qPrintable(output));
}

void TestPrivilegedAttacks::whatMayNotBeReadIsNotReadInside_data()
{
    QTest::addColumn<QByteArray>("spec");
    QTest::newRow("by its path") << QByteArray("{}");
    QTest::newRow("bound") << QByteArray(
        R"({"walls":["mnt"],"files":{"mounts":[{"source":"/run/secret/file","target":"/run/home/alice/x"}]}})");
    QTest::newRow("its folder bound") << QByteArray(
        R"({"walls":["mnt"],"files":{"mounts":[{"source":"/run/secret","target":"/run/home/alice/x"}]}})");
    QTest::newRow("as the root folder") << QByteArray(
        R"({"walls":["mnt"],"files":{"root":"folder","rootFolder":"/run/secret","mounts":[{"target":"/usr"}]}})");
    QTest::newRow("with a user namespace") << QByteArray(
        R"({"walls":["mnt","user"],"users":{"map":"root"},"files":{"mounts":[{"source":"/run/secret","target":"/run/home/alice/x"}]}})");
}

void TestPrivilegedAttacks::whatMayNotBeReadIsNotReadInside()
{
    QFETCH(const QByteArray, spec);
    (void)run(Alice, {u"mkdir"_s, u"-p"_s, u"/run/home/alice/x"_s});
    Asked asked(Alice,
                shell(u"cat /run/secret/file ~/x ~/x/file ~/x/secret/file /file; cat /etc/shadow | head -1; echo end"_s,
                      spec.constData()));
    const auto output = asked.output();
    QVERIFY2(!output.contains(u"treasure"_s) && !output.contains(u"root:"_s), qPrintable(output));
    QVERIFY(isDenied() || !asked.everything().isEmpty());
}

void TestPrivilegedAttacks::placesToMountAtDoNotLeadOutside_data()
{
    QTest::addColumn<QString>("target");
    for (const auto *target : {"/out/new", "/up/new", "/out/passwd", "/proc-link/new"})
        QTest::newRow(target) << target;
}

/// A root folder that the user has filled with links.
void TestPrivilegedAttacks::placesToMountAtDoNotLeadOutside()
{
    QFETCH(const QString, target);
    (void)run(
        Alice,
        {u"sh"_s, u"-c"_s,
         u"mkdir -p ~/links; cd ~/links; ln -sfn /etc out; ln -sfn ../../../etc up; ln -sfn /proc/self/root/etc proc-link"_s});
    const auto passwd = run(0, {u"cat"_s, u"/etc/passwd"_s});
    const auto spec = R"({"walls":["mnt"],"files":{"root":"folder","rootFolder":"/run/home/alice/links",
                          "mounts":[{"source":"/usr","target":")" +
                      target.toUtf8() + R"("}]}})";
    Asked asked(Alice, shell(u"id"_s, spec.constData()));
    QCOMPARE(asked.output(), QString());
    if (!isDenied())
        QVERIFY2(!asked.told(u"failed"_s).isEmpty(), asked.everything().constData());
    QVERIFY(!QFile::exists(u"/etc/new"_s));
    QCOMPARE(run(0, {u"cat"_s, u"/etc/passwd"_s}), passwd);
}

void TestPrivilegedAttacks::otherThingsThanWhatIsMeantAreRefused_data()
{
    QTest::addColumn<QString>("how");
    for (const auto *how : {"nothing",    "nested",     "long",       "ctl=text",     "ctl=file",     "ctl=place",
                            "ctl=folder", "ctl=tcp",    "ctl=stream", "ctl=master",   "req=text",     "req=file",
                            "req=place",  "req=folder", "req=stream", "req=unsealed", "req=master",   "pts=file",
                            "pts=place",  "pts=folder", "pts=tcp",    "pts=stream",   "pts=unsealed", "pts=master"})
        QTest::newRow(how) << how;
}

void TestPrivilegedAttacks::otherThingsThanWhatIsMeantAreRefused()
{
    QFETCH(const QString, how);
    Asked asked(Alice, shell(u"touch ~/ran"_s, "{}"), {u"timeout"_s, u"5"_s}, {how});
    (void)asked.output();
    const bool isHarmless = how == "long"_L1 || how == "nested"_L1; // what is not asked for is not looked at
    QVERIFY2(isHarmless || asked.told(u"accepted"_s).isEmpty(), asked.everything().constData());
    // The next one is served, by this helper or by another.
    if (!isDenied())
        QTRY_COMPARE(Asked(Bob, shell(u"echo served"_s, "{}")).output(), u"served\n"_s);
}

/// Who is shut in, and has been left a socket by a process that is not.
void TestPrivilegedAttacks::anInheritedSocketIsNotTheCallers()
{
    Asked asked(Alice, shell(u"id"_s, "{}"), {}, {u"inherited"_s});
    QCOMPARE(asked.output(), QString());
    QVERIFY2(asked.told(u"accepted"_s).isEmpty(), asked.everything().constData());
    if (!isDenied())
        QCOMPARE(asked.told(u"refused"_s).value("reason"_L1), u"identity"_s);
}

void TestPrivilegedAttacks::whatTheCallerIsHeldToIsNotLeftBehind()
{
    if (isDenied())
        QSKIP("there is none");
    const auto look = u"cat /proc/self/loginuid; echo; nice"_s;
    const QStringList held{u"nice"_s, u"-n"_s, u"7"_s,
                           u"sh"_s,   u"-c"_s, u"echo 4001 2>/dev/null >/proc/self/loginuid; exec \"$@\""_s,
                           u"held"_s};
    const auto wanted = run(Alice, held + QStringList{u"sh"_s, u"-c"_s, look});
    QVERIFY2(wanted.endsWith("\n7\n"), wanted.constData());
    QCOMPARE(Asked(Alice, shell(look, "{}"), held).output(), QString::fromUtf8(wanted));
}

/// By the user's own programs outside; without a user namespace it is the same user.
void TestPrivilegedAttacks::whatIsPromisedHiddenIsNotReached()
{
    (void)run(Alice, {u"touch"_s, u"/run/home/alice/outside"_s});
    const auto look = u"for process in /proc/[0-9]*; do "
                      "test -e $process/root/run/home/alice/outside && echo reached; done; echo end"_s;
    const auto reach = [&look](const char *spec) { return Asked(Alice, shell(look, spec)).output(); };
    const auto wanted = isDenied() ? QString() : u"end\n"_s;
    QCOMPARE(reach(R"({"walls":["mnt","pid"],"files":{"home":"empty","proc":"own"}})"), wanted);
    QCOMPARE(reach(R"({"walls":["mnt","user"],"files":{"home":"empty"}})"), wanted);
    QVERIFY(isDenied() ||
            reach(R"({"walls":["mnt"],"files":{"home":"empty"}})").contains(u"reached"_s)); // promised is nothing
}

void TestPrivilegedAttacks::nobodyStopsAnothersLaunch()
{
    if (isDenied())
        QSKIP("there is none");
    Asked asked(Alice, shell(u"sleep 100"_s, "{}"));
    QVERIFY(asked.start() > 0);
    for (const unsigned user : {Mallory, Alice}) {
        const auto said =
            run(user, {u"dbus-send"_s, u"--system"_s, u"--print-reply"_s, u"--dest=org.terrarium.launch"_s, u"/"_s,
                       u"org.kde.kf6auth.stopAction"_s, u"string:org.terrarium.launch.run"_s, u"array:byte:0"_s});
        QVERIFY2(said.contains("AccessDenied"), said.constData());
    }
}

void TestPrivilegedAttacks::nothingIsToldToOthers()
{
    QProcess listener;
    become(listener, Mallory);
    listener.start(u"dbus-monitor"_s, {u"--system"_s, u"type='signal',interface='org.kde.kf6auth'"_s});
    QVERIFY(listener.waitForReadyRead());
    (void)listener.readAll();
    Asked asked(Alice, shell(u"echo treasure; exit 7"_s, R"({"title":"treasure","walls":["mnt"]})"));
    QCOMPARE(asked.output(), isDenied() ? QString() : u"treasure\n"_s);
    listener.terminate();
    listener.waitForFinished();
    const auto heard = listener.readAll();
    QVERIFY2(isDenied() || heard.contains("remoteSignal"), heard.constData()); // it does listen
    for (const auto *word : {"treasure", "echo", "keeper"})
        QVERIFY2(!heard.contains(word), heard.constData());
}

void TestPrivilegedAttacks::theKeeperIsForRootToStart()
{
    const auto found = run(
        0,
        {u"sh"_s, u"-c"_s,
         u"ls /usr/libexec/terrarium/terrarium-keeper /usr/local/libexec/terrarium/terrarium-keeper 2>/dev/null | head -1"_s});
    struct stat facts{};
    QCOMPARE(::stat(found.trimmed().constData(), &facts), 0);
    QCOMPARE(facts.st_mode & 06022U, 0U);
    QCOMPARE(facts.st_uid, 0U);
    const auto said = run(Alice, {u"sh"_s, u"-c"_s,
                                  QString::fromLocal8Bit(found.trimmed()) +
                                      u" --for-caller run --control 3 --request 4 3</dev/null 4</dev/null; echo $?"_s});
    QVERIFY2(said.endsWith("125\n"), said.constData());
}

void TestPrivilegedAttacks::theProgramDoesNotReachTheKeeper()
{
    if (isDenied())
        QSKIP("there is none");
    Asked asked(Alice, shell(u"sleep 100"_s, "{}"));
    QVERIFY(asked.start() > 0);
    const auto keeper = asked.keeper();
    for (const auto *file : {"mem", "environ", "maps"}) {
        const auto said = run(Alice, {u"head"_s, u"-c1"_s, u"/proc/%1/%2"_s.arg(keeper).arg(QLatin1StringView(file))});
        QVERIFY2(said.contains("denied"), said.constData());
    }
}

QTEST_GUILESS_MAIN(TestPrivilegedAttacks)
#include "tst_privilegedattacks.moc"
