// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/sealed.h"

#include <QTest>

#include <array>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace terrarium;
using namespace Qt::StringLiterals;

namespace {

Fd memory(const std::string &text, int seals)
{
    Fd fd(::memfd_create("test", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    (void)!::write(fd.get(), text.data(), text.size());
    (void)::fcntl(fd.get(), F_ADD_SEALS, seals);
    return fd;
}

constexpr int all = F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW;

} // namespace

/// What is taken for a request, and what is not.
class TestSealed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isReadAsItWasMade();
    void nothingElseIsAccepted_data();
    void nothingElseIsAccepted();
    void isItsOwnersOnly();
    void isNotChangedAnyMore();
};

void TestSealed::isReadAsItWasMade()
{
    const std::string text("a\0b", 3);
    const auto made = sealed::make(text);
    QVERIFY(made);
    QCOMPARE(sealed::read(made->get(), 3).value(), text);
}

void TestSealed::nothingElseIsAccepted_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("code");
    for (const auto *kind : {"file", "folder", "pipe", "socket", "device"})
        QTest::newRow(kind) << kind << EINVAL;
    QTest::newRow("closed") << "closed" << EBADF;
    QTest::newRow("place of a file") << "place" << EBADF;
    for (const auto *kind : {"unsealed", "could be written", "could grow", "could shrink", "too long"})
        QTest::newRow(kind) << kind << EINVAL;
}

void TestSealed::nothingElseIsAccepted()
{
    QFETCH(const QString, kind);
    QFETCH(const int, code);
    std::array<int, 2> pipe{-1, -1};
    QCOMPARE(::pipe2(pipe.data(), O_CLOEXEC), 0);
    const Fd reading(pipe[0]);
    const Fd writing(pipe[1]);
    Fd fd;
    if (kind == "file"_L1)
        fd = Fd(::open("/proc/self/comm", O_RDONLY | O_CLOEXEC));
    else if (kind == "folder"_L1)
        fd = Fd(::open("/", O_RDONLY | O_CLOEXEC));
    else if (kind == "place"_L1)
        fd = Fd(::open("/etc/passwd", O_PATH | O_CLOEXEC));
    else if (kind == "device"_L1)
        fd = Fd(::open("/dev/zero", O_RDONLY | O_CLOEXEC));
    else if (kind == "pipe"_L1)
        fd = Fd(::dup(reading.get()));
    else if (kind == "socket"_L1)
        fd = Fd(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0));
    else if (kind == "unsealed"_L1)
        fd = memory("abc", 0);
    else if (kind == "could be written"_L1)
        fd = memory("abc", all & ~F_SEAL_WRITE);
    else if (kind == "could grow"_L1)
        fd = memory("abc", all & ~F_SEAL_GROW);
    else if (kind == "could shrink"_L1)
        fd = memory("abc", all & ~F_SEAL_SHRINK);
    else if (kind == "too long"_L1)
        fd = memory("abcd", all);
    const auto checked = sealed::check(fd.get(), 3);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, code);
    QVERIFY(!sealed::read(fd.get(), 3));
}

void TestSealed::isItsOwnersOnly()
{
    const auto made = sealed::make("a");
    QVERIFY(sealed::checkOwner(made->get(), ::geteuid()));
    QCOMPARE(sealed::checkOwner(made->get(), ::geteuid() + 1).error().code, EPERM);
}

void TestSealed::isNotChangedAnyMore()
{
    const auto made = sealed::make("abc");
    QCOMPARE(::pwrite(made->get(), "x", 1, 0), -1);
    QCOMPARE(::ftruncate(made->get(), 1), -1);
    QCOMPARE(::ftruncate(made->get(), 9), -1);
    QCOMPARE(::fcntl(made->get(), F_ADD_SEALS, F_SEAL_EXEC), -1);
}

QTEST_APPLESS_MAIN(TestSealed)
#include "tst_sealed.moc"
