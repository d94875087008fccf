// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/utf8.h"

#include <QTest>

#include <string>

using namespace terrarium;

class TestUtf8 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachBadByteBecomesOneMark_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("mended");
        const auto unchanged = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text << text; };
        unchanged("nothing", "");
        unchanged("ASCII", "plain \n text");
        unchanged("two to four bytes", "\xC2\x80 \xDF\xBF \xE0\xA0\x80 \xEF\xBF\xBF \xF0\x90\x80\x80 \xF4\x8F\xBF\xBF");
        unchanged("around the surrogates", "\xED\x9F\xBF\xEE\x80\x80");
        const QByteArray mark = "\uFFFD";
        QTest::newRow("stray continuation") << QByteArray("a\x80z") << "a" + mark + "z";
        QTest::newRow("cut short at the end") << QByteArray("a\xE2\x82") << "a" + mark + mark;
        QTest::newRow("cut short by a letter") << QByteArray("\xE2\x82z") << mark + mark + "z";
        QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << mark + mark;
        QTest::newRow("overlong in three") << QByteArray("\xE0\x9F\xBF") << mark + mark + mark;
        QTest::newRow("overlong in four") << QByteArray("\xF0\x8F\xBF\xBF") << mark + mark + mark + mark;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << mark + mark + mark;
        QTest::newRow("beyond U+10FFFF") << QByteArray("\xF4\x90\x80\x80") << mark + mark + mark + mark;
        QTest::newRow("never a byte of UTF-8") << QByteArray("\xFF\xFE") << mark + mark;
        QTest::newRow("good after bad") << QByteArray("\xC3\xC3\xA4") << mark + "\xC3\xA4";
    }
    void eachBadByteBecomesOneMark()
    {
        QFETCH(const QByteArray, raw);
        QFETCH(const QByteArray, mended);
        QCOMPARE(QByteArray::fromStdString(toUtf8(raw.toStdString())), mended);
        QCOMPARE(isUtf8(raw.toStdString()), raw == mended);
        QVERIFY(isUtf8(mended.toStdString()));
    }
};

QTEST_GUILESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
