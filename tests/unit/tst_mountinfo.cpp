// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/mountinfo.h"

#include <QTest>

using namespace terrarium;

namespace {

constexpr auto table = "22 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw\n"
                       "40 22 0:4 net:[4026532281] /run/netns/blue\\040sky rw shared:2 master:1 - nsfs nsfs rw\n"
                       "41 22 0:4 net:[4026532281] /mnt/blue rw - nsfs nsfs rw\n"
                       "42 22 0:4 mnt:[4026532290] /mnt/m rw - nsfs nsfs rw\n"
                       "43 22 0:30 /net:[1] /mnt/t rw - tmpfs nsfs rw\n"
                       "44 22 0:31 / /.flatpak-info ro - tmpfs tmpfs rw\n";

} // namespace

class TestMountinfo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyNamespacesAreTaken()
    {
        const std::vector<mountinfo::NamespaceMount> expected{{"net", 4026532281, "/run/netns/blue sky"},
                                                              {"net", 4026532281, "/mnt/blue"},
                                                              {"mnt", 4026532290, "/mnt/m"}};
        QVERIFY(mountinfo::parseNamespaceMounts(table) == expected);
        QVERIFY(mountinfo::parseNamespaceMounts("garbage\n\n40 22").empty());
    }

    void theUppermostFileSystemCounts()
    {
        QCOMPARE(std::string(mountinfo::fileSystemAt(table, "/.flatpak-info")), std::string("tmpfs"));
        QCOMPARE(std::string(mountinfo::fileSystemAt(table, "/nowhere")), std::string());
        const auto covered = std::string(table) + "50 22 0:40 / / rw - overlay overlay rw\n";
        QCOMPARE(std::string(mountinfo::fileSystemAt(covered, "/")), std::string("overlay"));
    }

    void mountsAreFoundByTheirNumber()
    {
        QCOMPARE(mountinfo::idAt(table, "/mnt/blue"), 41U);
        QVERIFY(!mountinfo::idAt(table, "/nowhere"));
        QCOMPARE(mountinfo::idAt(std::string(table) + "50 22 0:40 / / rw - overlay overlay rw\n", "/"), 50U);
        QCOMPARE(std::string(mountinfo::pathOf(table, 41)), std::string("/mnt/blue"));
        QVERIFY(mountinfo::pathOf(table, 4).empty());
    }

    void whatCopiesLeaveOutIsFound()
    {
        QVERIFY(!mountinfo::hasUnbindable(table));
        QVERIFY(!mountinfo::hasUnbindable("50 22 0:40 / /unbindable rw - tmpfs unbindable rw\n"));
        QVERIFY(mountinfo::hasUnbindable(std::string(table) + "50 22 0:40 / /a rw unbindable - tmpfs x rw\n"));
    }

    void escapesAreTurnedBack_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("none") << QByteArray("/a") << QByteArray("/a");
        QTest::newRow("all four") << QByteArray("\\040\\011\\012\\134") << QByteArray(" \t\n\\");
        QTest::newRow("cut") << QByteArray("/a\\04") << QByteArray("/a\\04");
        QTest::newRow("not octal") << QByteArray("\\9ab") << QByteArray("\\9ab");
    }
    void escapesAreTurnedBack()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, plain);
        QCOMPARE(QByteArray::fromStdString(mountinfo::unescaped(text.toStdString())), plain);
    }
};

QTEST_GUILESS_MAIN(TestMountinfo)
#include "tst_mountinfo.moc"
