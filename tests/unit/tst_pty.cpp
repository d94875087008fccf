// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/pty.h"

#include <QTest>

#include <array>
#include <string_view>

#include <fcntl.h>
#include <sys/socket.h>
#include <termios.h>
#include <unistd.h>

using namespace terrarium;

namespace {

void say(int fd, std::string_view text)
{
    QCOMPARE(::write(fd, text.data(), text.size()), static_cast<ssize_t>(text.size()));
}

QByteArray heard(int fd)
{
    std::array<char, 64> text;
    const auto size = ::read(fd, text.data(), text.size());
    return {text.data(), std::max<ssize_t>(size, 0)};
}

} // namespace

class TestPty : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bothSidesAreTerminals();
    void nothingIsPassedToOtherPrograms();
    void itBecomesNobodysControllingTerminal();
    void sizeIsReadBackFromTheOtherSide();
    void cookedTerminalEndsLinesAndEchoes();
    void rawTerminalPassesBytesUnchanged();
    void nonBlockingTerminalDoesNotWait();
    void masterHearsThatTheSlaveIsClosed();
    void whatIsNoTerminalIsRefused();
    void aSlaveOfItsOwnerIsAccepted_data();
    void aSlaveOfItsOwnerIsAccepted();

private:
    Pty m_pty;
};

void TestPty::init()
{
    auto pty = openPty();
    QVERIFY2(pty, pty ? "" : pty.error().sentence().c_str());
    m_pty = std::move(*pty);
}

void TestPty::bothSidesAreTerminals()
{
    QVERIFY(::isatty(m_pty.master.get()));
    QVERIFY(::isatty(m_pty.slave.get()));
}

void TestPty::nothingIsPassedToOtherPrograms()
{
    for (const int fd : {m_pty.master.get(), m_pty.slave.get()})
        QVERIFY(::fcntl(fd, F_GETFD) & FD_CLOEXEC);
}

void TestPty::itBecomesNobodysControllingTerminal()
{
    QCOMPARE(::tcgetsid(m_pty.slave.get()), -1);
}

void TestPty::sizeIsReadBackFromTheOtherSide()
{
    QVERIFY(setWindowSize(m_pty.master.get(), 25, 132));
    const auto size = windowSize(m_pty.slave.get());
    QVERIFY(size);
    QCOMPARE(size->rows, 25);
    QCOMPARE(size->columns, 132);
}

void TestPty::cookedTerminalEndsLinesAndEchoes()
{
    say(m_pty.slave.get(), "a\n");
    QCOMPARE(heard(m_pty.master.get()), "a\r\n");
    say(m_pty.master.get(), "b\r");
    QCOMPARE(heard(m_pty.slave.get()), "b\n");
    QCOMPARE(heard(m_pty.master.get()), "b\r\n");
}

void TestPty::rawTerminalPassesBytesUnchanged()
{
    QVERIFY(setRaw(m_pty.slave.get()));
    say(m_pty.slave.get(), "a\n\x1b\x03");
    QCOMPARE(heard(m_pty.master.get()), "a\n\x1b\x03");
    say(m_pty.master.get(), "b\r\x03\x13");
    QCOMPARE(heard(m_pty.slave.get()), "b\r\x03\x13");
}

void TestPty::nonBlockingTerminalDoesNotWait()
{
    QVERIFY(setNonBlocking(m_pty.master.get()));
    char byte = 0;
    QCOMPARE(::read(m_pty.master.get(), &byte, 1), -1);
    QCOMPARE(errno, EAGAIN);
}

void TestPty::masterHearsThatTheSlaveIsClosed()
{
    say(m_pty.slave.get(), "last words");
    m_pty.slave = {};
    QCOMPARE(heard(m_pty.master.get()), "last words");
    char byte = 0;
    QCOMPARE(::read(m_pty.master.get(), &byte, 1), -1);
    QCOMPARE(errno, EIO);
}

void TestPty::whatIsNoTerminalIsRefused()
{
    const Fd file(::open("/dev/null", O_RDWR | O_CLOEXEC));
    QCOMPARE(setWindowSize(file.get(), 1, 1).error().code, ENOTTY);
    QCOMPARE(windowSize(file.get()).error().code, ENOTTY);
    QCOMPARE(setRaw(file.get()).error().code, ENOTTY);
    QCOMPARE(setNonBlocking(-1).error().code, EBADF);
}

void TestPty::aSlaveOfItsOwnerIsAccepted_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("code");
    QTest::newRow("slave") << "slave" << 0;
    QTest::newRow("master") << "master" << EINVAL;
    QTest::newRow("another's slave") << "other" << EPERM;
    QTest::newRow("slave for reading") << "reading" << EINVAL;
    QTest::newRow("place of a slave") << "place" << EINVAL;
    QTest::newRow("another device") << "null" << EINVAL;
    QTest::newRow("file") << "file" << EINVAL;
    QTest::newRow("folder") << "folder" << EINVAL;
    QTest::newRow("pipe") << "pipe" << EINVAL;
    QTest::newRow("socket") << "socket" << EINVAL;
    QTest::newRow("closed") << "closed" << EBADF;
}

void TestPty::aSlaveOfItsOwnerIsAccepted()
{
    QFETCH(const QString, kind);
    QFETCH(const int, code);
    const auto byPath = [](const char *path, int flags) { return Fd(::open(path, flags | O_NOCTTY | O_CLOEXEC)); };
    const auto slave = "/proc/self/fd/" + std::to_string(m_pty.slave.get());
    std::array<int, 2> pipe{-1, -1};
    QCOMPARE(::pipe2(pipe.data(), O_CLOEXEC), 0);
    const Fd reading(pipe[0]);
    const Fd writing(pipe[1]);
    Fd fd;
    if (kind == "slave" || kind == "other")
        fd = Fd(::dup(m_pty.slave.get()));
    else if (kind == "master")
        fd = Fd(::dup(m_pty.master.get()));
    else if (kind == "reading" || kind == "place")
        fd = byPath(slave.c_str(), kind == "place" ? O_PATH : O_RDONLY);
    else if (kind == "null")
        fd = byPath("/dev/null", O_RDWR);
    else if (kind == "file")
        fd = byPath("/proc/self/comm", O_RDWR);
    else if (kind == "folder")
        fd = byPath("/", O_RDONLY);
    else if (kind == "pipe")
        fd = Fd(::dup(writing.get()));
    else if (kind == "socket")
        fd = Fd(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0));
    const auto checked = checkSlave(fd.get(), kind == "other" ? ::getuid() + 1 : ::getuid());
    QCOMPARE(checked ? 0 : checked.error().code, code);
}

QTEST_GUILESS_MAIN(TestPty)
#include "tst_pty.moc"
