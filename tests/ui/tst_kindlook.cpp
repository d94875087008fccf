// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"
#include "ui/common/kindlook.h"
#include "ui/palettes.h"

#include <QDirIterator>
#include <QSet>
#include <QTest>

using namespace terrarium;

class TestKindLook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void letterCanBeReadOnItsChip_data() { schemes(); }
    void letterCanBeReadOnItsChip();
    void inkCanBeReadOnEveryBackground_data() { schemes(); }
    void inkCanBeReadOnEveryBackground();
    void wordsCanBeReadOnEveryHighlight_data();
    void wordsCanBeReadOnEveryHighlight();
    void coloursOfAllKindsDiffer_data() { schemes(); }
    void coloursOfAllKindsDiffer();
    void darkSchemeIsToldFromLight();
    void everyKindHasItsOwnWords();
    void chipHasThePixelsOfItsScreen();
    void chipIsFilledWithTheColour();
    void iconTakesTheColourOfTheText();
    void iconKeepsNothingOfAnUnknownName();

private:
    static void schemes();
};

void TestKindLook::schemes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<Kind>("kind");
    for (const Kind kind : allKinds) {
        QTest::addRow("light %s", name(kind).data()) << palettes::light() << kind;
        QTest::addRow("dark %s", name(kind).data()) << palettes::dark() << kind;
    }
}

void TestKindLook::letterCanBeReadOnItsChip()
{
    QFETCH(QPalette, palette);
    QFETCH(Kind, kind);
    const KindLook look(kind);
    QVERIFY(contrast(look.colour(palette), look.letterColour(palette)) >= 4.5);
}

void TestKindLook::inkCanBeReadOnEveryBackground()
{
    QFETCH(QPalette, palette);
    QFETCH(Kind, kind);
    for (const QColor &background : {palette.color(QPalette::Base), palette.color(QPalette::Window), QColor(Qt::gray)})
        QVERIFY(contrast(KindLook(kind).ink(background), background) >= 4.5);
}

void TestKindLook::wordsCanBeReadOnEveryHighlight_data()
{
    QTest::addColumn<QColor>("highlight");
    QTest::addColumn<QColor>("words");
    QTest::newRow("Fusion") << QColor(0x30, 0x8c, 0xc6) << QColor(Qt::white);
    QTest::newRow("Breeze") << QColor(0x3d, 0xae, 0xe9) << QColor(0xfc, 0xfc, 0xfc);
    QTest::newRow("pale") << QColor(0xd0, 0xe0, 0xf0) << QColor(Qt::black);
    QTest::newRow("high contrast") << QColor(Qt::yellow) << QColor(Qt::black);
    QTest::newRow("no difference") << QColor(Qt::black) << QColor(Qt::black);
}

void TestKindLook::wordsCanBeReadOnEveryHighlight()
{
    QFETCH(QColor, highlight);
    QFETCH(QColor, words);
    QVERIFY(contrast(readable(highlight, words), words) >= 4.5);
    if (contrast(highlight, words) >= 4.5)
        QCOMPARE(readable(highlight, words), highlight);
}

void TestKindLook::coloursOfAllKindsDiffer()
{
    QFETCH(QPalette, palette);
    QFETCH(Kind, kind);
    for (const Kind other : allKinds)
        QVERIFY(other == kind || KindLook(other).colour(palette) != KindLook(kind).colour(palette));
}

void TestKindLook::darkSchemeIsToldFromLight()
{
    QVERIFY(!isDark(palettes::light()));
    QVERIFY(isDark(palettes::dark()));
    QCOMPARE(qRound(contrast(Qt::white, Qt::black)), 21);
}

void TestKindLook::everyKindHasItsOwnWords()
{
    QSet<QString> letters;
    QSet<QString> names;
    for (const Kind kind : allKinds) {
        const KindLook look(kind);
        letters << look.letter();
        names << look.plainName();
        QCOMPARE(look.description().count(QStringLiteral(". ")) + 1, 2);
        QVERIFY(!look.whenShared().isEmpty());
        QVERIFY(look.whenOwn() != look.whenShared());
    }
    QCOMPARE(letters.size(), 8);
    QCOMPARE(names.size(), 8);
}

void TestKindLook::chipHasThePixelsOfItsScreen()
{
    const QPixmap chip = KindLook(Kind::Pid).chip(16, palettes::light(), 2.5);
    QCOMPARE(chip.size(), QSize(40, 40));
    QCOMPARE(chip.deviceIndependentSize(), QSizeF(16, 16));
}

void TestKindLook::chipIsFilledWithTheColour()
{
    const KindLook look(Kind::Net);
    const QPoint besideTheLetter(16, 3);
    const QImage filled = look.chip(32, palettes::light(), 1).toImage();
    QCOMPARE(filled.pixelColor(besideTheLetter), look.colour(palettes::light()));
    const QImage pale = look.chip(32, palettes::light(), 1, KindLook::Chip::Pale).toImage();
    QCOMPARE(pale.pixelColor(besideTheLetter).alpha(), 0);
}

void TestKindLook::iconTakesTheColourOfTheText()
{
    const QPalette palette = palettes::dark();
    const QImage image = themedIcon(QStringLiteral("pause"), palette).pixmap(QSize(24, 24), 2.0).toImage();
    QCOMPARE(image.size(), QSize(48, 48));
    QCOMPARE(image.pixelColor(16, 24), palette.color(QPalette::WindowText));
    QCOMPARE(image.pixelColor(24, 24).alpha(), 0);
}

void TestKindLook::iconKeepsNothingOfAnUnknownName()
{
    QVERIFY(themedIcon(QStringLiteral("no-such-drawing"), palettes::light()).isNull());
    for (QDirIterator drawings(QStringLiteral(":/icons")); drawings.hasNext();)
        QVERIFY2(!themedIcon(QFileInfo(drawings.next()).completeBaseName(), palettes::light()).isNull(),
                 qPrintable(drawings.filePath()));
}

QTEST_MAIN(TestKindLook)
#include "tst_kindlook.moc"
