// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/authoritywords.h"

#include <QSet>
#include <QTest>

#include <cerrno>

using namespace terrarium;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(terrarium::Hindrance)
Q_DECLARE_METATYPE(terrarium::Remedy)

namespace {

constexpr int last = static_cast<int>(Hindrance::ShutIn);

FailureText textOf(Hindrance hindrance)
{
    return FailureWords::of({0, EPERM, u"a detail"_s, {}, hindrance}, {{.kind = StepKind::Authorise}});
}

} // namespace

/// That whatever comes between a person and the administrator's way is told apart, and has a way on.
class TestAuthorityWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatAndOffersWhatHelps_data();
    void saysWhatAndOffersWhatHelps();
    void hasWordsOfItsOwnForEach();
};

void TestAuthorityWords::saysWhatAndOffersWhatHelps_data()
{
    QTest::addColumn<Hindrance>("hindrance");
    QTest::addColumn<QString>("word");
    QTest::addColumn<Remedy>("remedy");
    const auto row = [](const char *name, Hindrance hindrance, const char *word, Remedy remedy) {
        QTest::newRow(name) << hindrance << QString::fromUtf8(word) << remedy;
    };
    row("no bus", Hindrance::NoBus, "D-Bus", Remedy::None);
    row("not installed", Hindrance::NotInstalled, "not installed", Remedy::None);
    row("no polkit", Hindrance::NoPolkit, "systemctl start polkit", Remedy::Again);
    row("forbidden", Hindrance::Forbidden, "rules of this system", Remedy::None);
    row("no agent", Hindrance::NoAgent, "polkit agent", Remedy::Agent);
    row("denied", Hindrance::Denied, "it was wrong", Remedy::Again);
    row("cancelled", Hindrance::Cancelled, "You cancelled it", Remedy::Again);
    row("busy", Hindrance::Busy, "Another request is open.", Remedy::Again);
    row("timed out", Hindrance::TimedOut, "no answer", Remedy::Again);
    row("helper died", Hindrance::HelperDied, "privileged part has failed", Remedy::Again);
    row("keeper died", Hindrance::KeeperDied, "ended without a word", Remedy::Again);
    row("not handed over", Hindrance::NotHandedOver, "page Files", Remedy::None);
    row("wrong caller", Hindrance::WrongCaller, "not root", Remedy::None);
    row("shut in", Hindrance::ShutIn, "container", Remedy::None);
    row("wrong request", Hindrance::WrongRequest, "does not carry out", Remedy::None);
    row("wrong terminal", Hindrance::WrongTerminal, "terminal", Remedy::Again);
    row("too many", Hindrance::TooMany, "as many", Remedy::Again);
}

void TestAuthorityWords::saysWhatAndOffersWhatHelps()
{
    QFETCH(const Hindrance, hindrance);
    QFETCH(const QString, word);
    QFETCH(const Remedy, remedy);
    const auto text = textOf(hindrance);
    QVERIFY(!text.what.isEmpty() && !text.why.isEmpty() && !text.wayOut.isEmpty());
    const QString all = text.what + text.why + text.wayOut;
    QVERIFY2(all.contains(word), qPrintable(all));
    QCOMPARE(text.remedy, remedy);
}

void TestAuthorityWords::hasWordsOfItsOwnForEach()
{
    QSet<QString> said;
    for (int each = 1; each <= last; ++each) {
        const auto text = textOf(static_cast<Hindrance>(each));
        said.insert(text.what + text.why);
    }
    QCOMPARE(said.size(), last);
}

QTEST_GUILESS_MAIN(TestAuthorityWords)
#include "tst_authoritywords.moc"
