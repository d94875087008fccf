// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observe/commandline.h"

#include <QTest>

using namespace terrarium;

namespace {

std::expected<CommandLine, Notice> parsed(QList<QByteArray> words)
{
    words.prepend("terrarium-observer");
    std::vector<char *> argv;
    for (auto &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    return parseCommandLine(int(words.size()), argv.data());
}

} // namespace

class TestObserverCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modesAndFolderAreTaken()
    {
        QVERIFY(parsed({"--once"})->mode == CommandLine::Mode::Once);
        QCOMPARE(parsed({"--once"})->scan.procRoot, std::string("/proc"));
        QVERIFY(!parsed({"--once"})->pins);
        QVERIFY(parsed({"--once", "--pins"})->pins);
        const auto line = parsed({"--proc", "/tmp/p", "--stdio"});
        QVERIFY(line->mode == CommandLine::Mode::Stdio);
        QCOMPARE(line->scan.procRoot, std::string("/tmp/p"));
    }

    void theSocketOfACallerIsTaken()
    {
        const auto line = parsed({"--for-caller", "--control", "7"});
        QVERIFY(line->mode == CommandLine::Mode::ForCaller);
        QCOMPARE(line->control, 7);
    }

    void helpAndVersionAreNoMistakes()
    {
        QCOMPARE(parsed({"--help"}).error().exitCode, 0);
        QVERIFY(parsed({"--version"}).error().text.starts_with("terrarium-observer "));
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QList<QByteArray>>("words");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("nothing") << QList<QByteArray>{} << QByteArray("--once, --stdio");
        QTest::newRow("unknown") << QList<QByteArray>{"--once", "--wrong"} << QByteArray("--wrong");
        QTest::newRow("no value") << QList<QByteArray>{"--proc"} << QByteArray("--proc");
        QTest::newRow("pins of a stream") << QList<QByteArray>{"--stdio", "--pins"} << QByteArray("--pins");
        QTest::newRow("word") << QList<QByteArray>{"--once", "word"} << QByteArray("word");
        QTest::newRow("for nobody") << QList<QByteArray>{"--for-caller"} << QByteArray("--control");
        QTest::newRow("a socket for nothing")
            << QList<QByteArray>{"--stdio", "--control", "3"} << QByteArray("--control");
        QTest::newRow("no descriptor") << QList<QByteArray>{"--for-caller", "--control", "2"}
                                       << QByteArray("descriptor: 2");
        QTest::newRow("no number") << QList<QByteArray>{"--for-caller", "--control", "3x"}
                                   << QByteArray("descriptor: 3x");
        QTest::newRow("of another folder")
            << QList<QByteArray>{"--for-caller", "--control", "3", "--proc", "/tmp/p"} << QByteArray("/proc");
    }
    void mistakesAreNamed()
    {
        QFETCH(QList<QByteArray>, words);
        QFETCH(QByteArray, named);
        const auto line = parsed(words);
        QVERIFY(!line);
        QCOMPARE(line.error().exitCode, 2);
        QVERIFY(line.error().text.contains(named.toStdString()));
    }
};

QTEST_GUILESS_MAIN(TestObserverCommandLine)
#include "tst_observercommandline.moc"
