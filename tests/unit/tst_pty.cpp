// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/pty.h"

#include <QTest>

#include <array>
#include <string_view>

#include <fcntl.h>
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

QTEST_GUILESS_MAIN(TestPty)
#include "tst_pty.moc"
