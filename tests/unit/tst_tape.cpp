// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/pty.h"
#include "sandbox/keeper/tape.h"

#include <QTest>

using namespace terrarium;

class TestTape : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatIsShortWhole();
    void keepsTheLastFromTheBeginningOfALine();
    void isEmptyOnceItWasTaken();
    void recordsATerminalUntilItIsClosed();
};

void TestTape::keepsWhatIsShortWhole()
{
    Tape tape;
    tape.append("one\ntwo", 7);
    QCOMPARE(tape.take(), "one\ntwo");
}

void TestTape::keepsTheLastFromTheBeginningOfALine()
{
    Tape tape;
    std::string all;
    for (int i = 0; i < 100'000; ++i) {
        const auto line = std::to_string(i) + '\n';
        all += line;
        tape.append(line.data(), line.size());
    }
    const auto taken = tape.take();
    QVERIFY(taken.size() <= Tape::longest);
    QVERIFY(taken.size() > Tape::longest - 10);
    QVERIFY(all.ends_with('\n' + taken));
}

void TestTape::isEmptyOnceItWasTaken()
{
    Tape tape;
    const std::string much(3 * Tape::longest, 'x');
    tape.append(much.data(), much.size());
    QCOMPARE(tape.take().size(), Tape::longest); // no line begins in it
    QCOMPARE(tape.take(), "");
    tape.append("a\nb", 3);
    QCOMPARE(tape.take(), "a\nb");
}

void TestTape::recordsATerminalUntilItIsClosed()
{
    auto pty = openPty();
    QVERIFY(pty && setNonBlocking(pty->master.get()) && setRaw(pty->slave.get()));
    Tape tape;
    QVERIFY(tape.record(pty->master.get())); // nothing yet
    QCOMPARE(::write(pty->slave.get(), "hello", 5), 5);
    QTRY_VERIFY(tape.record(pty->master.get()) && !Tape(tape).take().empty());
    QCOMPARE(Tape(tape).take(), "hello");
    pty->slave = Fd();
    QVERIFY(!tape.record(pty->master.get()));
    QCOMPARE(tape.take(), "hello");
}

QTEST_APPLESS_MAIN(TestTape)
#include "tst_tape.moc"
