// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commands/shellquote.h"
#include "unit/generatedspecs.h"

#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace terrarium;
using namespace Qt::StringLiterals;

namespace {

using Reason = ImportError::Reason;

QByteArray bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

QByteArrayList split(const QByteArray &line)
{
    const auto words = shellWords(std::string_view(line.data(), std::size_t(line.size())));
    QByteArrayList list;
    for (const auto &word : words.value_or(std::vector<ShellWord>{{"(refused)", false}}))
        list.append(bytes(word.text));
    return list;
}

} // namespace

class TestShellQuote : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void quotesOnlyWhereAShellWouldAct_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QByteArray>("quoted");
        const auto row = [](const QByteArray &word, const QByteArray &quoted) {
            QTest::newRow(quoted.constData()) << word << quoted;
        };
        row("zsh", "zsh");
        row("/usr/bin/g++", "/usr/bin/g++");
        row("--map-users=0:1000,1", "--map-users=0:1000,1");
        row("50%@a_b", "50%@a_b");
        row("", "''");
        row("two words", "'two words'");
        row("it's", R"('it'\''s')");
        row("'", R"(''\''')");
        row("$(id)", "'$(id)'");
        row("a;b", "'a;b'");
        row("~", "'~'");
        row("=ls", "'=ls'");
        row("{a,b}", "'{a,b}'");
        row("größe", "'größe'");
        row("back\\slash", "'back\\slash'");
        row("two\nlines", R"($'two\012lines')");
        row("\x1b[2J'\\\x7f", R"($'\033[2J\'\\\177')");
        row("\t1", R"($'\0111')");
    }
    void quotesOnlyWhereAShellWouldAct()
    {
        QFETCH(const QByteArray, word);
        QFETCH(const QByteArray, quoted);
        QCOMPARE(bytes(shellQuoted(word.toStdString())), quoted);
        QCOMPARE(split(quoted), QByteArrayList{word});
    }

    void aShellReadsEachWordBack()
    {
        samples::SpecMaker maker;
        QByteArray line = "printf '%s\\n'";
        QByteArray expected;
        for (int i = 0; i < 200; ++i) {
            // A control character takes a shell of POSIX 2024, and a NUL none.
            const auto word = maker.word() + maker.path() + static_cast<char>(' ' + i % 95);
            if (std::ranges::any_of(word, [](char c) { return (c >= 0 && c < ' ') || c == '\x7F'; }))
                continue;
            line += ' ' + bytes(shellQuoted(word));
            expected += bytes(word) + '\n';
        }
        QProcess shell;
        shell.start(u"/bin/sh"_s, {u"-c"_s, QString::fromUtf8(line)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.readAllStandardOutput(), expected);
    }

    void takesALineApart_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArrayList>("words");
        const auto row = [](const char *line, const QByteArrayList &words) {
            QTest::addRow("%s", line) << QByteArray(line) << words;
        };
        row("", {});
        row(" \t\r\n ", {});
        row("a", {"a"});
        row("  a \t b\n", {"a", "b"});
        row("a\\\nb", {"ab"});
        row("a \\\n    b", {"a", "b"});
        row("a \\\r\n    b", {"a", "b"});
        row("'a b' \"c d\"", {"a b", "c d"});
        row("a'b'\"c\"d", {"abcd"});
        row("'' \"\"", {"", ""});
        row(R"(a\ b \'c)", {"a b", "'c"});
        row(R"(a\ )", {"a "});
        row(R"('\n' "\n")", {"\\n", "\\n"});
        row("\"\\\"\\\\\\$\\`\"", {"\"\\$`"});
        row("\"a\\\nb\"", {"ab"});
        row("'a\nb'", {"a\nb"});
        row(R"('$x|&;<>()`')", {"$x|&;<>()`"});
        row("\"|&;<>()*~#\"", {"|&;<>()*~#"});
        row(R"(\$x \; \*)", {"$x", ";", "*"});
        row(R"($'\n\t\e\'\\\101')", {"\n\t\x1b'\\A"});
        row("a#b a~b", {"a#b", "a~b"});
        row("a=b {c}", {"a=b", "{c}"});
    }
    void takesALineApart()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QByteArrayList, words);
        QCOMPARE(split(line), words);
    }

    void refusesWhatItWouldHaveToExpand_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("word");
        const auto row = [](const QByteArray &line, const QByteArray &word) {
            QTest::addRow("%s", line.constData()) << line << word;
        };
        for (const char *c : {"$", "`", "|", "&", ";", "<", ">", "(", ")", "*", "?", "["})
            row(QByteArray("a ") + c + 'b', c);
        row("\"$x\"", "$");
        row("\"`id`\"", "`");
        row("a\nb", "\n");
        row("# a", "#");
        row("a #b", "#");
        row("~a/b", "~");
        row("~root", "~");
        row(R"($'\0')", "\\0");
        row(R"($'\400')", "\\0");
        row(R"($'\q')", "\\q");
        row(QByteArray("a\0b", 3), QByteArray("\0", 1));
        row(QByteArray("'a\0b'", 5), QByteArray("\0", 1));
    }
    void refusesWhatItWouldHaveToExpand()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QByteArray, word);
        const auto words = shellWords(std::string_view(line.data(), std::size_t(line.size())));
        QVERIFY(!words.has_value());
        QCOMPARE(words.error().reason, Reason::ShellSyntax);
        QCOMPARE(bytes(words.error().word), word);
    }

    void missesAQuotesEnd_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line : {"'a b", "\"a b", "\"a\\\"", "a\\", "$'a", "$'a\\'"})
            QTest::newRow(line) << QByteArray(line);
    }
    void missesAQuotesEnd()
    {
        QFETCH(const QByteArray, line);
        const auto words = shellWords(line.toStdString());
        QVERIFY(!words.has_value());
        QCOMPARE(words.error().reason, Reason::UnfinishedQuote);
    }

    void tellsTheHomeFolderFromATilde()
    {
        const auto words = shellWords(R"(~ '~' \~ ~/a~ a~ '~/b' ~/'c d')");
        QVERIFY(words.has_value());
        QVERIFY(*words == (std::vector<ShellWord>{{"~", true},
                                                  {"~", false},
                                                  {"~", false},
                                                  {"~/a~", true},
                                                  {"a~", false},
                                                  {"~/b", false},
                                                  {"~/c d", true}}));
    }

    void leavesTheHomeFolderToTheShell()
    {
        for (const char *path : {"~", "~/", "~/a b", "~/~", "~a", "/~", "~/'\n"}) {
            const auto words = shellWords(shellQuotedPath(path));
            QVERIFY2(words.has_value(), path);
            QCOMPARE(words->size(), 1U);
            QCOMPARE(bytes(words->front().text), QByteArray(path));
            QCOMPARE(words->front().isHome, QByteArray(path) == "~" || QByteArray(path).startsWith("~/"));
        }
    }
};

QTEST_GUILESS_MAIN(TestShellQuote)
#include "tst_shellquote.moc"
