// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/isotime.h"

#include <QTest>

using namespace terrarium;

class TestIsoTime : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesAndReadsBack_data()
    {
        QTest::addColumn<qint64>("nanoseconds");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("epoch") << qint64(0) << QByteArray("1970-01-01T00:00:00.000000000Z");
        QTest::newRow("before it") << qint64(-1) << QByteArray("1969-12-31T23:59:59.999999999Z");
        QTest::newRow("29 February") << qint64(1'709'210'096'000'000'001)
                                     << QByteArray("2024-02-29T12:34:56.000000001Z");
    }
    void writesAndReadsBack()
    {
        QFETCH(const qint64, nanoseconds);
        QFETCH(const QByteArray, text);
        QCOMPARE(QByteArray::fromStdString(isoTime(nanoseconds)), text);
        QCOMPARE(fromIsoTime(text.toStdString()), std::optional<std::int64_t>(nanoseconds));
    }

    void refusesEverythingElse_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"", "2024", "2024-02-29T12:34:56Z", "2024-02-29 12:34:56.000000001Z", "2024-02-29T12:34:56.000000001",
              "2023-02-29T12:34:56.000000001Z", "2024-13-01T12:34:56.000000001Z", "2024-02-29T24:00:00.000000000Z",
              "2024-02-29T12:60:00.000000000Z", "2024-02-29T12:34:60.000000000Z", "9999-02-28T12:34:56.000000001Z",
              "0000-02-28T12:34:56.000000001Z", "2024-02-29T12:34:56.00000000xZ", "+024-02-29T12:34:56.000000001Z"})
            QTest::newRow(text) << QByteArray(text);
    }
    void refusesEverythingElse()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!fromIsoTime(text.toStdString()));
    }
};

QTEST_GUILESS_MAIN(TestIsoTime)
#include "tst_isotime.moc"
