// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/export.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace terrarium;
using namespace Qt::StringLiterals;

namespace {

constexpr int sortRole = Qt::UserRole + 1;

QList<QStandardItem *> itemsOf(const QString &command, int pid, const QString &user)
{
    auto *number = new QStandardItem(QString::number(pid));
    number->setData(pid, sortRole);
    return {new QStandardItem(command), number, new QStandardItem(user)};
}

/// A group of two, one beneath the other, and its view.
struct Fixture {
    Fixture()
    {
        model.setHorizontalHeaderLabels({u"Command"_s, u"PID"_s, u"User"_s});
        auto *group = new QStandardItem(u"Network"_s);
        model.appendRow(group);
        const auto parent = itemsOf(u"init"_s, 1, u"root"_s);
        group->appendRow(parent);
        parent.first()->appendRow(itemsOf(u"sleep 1000"_s, 4242, u"anna"_s));
        view.setModel(&model);
        view.setFirstColumnSpanned(0, {}, true);
    }

    QStandardItemModel model;
    QTreeView view;
};

Table oneCell(const QVariant &cell)
{
    return {{u"Command"_s}, {{0, false, {cell}}}};
}

} // namespace

class TestExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesFoldedRowsToo();
    void takesOnlyShownColumnsInTheirOrder();
    void takesOnlySelectedRows();
    void alignsText();
    void keepsTextOnOneLine();
    void writesCsvCells_data();
    void writesCsvCells();
    void leavesGroupsOutOfCsv();
    void writesNumbersAsNumbersInJson();
};

void TestExport::takesFoldedRowsToo()
{
    const Fixture fixture;
    const Table table = tableOf(fixture.view, Rows::All);
    QCOMPARE(table.headers, (QStringList{u"Command"_s, u"PID"_s, u"User"_s}));
    QCOMPARE(table.rows.size(), 3);
    QVERIFY(table.rows.at(0).heading);
    QCOMPARE(table.rows.at(2).depth, 2);
}

void TestExport::takesOnlyShownColumnsInTheirOrder()
{
    Fixture fixture;
    fixture.view.setColumnHidden(1, true);
    fixture.view.header()->setFirstSectionMovable(true);
    fixture.view.header()->moveSection(2, 0);
    QCOMPARE(tableOf(fixture.view, Rows::All).headers, (QStringList{u"User"_s, u"Command"_s}));
}

void TestExport::takesOnlySelectedRows()
{
    Fixture fixture;
    const QModelIndex group = fixture.model.index(0, 0);
    fixture.view.selectionModel()->select(fixture.model.index(0, 0, group),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const Table table = tableOf(fixture.view, Rows::Selected);
    QCOMPARE(table.rows.size(), 1);
    QCOMPARE(table.rows.first().cells.first().toString(), u"init"_s);
}

void TestExport::alignsText()
{
    const Fixture fixture;
    QCOMPARE(asText(tableOf(fixture.view, Rows::All)), u"Command          PID  User\n"
                                                       "Network\n"
                                                       "  init             1  root\n"
                                                       "    sleep 1000  4242  anna\n"_s);
}

void TestExport::keepsTextOnOneLine()
{
    QCOMPARE(asText(oneCell(u"a\nb\x1b[1m"_s)), u"Command\na b [1m\n"_s);
}

void TestExport::writesCsvCells_data()
{
    QTest::addColumn<QVariant>("cell");
    QTest::addColumn<QString>("written");
    QTest::newRow("plain") << QVariant(u"sleep 1000"_s) << u"sleep 1000"_s;
    QTest::newRow("comma") << QVariant(u"a,b"_s) << u"\"a,b\""_s;
    QTest::newRow("quotes") << QVariant(u"say \"hi\""_s) << u"\"say \"\"hi\"\"\""_s;
    QTest::newRow("line") << QVariant(u"a\nb"_s) << u"\"a\nb\""_s;
    QTest::newRow("formula") << QVariant(u"=1+1"_s) << u"'=1+1"_s;
    QTest::newRow("plus") << QVariant(u"+1"_s) << u"'+1"_s;
    QTest::newRow("minus") << QVariant(u"-bash"_s) << u"'-bash"_s;
    QTest::newRow("at") << QVariant(u"@sum"_s) << u"'@sum"_s;
    QTest::newRow("formula with comma") << QVariant(u"=a,b"_s) << u"\"'=a,b\""_s;
    QTest::newRow("negative number") << QVariant(-1) << u"-1"_s;
    QTest::newRow("empty") << QVariant() << QString();
}

void TestExport::writesCsvCells()
{
    QFETCH(const QVariant, cell);
    QFETCH(const QString, written);
    QCOMPARE(asCsv(oneCell(cell)), u"Command\r\n"_s + written + u"\r\n"_s);
}

void TestExport::leavesGroupsOutOfCsv()
{
    const Fixture fixture;
    QCOMPARE(asCsv(tableOf(fixture.view, Rows::All)), u"Command,PID,User\r\n"
                                                      "init,1,root\r\n"
                                                      "sleep 1000,4242,anna\r\n"_s);
}

void TestExport::writesNumbersAsNumbersInJson()
{
    const Fixture fixture;
    const QJsonArray rows = QJsonDocument::fromJson(asJson(tableOf(fixture.view, Rows::All)).toUtf8()).array();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(1).toObject().value(u"PID"_s), QJsonValue(4242));
    QCOMPARE(rows.at(1).toObject().value(u"Command"_s), QJsonValue(u"sleep 1000"_s));
}

QTEST_MAIN(TestExport)
#include "tst_export.moc"
