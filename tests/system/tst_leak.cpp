// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observe/scanner.h"
#include "system/support/programs.h"
#include "system/support/seclude.h"

#include <QDir>
#include <QTest>

#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace terrarium;
using namespace terrarium::test;

namespace {

constexpr int scans = 1000;
constexpr int warmUp = 50;

qsizetype entries(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
}

/// Bytes that the program has asked for and not given back, whatever the allocator keeps in stock.
std::size_t bytesInUse()
{
    const struct mallinfo2 heap = mallinfo2();
    return heap.uordblks + heap.hblkhd;
}

} // namespace

class TestLeak : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aThousandScansLeaveNothingBehind();
};

void TestLeak::aThousandScansLeaveNothingBehind()
{
    Target tree(u"randomtree"_s, {u"1"_s, u"40"_s});
    QCOMPARE(tree.line(), u"growing"_s);
    tree.say("freeze");
    QCOMPARE(tree.line(), u"frozen 40"_s);

    const Scanner scanner;
    const auto scanTimes = [&scanner](int times) {
        bool fine = true;
        for (int i = 0; i < times; ++i)
            fine = scanner.scan().has_value() && fine;
        return fine;
    };
    QVERIFY(scanTimes(warmUp));
    const qsizetype descriptors = entries(u"/proc/self/fd"_s);
    const qsizetype threads = entries(u"/proc/self/task"_s);
    const std::size_t bytes = bytesInUse();

    QVERIFY(scanTimes(scans));
    QCOMPARE(entries(u"/proc/self/fd"_s), descriptors);
    QCOMPARE(entries(u"/proc/self/task"_s), threads);
    // One lost object a scan would be 32,000 bytes, as malloc's least chunk is 32; each thread keeps some in stock.
    QCOMPARE_LT(bytesInUse(), bytes + 20'000);
}

int main(int argc, char **argv)
{
    seclude(argv);
    QCoreApplication application(argc, argv);
    TestLeak test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_leak.moc"
