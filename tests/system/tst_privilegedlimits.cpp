// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/fd.h"
#include "system/privileged/stagetest.h"
#include "system/privileged/tracedhelper.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <linux/keyctl.h>
#include <sys/mount.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace terrarium;
using namespace terrarium::test;

namespace {

constexpr auto hanging = "/run/home/alice/hanging";

/// A file system that nobody answers for: whoever asks what it holds waits until killed, or until this has ended.
class HangingFolder {
public:
    HangingFolder() : m_device(::open("/dev/fuse", O_RDWR | O_CLOEXEC))
    {
        QDir().mkpath(QString::fromLatin1(hanging));
        const auto options =
            "fd=" + std::to_string(m_device.get()) + ",rootmode=40000,user_id=4001,group_id=4001,allow_other";
        m_isThere = ::mount("nobody", hanging, "fuse", MS_NOSUID | MS_NODEV, options.c_str()) == 0;
    }
    ~HangingFolder()
    {
        m_device = Fd();
        ::umount2(hanging, MNT_DETACH);
    }
    HangingFolder(const HangingFolder &) = delete;
    HangingFolder &operator=(const HangingFolder &) = delete;

    [[nodiscard]] bool isThere() const { return m_isThere; }

private:
    Fd m_device;
    bool m_isThere = false;
};

/// Whose source hangs.
QByteArray withHangingSource(const QByteArray &walls)
{
    return R"({"walls":)" + walls +
           R"(,"files":{"mounts":[{"source":"/run/home/alice/hanging","target":"/run/home/alice/x"}]}})";
}

} // namespace

/// That neither the helper nor the keeper waits for ever, nor has what root has: on a stage.
class TestPrivilegedLimits : public StageTest {
    Q_OBJECT
private Q_SLOTS:
    void helperIsEndedAfterALastRequest();
    void keysOfRootAreNotHandedOn();
    void servedFileKeepsNobodyWaiting_data();
    void servedFileKeepsNobodyWaiting();
    void stepThatHangsIsGivenUp_data();
    void stepThatHangsIsGivenUp();
    void stepThatHangsDoesNotOutliveTheWindow_data() { stepThatHangsIsGivenUp_data(); }
    void stepThatHangsDoesNotOutliveTheWindow();

private:
    void prepare() override;
};

void TestPrivilegedLimits::prepare()
{
    (void)run(Alice, {u"mkdir"_s, u"-p"_s, u"/run/home/alice/x"_s});
}

/// What alarm(2) answers is what was left of the one before, of the helper's start.
void TestPrivilegedLimits::helperIsEndedAfterALastRequest()
{
    TracedHelper helper(u"?alarm,setitimer"_s);
    QVERIFY(helper.isAttached());
    QVERIFY(Asked(Bob, shell(u"sleep 100"_s, "{}")).start() > 0);
    QCOMPARE(helpers(), QList<qint64>{helper.pid()});
    const auto calls = helper.end();
    static const QRegularExpression again(
        u"alarm\\(120\\) += 1[0-2][0-9]\\n|setitimer\\(ITIMER_REAL, .*tv_sec=120.*tv_sec=1[0-2][0-9]"_s);
    QVERIFY2(again.match(calls).hasMatch(), qPrintable(calls));

    QCOMPARE(::kill(static_cast<pid_t>(helper.pid()), SIGALRM), 0);
    QTRY_VERIFY(!helpers().contains(helper.pid()));
    QCOMPARE(Asked(Bob, shell(u"echo served"_s, "{}")).output(), u"served\n"_s);
}

void TestPrivilegedLimits::keysOfRootAreNotHandedOn()
{
    QVERIFY(::syscall(SYS_keyctl, KEYCTL_JOIN_SESSION_KEYRING, nullptr) > 0);
    QVERIFY(::syscall(SYS_add_key, "user", "treasure", "x", 1, KEY_SPEC_SESSION_KEYRING) > 0);
    // A bus of this session, so that the helper that it starts is.
    for (const auto pid : processesNamed("dbus-daemon") + helpers())
        ::kill(static_cast<pid_t>(pid), SIGKILL);
    QCOMPARE(run(0, {QStringLiteral(TERRARIUM_SERVANTS)}), "");
    QVERIFY(run(Alice, {u"cat"_s, u"/proc/keys"_s}).contains("treasure")); // who inherits it sees it
    for (const auto *spec : {"{}", plain, withUsers}) {
        const auto seen = Asked(Alice, shell(u"cat /proc/keys; echo end"_s, spec)).output();
        QVERIFY2(seen.endsWith(u"end\n"_s) && !seen.contains(u"treasure"_s), qPrintable(seen));
    }
}

void TestPrivilegedLimits::servedFileKeepsNobodyWaiting_data()
{
    QTest::addColumn<QString>("how");
    for (const auto *how : {"ctl=served", "req=served", "pts=served"})
        QTest::newRow(how) << how;
}

void TestPrivilegedLimits::servedFileKeepsNobodyWaiting()
{
    QFETCH(const QString, how);
    const HangingFolder folder;
    QVERIFY(folder.isThere());
    Asked asked(Alice, shell(u"echo never"_s, "{}"), {u"timeout"_s, u"5"_s}, {how});
    QCOMPARE(asked.output(), QString());
    QVERIFY2(asked.told(u"accepted"_s).isEmpty(), asked.everything().constData());
    QCOMPARE(Asked(Bob, shell(u"echo served"_s, "{}")).output(), u"served\n"_s);
}

void TestPrivilegedLimits::stepThatHangsIsGivenUp_data()
{
    QTest::addColumn<QByteArray>("walls");
    QTest::newRow("plain") << QByteArray(R"(["mnt"])");
    QTest::newRow("with a user namespace") << QByteArray(R"(["mnt","user"])");
}

void TestPrivilegedLimits::stepThatHangsIsGivenUp()
{
    QFETCH(const QByteArray, walls);
    const HangingFolder folder;
    QVERIFY(folder.isThere());
    Asked asked(Alice, shell(u"echo never"_s, withHangingSource(walls).constData()));
    QCOMPARE(asked.output(), QString());
    const auto failed = asked.told(u"failed"_s);
    QVERIFY2(failed.value("errno"_L1) == ETIMEDOUT, asked.everything().constData());
    QCOMPARE(asked.told(u"ended"_s).value("code"_L1).toInt(), 125);
    QTRY_COMPARE_WITH_TIMEOUT(processesOf(Alice), QList<qint64>(), 10'000);
}

void TestPrivilegedLimits::stepThatHangsDoesNotOutliveTheWindow()
{
    QFETCH(const QByteArray, walls);
    const HangingFolder folder;
    QVERIFY(folder.isThere());
    Asked asked(Alice, shell(u"echo never"_s, withHangingSource(walls).constData()));
    QTRY_VERIFY2(!asked.told(u"step"_s).isEmpty(), asked.everything().constData());
    asked.leave();
    QTRY_COMPARE_WITH_TIMEOUT(processesOf(Alice), QList<qint64>(), 10'000);
}

QTEST_GUILESS_MAIN(TestPrivilegedLimits)
#include "tst_privilegedlimits.moc"
