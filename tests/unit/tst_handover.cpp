// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/packet.h"
#include "kernel/peer.h"
#include "kernel/sealed.h"
#include "sandbox/handover.h"
#include "sandbox/keeper/passedfiles.h"
#include "sandbox/keeper/request.h"
#include "sandbox/launchspecjson.h"

#include <QTest>

#include <array>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace terrarium;

namespace {

LaunchSpec spec()
{
    LaunchSpec spec;
    spec.privilege = Privilege::Administrator;
    spec.program.arguments = {"zsh"};
    spec.walls[Wall::Mnt] = true;
    return spec;
}

/// The first thing on the way, before the files.
bool isVouchedFor(const Handover &handed)
{
    const auto peer = peer::of(handed.theirs.get());
    return peer && peer::checkVouch(handed.theirs.get(), *peer);
}

bool isSame(const Fd &fd, const char *path)
{
    struct stat one{};
    struct stat other{};
    return ::fstat(fd.get(), &one) == 0 && ::stat(path, &other) == 0 && one.st_ino == other.st_ino &&
           one.st_dev == other.st_dev;
}

} // namespace

/// What a window hands to a keeper that root starts, as that keeper takes it.
class TestHandover : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsTheLaunchAndTheGround();
    void isForNobodyElse();
    void isNotForAKeeperOfOnesOwn();
    void opensWhatThePlanTakes();
    void opensMoreThanOneMessageTakes();
    void opensNothingWhereAUserNamespaceIsMade();
    void namesWhatIsNotThere();
    void isNoLongerThanItMayBe();
    void waitsForNoFiles();
    void takesNoOtherFiles_data();
    void takesNoOtherFiles();
    void takesNoOtherGround_data();
    void takesNoOtherGround();
};

void TestHandover::tellsTheLaunchAndTheGround()
{
    qputenv("TERRARIUM_TEST", "a=b\nc");
    const auto handed = handOver(spec());
    QVERIFY(handed);
    const auto read = readHandedRequest(handed->request.get(), ::geteuid(), Privilege::Administrator);
    QVERIFY2(read, read ? "" : read.error().sentence().c_str());
    QVERIFY(read->spec == spec());
    const auto ground = readGround();
    QCOMPARE(read->ground.home, ground->home);
    QCOMPARE(read->ground.runtimeDir, ground->runtimeDir);
    QCOMPARE(read->ground.folder, ground->folder);
    QVERIFY(read->ground.environment == ground->environment);
}

void TestHandover::isForNobodyElse()
{
    QCOMPARE(readHandedRequest(handOver(spec())->request.get(), ::geteuid() + 1, Privilege::Administrator).error().code,
             EPERM);
}

void TestHandover::isNotForAKeeperOfOnesOwn()
{
    QVERIFY(!readRequest(handOver(spec())->request.get()));
    QCOMPARE(readRequest(handToOwn(spec())->request.get()).error().code, EPERM);
    auto own = spec();
    own.privilege = Privilege::None;
    QVERIFY(readRequest(handToOwn(own)->request.get()));
    QVERIFY(!readHandedRequest(handToOwn(own)->request.get(), ::geteuid(), Privilege::Administrator));
}

void TestHandover::opensWhatThePlanTakes()
{
    auto wanted = spec();
    wanted.files.mounts = {{MountSpec::Type::Bind, "/etc/passwd", "/etc/group", false},
                           {MountSpec::Type::Empty, "", "/opt", false},
                           {MountSpec::Type::Bind, "/usr", "/srv", true}};
    wanted.desktop.display = DesktopSpec::Display::X11; // what is not there is passed over
    qputenv("XAUTHORITY", "/none/such");
    const auto plan = planFor(wanted);
    const auto handed = handOver(wanted);
    QVERIFY(handed && isVouchedFor(*handed));
    const auto files = passedfiles::receive(handed->theirs.get(), plan);
    QVERIFY(files);
    QCOMPARE(files->size(), plan.size());
    for (std::size_t i = 0; i < plan.size(); ++i) {
        const bool isThere = takesSource(plan[i].kind) && plan[i].kind != StepKind::PassOn;
        if (plan[i].source == "$XAUTHORITY")
            QCOMPARE((*files)[i].error().code, ENOENT);
        QVERIFY(!isThere || isSame(*(*files)[i], plan[i].source.c_str()));
        QVERIFY(isThere || plan[i].kind == StepKind::PassOn || !(*files)[i]);
    }
}

void TestHandover::opensMoreThanOneMessageTakes()
{
    auto wanted = spec();
    for (int i = 0; i < 256; ++i)
        wanted.files.mounts.push_back({MountSpec::Type::Bind, "/etc", "/etc/" + std::to_string(i), false});
    const auto handed = handOver(wanted);
    QVERIFY2(handed, handed ? "" : handed.error().sentence().c_str());
    QVERIFY(isVouchedFor(*handed));
    const auto files = passedfiles::receive(handed->theirs.get(), planFor(wanted));
    QVERIFY(files);
    QCOMPARE(std::ranges::count_if(*files, [](const auto &file) { return file && isSame(*file, "/etc"); }), 256);
}

void TestHandover::opensNothingWhereAUserNamespaceIsMade()
{
    auto wanted = spec();
    wanted.walls[Wall::User] = true;
    wanted.files.mounts = {{MountSpec::Type::Bind, "/none/such", "/etc", false}};
    const auto handed = handOver(wanted);
    QVERIFY(handed && isVouchedFor(*handed));
    char sign = 0;
    QCOMPARE(::recv(handed->theirs.get(), &sign, 1, MSG_DONTWAIT), -1);
}

void TestHandover::namesWhatIsNotThere()
{
    auto wanted = spec();
    wanted.files.mounts = {{MountSpec::Type::Bind, "/none/such", "/etc", false}};
    QCOMPARE(handOver(wanted).error().step, "open /none/such");
}

void TestHandover::isNoLongerThanItMayBe()
{
    qputenv("TERRARIUM_TEST", QByteArray(70'000, 'a'));
    QCOMPARE(handOver(spec()).error().code, E2BIG);
    qunsetenv("TERRARIUM_TEST");
    QVERIFY(handOver(spec()));
}

void TestHandover::waitsForNoFiles()
{
    const LaunchPlan plan{{.kind = StepKind::Bind, .subject = "/etc", .source = "/etc"}};
    const auto ends = packet::pair();
    QCOMPARE(passedfiles::receive(ends->second.get(), plan).error().code, EAGAIN);
}

void TestHandover::takesNoOtherFiles_data()
{
    QTest::addColumn<QByteArray>("signs");
    QTest::addColumn<int>("flags");
    QTest::newRow("a file open for reading") << QByteArray("+") << O_RDONLY;
    QTest::newRow("too many") << QByteArray("+-") << O_PATH;
    QTest::newRow("signs for more") << QByteArray("++") << O_PATH;
    QTest::newRow("an unknown sign") << QByteArray("?") << O_PATH;
    QTest::newRow("signs for fewer") << QByteArray("-") << O_PATH;
}

void TestHandover::takesNoOtherFiles()
{
    QFETCH(const QByteArray, signs);
    QFETCH(const int, flags);
    const LaunchPlan plan{{.kind = StepKind::Bind, .subject = "/etc", .source = "/etc"}};
    const auto ends = packet::pair();
    QVERIFY(ends);
    const Fd file(::open("/etc/passwd", flags | O_CLOEXEC));
    QVERIFY(packet::send(ends->first.get(), signs.toStdString(), std::array{file.get()}));
    const auto received = passedfiles::receive(ends->second.get(), plan);
    QVERIFY(!received);
    QCOMPARE(received.error().code, EPROTO);
}

void TestHandover::takesNoOtherGround_data()
{
    QTest::addColumn<QByteArray>("ground");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("cut off") << QByteArray("/srv/aaa\0/run\0/\0A=b", 19);
    QTest::newRow("a home that is itself one") << QByteArray("~/x\0\0/\0", 7);
    QTest::newRow("a relative home") << QByteArray("home\0\0/\0", 8);
    QTest::newRow("a home with a step up") << QByteArray("/home/../etc\0\0/\0", 16);
    QTest::newRow("a runtime folder with a step up") << QByteArray("/home\0/run/..\0/\0", 16);
    QTest::newRow("a variable without a name") << QByteArray("/home\0\0/\0=b\0", 12);
}

void TestHandover::takesNoOtherGround()
{
    QFETCH(const QByteArray, ground);
    const auto request = sealed::make(toJson(spec()) + '\0' + ground.toStdString());
    QVERIFY(request);
    QCOMPARE(readHandedRequest(request->get(), ::geteuid(), Privilege::Administrator).error().code, EINVAL);
}

QTEST_APPLESS_MAIN(TestHandover)
#include "tst_handover.moc"
