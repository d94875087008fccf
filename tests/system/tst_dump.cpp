// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/support/seclude.h"
#include "system/support/table.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace terrarium::test;

namespace {

bool lives(const QJsonValue &pid)
{
    return QFile::exists(u"/proc/%1"_s.arg(pid.toInteger()));
}

/// One text a row, without the programs that looked.
QStringList lastingProcesses(const QJsonObject &snapshot)
{
    QStringList rows;
    for (const QJsonValue &process : snapshot["processes"_L1].toArray()) {
        QJsonObject row = process.toObject();
        row.remove("state"_L1); // one that waits may run for a moment
        if (lives(process["pid"_L1]))
            rows.append(QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact)));
    }
    return rows;
}

QStringList lastingNamespaces(const QJsonObject &snapshot)
{
    QStringList rows;
    for (const QJsonValue &value : snapshot["namespaces"_L1].toArray()) {
        QJsonObject row = value.toObject();
        QJsonArray members;
        for (const QJsonValue &pid : row["members"_L1].toArray())
            if (lives(pid))
                members.append(pid);
        row["members"_L1] = members;
        row["processes"_L1] = members.size();
        rows.append(QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact)));
    }
    return rows;
}

} // namespace

class TestDump : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dumpsTheSameAsTheObserver();
};

void TestDump::dumpsTheSameAsTheObserver()
{
    Target tree(u"randomtree"_s, {u"1"_s, u"30"_s});
    QCOMPARE(tree.line(), u"growing"_s);
    tree.say("freeze");
    QCOMPARE(tree.line(), u"frozen 30"_s);
    const QJsonObject dumped = QJsonDocument::fromJson(outputOf(terrariumProgram(), {u"--dump"_s})).object();
    const QJsonObject once = observed();
    QCOMPARE(dumped.keys(), once.keys());
    QCOMPARE(dumped["machine"_L1], once["machine"_L1]);
    QCOMPARE(dumped["hidden"_L1], once["hidden"_L1]);
    QCOMPARE(lastingProcesses(dumped), lastingProcesses(once));
    QCOMPARE(lastingNamespaces(dumped), lastingNamespaces(once));
}

int main(int argc, char **argv)
{
    seclude(argv);
    QCoreApplication application(argc, argv);
    TestDump test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_dump.moc"
