// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker/snapshotfile.h"
#include "snapshot/json.h"
#include "unit/samples.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace terrarium;
using namespace Qt::StringLiterals;

class TestSnapshotFile : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    [[nodiscard]] QString written(const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(u"snapshot.json"_s));
        const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return done ? file.fileName() : QString();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void readsWhatWasDumped()
    {
        const auto snapshot = readSnapshotFile(written(QByteArray::fromStdString(toJson(samples::full()))));
        QVERIFY2(snapshot.has_value(), snapshot ? "" : qPrintable(snapshot.error()));
        QVERIFY(samples::same(**snapshot, samples::full()));
    }

    void saysWhatIsWrongWithTheContent_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QByteArray() << u"%1 is no snapshot, or only a part of one"_s;
        QTest::newRow("cut short") << QByteArray::fromStdString(toJson(samples::full())).left(40)
                                   << u"%1 is no snapshot, or only a part of one: it stops making sense at byte 40."_s;
        QTest::newRow("other JSON") << QByteArray("{}") << u"%1 is no snapshot, or one by a newer Terrarium."_s;
        QTest::newRow("bad field") << QByteArray(R"({"schema":"terrarium.snapshot/1","takenAt":"noon"})")
                                   << u"%1 is damaged: “takenAt” cannot have the value that it has there."_s;
    }
    void saysWhatIsWrongWithTheContent()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, expected);
        const QString path = written(content);
        const auto snapshot = readSnapshotFile(path);
        QVERIFY(!snapshot.has_value());
        QVERIFY2(snapshot.error().startsWith(expected.arg(path)), qPrintable(snapshot.error()));
    }

    void saysWhatIsWrongWithTheFile()
    {
        const QString missing = m_folder.filePath(u"missing.json"_s);
        QCOMPARE(readSnapshotFile(missing).error(), u"There is no file %1. Check the name."_s.arg(missing));
        QCOMPARE(readSnapshotFile(m_folder.path()).error(), u"%1 is not a file. Choose a file."_s.arg(m_folder.path()));
    }

    void refusesAFileThatIsTooLarge()
    {
        const QString path = written({});
        QVERIFY(QFile::resize(path, (1LL << 30) + 1)); // sparse: it takes no space
        QCOMPARE(readSnapshotFile(path).error(),
                 u"%1 is larger than 1 GiB, as no snapshot is. Choose another file."_s.arg(path));
    }
};

QTEST_GUILESS_MAIN(TestSnapshotFile)
#include "tst_snapshotfile.moc"
