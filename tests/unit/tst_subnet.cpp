// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/subnet.h"

#include <QTest>

#include <set>

using namespace terrarium;

class TestSubnet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesByTheNumberInTheName_data();
    void goesByTheNumberInTheName();
    void isNobodyElses();
    void isPrivate();
    void endsSomewhere();
};

void TestSubnet::goesByTheNumberInTheName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("number");
    QTest::newRow("terra0") << QByteArray("terra0") << 0;
    QTest::newRow("terra255") << QByteArray("terra255") << 255;
    for (const auto *name : {"terra", "terra-1", "terra1x", "terra99999999999", "eth0", ""})
        QTest::newRow(name) << QByteArray(name) << -1;
}

void TestSubnet::goesByTheNumberInTheName()
{
    QFETCH(const QByteArray, name);
    QFETCH(const int, number);
    const auto found = numberOf(name.toStdString());
    QCOMPARE(found ? static_cast<int>(*found) : -1, number);
}

void TestSubnet::isNobodyElses()
{
    std::set<std::uint32_t> firsts;
    for (unsigned number = 0; number < 256; ++number) {
        const auto subnets = subnetsFor(number).value();
        for (const auto &subnet : subnets) {
            QCOMPARE(subnet.first % 4, 0U);
            QVERIFY(firsts.insert(subnet.first).second);
        }
    }
}

void TestSubnet::isPrivate()
{
    const auto first = subnetsFor(0).value();
    QCOMPARE(dotted(first[0].host()), "10.203.0.1");
    QCOMPARE(dotted(first[0].inside()), "10.203.0.2");
    const auto last = subnetsFor(255).value();
    QCOMPARE(dotted(last[0].inside()), "10.203.3.254");
    QCOMPARE(dotted(last[1].inside()), "172.29.203.254");
    QCOMPARE(dotted(last[2].inside()), "192.168.203.254");
}

void TestSubnet::endsSomewhere()
{
    QVERIFY(!subnetsFor(256));
}

QTEST_GUILESS_MAIN(TestSubnet)
#include "tst_subnet.moc"
