// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/pty.h"
#include "ui/palettes.h"
#include "ui/terminal/terminal.h"
#include "ui/terminal/terminalbridge.h"
#include "ui/terminal/terminalfilter.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <thread>

#include <unistd.h>

using namespace terrarium;

namespace {

/// Writes until all is taken; false, when nobody is there any more.
bool say(int fd, QByteArrayView text)
{
    while (!text.isEmpty()) {
        const auto size = ::write(fd, text.data(), static_cast<std::size_t>(text.size()));
        if (size <= 0)
            return false;
        text.slice(size);
    }
    return true;
}

QByteArray numbers(qsizetype size)
{
    QByteArray text;
    for (int line = 0; text.size() < size; ++line)
        text += QByteArray::number(line) + "\r\n";
    return text;
}

} // namespace

class TestTerminal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto pty = openPty();
        QVERIFY(pty && setRaw(pty->slave.get()));
        m_slave = std::move(pty->slave);
        m_heard.clear();
        m_terminal = std::make_unique<Terminal>();
        m_terminal->resize(m_terminal->sizeHint());
        m_terminal->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_terminal.get()));
        m_terminal->attach(std::move(pty->master));
    }

    void cleanup()
    {
        m_terminal.reset();
        m_slave = {};
    }

    void outputIsShown()
    {
        say(program(), "hello \x1b[31mred\x1b[0m\r\n  \xc3\xa9");
        QTRY_COMPARE(m_terminal->text().trimmed(), QStringLiteral("hello red\n  \u00e9"));
    }

    void typedTextReachesTheProgram()
    {
        QTest::keyClicks(canvas(), QStringLiteral("ls -l"));
        QTest::keyClick(canvas(), Qt::Key_Return);
        QTest::keyClick(canvas(), Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(heard(), "ls -l\r\x03");
    }

    void sizeReachesTheProgram()
    {
        QTRY_VERIFY(windowSize(program())->columns >= 79 && windowSize(program())->rows >= 23);
        const auto before = *windowSize(program());
        m_terminal->resize(m_terminal->size() * 2);
        const auto grown = [&](auto part) { return (*windowSize(program())).*part > 2 * (before.*part) - 4; };
        QTRY_VERIFY(grown(&WindowSize::columns) && grown(&WindowSize::rows));
    }

    void muchOutputPassesInOrderAndTheWindowLives()
    {
        const QByteArray output = numbers(20'000'000);
        const QSignalSpy read(m_terminal->focusProxy(), SIGNAL(receivedData(QString)));
        int breaths = 0;
        QTimer pulse;
        connect(&pulse, &QTimer::timeout, this, [&] { ++breaths; });
        pulse.start(1);
        const std::jthread writer([&] { say(program(), output); });
        const auto stop = qScopeGuard([&] { m_terminal.reset(); });
        QTRY_COMPARE_WITH_TIMEOUT(bridge()->shown(), output.size(), 240'000);
        QTRY_VERIFY(m_terminal->text().contains(QString::fromLatin1(output.last(9).trimmed())));
        QByteArray all;
        for (const QVariantList &part : read)
            all += part.first().toString().toLatin1();
        QVERIFY(all == output);
        QVERIFY(breaths > 100);
    }

    void programThatDoesNotReadBlocksNothing()
    {
        const QByteArray typed = numbers(200'000);
        QVERIFY(m_terminal->send(typed));
        QVERIFY(!m_terminal->send(QByteArray(16 << 20, 'x')));
        say(program(), "still shown");
        QTRY_COMPARE(m_terminal->text().trimmed(), QStringLiteral("still shown"));
        QTRY_COMPARE_WITH_TIMEOUT(heard().size(), typed.size(), 60'000);
        QVERIFY(m_heard == typed);
    }

    void endIsToldAfterTheLastWords()
    {
        const QSignalSpy ended(m_terminal.get(), &Terminal::ended);
        say(program(), "last words");
        m_slave = {};
        QTRY_COMPARE(ended.size(), 1);
        QTRY_COMPARE(m_terminal->text().trimmed(), QStringLiteral("last words"));
        QVERIFY(!m_terminal->send("anybody?"));
    }

    void detachedMasterCanBeAttachedAgain()
    {
        Fd master = m_terminal->detach();
        QVERIFY(!m_terminal->detach());
        QVERIFY(!m_terminal->send("nobody"));
        say(program(), "kept");
        m_terminal->attach(std::move(master));
        QTRY_COMPARE(m_terminal->text().trimmed(), QStringLiteral("kept"));
    }

    void destroyingWhileOutputFlowsIsClean()
    {
        const std::jthread writer([this, output = numbers(10'000)] {
            while (say(program(), output)) {
            }
        });
        const auto destroy = qScopeGuard([&] { m_terminal.reset(); });
        QTRY_VERIFY(bridge()->shown() > 100'000);
    }

    void destroyingWhenItEndsIsClean()
    {
        connect(m_terminal.get(), &Terminal::ended, this, [this] { m_terminal.reset(); });
        say(program(), "last words");
        m_slave = {};
        QTRY_VERIFY(!m_terminal);
    }

    void filterTakesCommandsOut_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QByteArray>("passed");
        const auto row = [](const char *name, const char *output, const char *passed) {
            QTest::newRow(name) << QByteArray(output) << QByteArray(passed);
        };
        row("text", "a\r\n\t\x7f\xc3\xa9\xc2\xa0", "a\r\n\t\x7f\xc3\xa9\xc2\xa0");
        row("colours", "a\x1b[1;31mb\x1b[0m\x1b(B\x1b[?25lt", "a\x1b[1;31mb\x1b[0m\x1b(B\x1b[?25lt");
        row("title, ended by bell", "a\x1b]0;title\x07t", "at");
        row("clipboard", "a\x1b]52;c;cm0gLXJm\x07t", "at");
        row("link", "\x1b]8;;http://a.example\x1b\\t\x1b]8;;\x1b\\t", "tt");
        row("command broken off by a colour", "\x1b]0;title\x1b[31mt", "\x1b[31mt");
        row("command broken off by CAN", "\x1b]0;title\x18t", "t");
        row("control character before the command", "\x1b\n]0;title\x07t", "\nt");
        row("escape twice", "\x1b\x1b]0;title\x07t", "\x1bt");
        row("size", "a\x1b[8;5;5tt", "a\x1b[8;5;5yt");
        row("size in UTF-8's C1", "a\xc2\x9b;5;5tt", "a\xc2\x9b;5;5yt");
        row("size with a line end in it", "a\x1b[8;\n5;5tt", "a\x1b[8;\n5;5yt");
        row("title report", "\x1b[21tt", "\x1b[21yt");
        row("sequence broken off", "\x1b[8;5\x1b[1mt", "\x1b[8;5\x1b[1mt");
    }

    void filterTakesCommandsOut()
    {
        QFETCH(QByteArray, output);
        QFETCH(QByteArray, passed);
        for (qsizetype cut = 0; cut <= output.size(); ++cut) {
            TerminalFilter filter;
            QByteArray result;
            filter.filter(QByteArrayView(output).first(cut), result);
            filter.filter(QByteArrayView(output).sliced(cut), result);
            QCOMPARE(result, passed);
        }
    }

    void programCannotNameOrSizeTheWindow()
    {
        QTRY_VERIFY(windowSize(program())->columns > 0);
        const QSignalSpy titles(m_terminal->focusProxy(), SIGNAL(titleChanged()));
        const QSize size = m_terminal->size();
        const auto cells = *windowSize(program());
        say(program(), "\x1b]0;owned\x07\x1b[8;5;5t\x1b[21tdone");
        QTRY_COMPARE(m_terminal->text().trimmed(), QStringLiteral("done"));
        QCOMPARE(m_terminal->size(), size);
        QCOMPARE(*windowSize(program()), cells);
        QCOMPARE(titles.size(), 0);
        QCOMPARE(heard(), "");
    }

    void selectedTextIsCopiedAndNothingIsTyped()
    {
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(canvas(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
        say(program(), "some words");
        QTRY_COMPARE(m_terminal->text().trimmed(), QStringLiteral("some words"));
        QTest::mouseDClick(canvas(), Qt::LeftButton, Qt::NoModifier, QPoint(12, 12));
        QTest::keyClick(canvas(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("some"));
        QCOMPARE(heard(), "");
    }

    void pastedControlCharactersAreNotTyped()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("a\x1b[201~\x03\tb\u0085"));
        QTest::keyClick(canvas(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(heard(), "a[201~\tb");
    }

    void pastedLinesAreAskedFor()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("one\r\ntwo\n"));
        m_terminal->paste();
        auto *question = m_terminal->findChild<QMessageBox *>();
        QVERIFY(question);
        question->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(!m_terminal->findChild<QMessageBox *>());
        QCOMPARE(heard(), "");
        m_terminal->paste();
        question = m_terminal->findChild<QMessageBox *>();
        for (QAbstractButton *button : question->buttons())
            if (question->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        QTRY_COMPARE(heard(), "one\rtwo\r");
    }

    void pastedLinesAreBracketedWhereTheProgramCanTellThem()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("one\ntwo\n"));
        say(program(), "\x1b[?2004hready");
        QTRY_COMPARE(m_terminal->text().trimmed(), QStringLiteral("ready"));
        m_terminal->paste();
        QVERIFY(!m_terminal->findChild<QMessageBox *>());
        QTRY_COMPARE(heard(), "\x1b[200~one\rtwo\r\x1b[201~");
    }

    void coloursFollowThePalette()
    {
        for (const QPalette &palette : {palettes::dark(), palettes::light()}) {
            m_terminal->setPalette(palette);
            const QPoint besideTheText = canvas()->rect().center();
            QTRY_COMPARE(canvas()->grab().toImage().pixelColor(besideTheText), palette.color(QPalette::Base));
        }
    }

    void windowsShortcutsGoToTheProgram()
    {
        QAction find;
        find.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
        m_terminal->addAction(&find);
        const QSignalSpy found(&find, &QAction::triggered);
        QTest::keyClick(canvas(), Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(heard(), "\x06");
        QCOMPARE(found.size(), 0);
    }

private:
    [[nodiscard]] QWidget *canvas() const { return m_terminal->focusProxy()->focusProxy(); }
    [[nodiscard]] TerminalBridge *bridge() const { return m_terminal->findChild<TerminalBridge *>(); }
    [[nodiscard]] int program() const { return m_slave.get(); }
    /// What has been typed to the program so far.
    [[nodiscard]] QByteArray heard()
    {
        QFile typed;
        if (setNonBlocking(program()) && typed.open(program(), QIODevice::ReadOnly))
            m_heard += typed.readAll();
        return m_heard;
    }

    Fd m_slave;
    QByteArray m_heard;
    std::unique_ptr<Terminal> m_terminal;
};

QTEST_MAIN(TestTerminal)
#include "tst_terminal.moc"
