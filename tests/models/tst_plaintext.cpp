// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plaintext.h"

#include <QTest>

using namespace terrarium;
using namespace Qt::StringLiterals;

class TestPlainText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesVisible_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");

        QTest::newRow("plain") << "ls -l"_ba << u"ls -l"_s;
        QTest::newRow("empty") << ""_ba << u""_s;
        QTest::newRow("other scripts stay") << QByteArray("bücher 書 🐚") << u"bücher 書 🐚"_s;
        QTest::newRow("new line and tab") << "a\nb\tc"_ba << u"a␊b␉c"_s;
        QTest::newRow("escape sequence") << "\033[31mred"_ba << u"␛[31mred"_s;
        QTest::newRow("NUL and DEL") << QByteArray("a\0b\x7f", 4) << u"a␀b␡"_s;
        QTest::newRow("C1 control") << QByteArray("a\xc2\x9b"
                                                  "b")
                                    << u"a⟨U+009B⟩b"_s;
        QTest::newRow("not UTF-8") << QByteArray("a\xff"
                                                 "b")
                                   << u"a\uFFFDb"_s;
        // NOLINTNEXTLINE(misc-misleading-bidirectional): misleading it is meant to be.
        QTest::newRow("right-to-left override") << QByteArray("a\u202Etxt.exe") << u"a⟨U+202E⟩txt.exe"_s;
        QTest::newRow("isolates") << QByteArray("\u2066\u2069") << u"⟨U+2066⟩⟨U+2069⟩"_s;
        QTest::newRow("marks") << QByteArray("\u200E\u200F\u061C") << u"⟨U+200E⟩⟨U+200F⟩⟨U+061C⟩"_s;
        QTest::newRow("line separator") << QByteArray("\u2028") << u"⟨U+2028⟩"_s;
        QTest::newRow("as long as may be") << QByteArray(4096, 'a') << QString(4096, u'a');
        QTest::newRow("too long") << QByteArray(5000, 'a') << QString(QString(4096, u'a') + u'…');
        QTest::newRow("too long in wide characters")
            << QByteArray("書").repeated(5000) << QString(QString(4096, u'書') + u'…');
        QTest::newRow("no half character at the cut")
            << QByteArray("a") + QByteArray("🐚").repeated(3000) << QString(u"a"_s + u"🐚"_s.repeated(2047) + u'…');
    }

    void makesVisible()
    {
        QFETCH(const QByteArray, bytes);
        QTEST(plainText({bytes.data(), static_cast<std::size_t>(bytes.size())}), "text");
    }
};

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
