// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scope/watchwords.h"

#include <QTest>

#include <cerrno>

using namespace terrarium;
using namespace Qt::StringLiterals;

/// What a person reads when root's view came to nothing.
class TestWatchWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatWhyAndWhatNext_data();
    void saysWhatWhyAndWhatNext();
};

void TestWatchWords::saysWhatWhyAndWhatNext_data()
{
    QTest::addColumn<Hindrance>("hindrance");
    QTest::addColumn<QString>("what");
    QTest::addColumn<Remedy>("remedy");
    const auto row = [](Hindrance hindrance, const char *what, Remedy remedy = Remedy::Again) {
        QTest::newRow(what) << hindrance << QString::fromUtf8(what) << remedy;
    };
    row(Hindrance::NoBus, "There is nobody to ask for authorisation.", Remedy::None);
    row(Hindrance::NotInstalled, "Terrarium’s privileged part is not there.", Remedy::None);
    row(Hindrance::NoPolkit, "There is nobody to decide who is authorised.");
    row(Hindrance::Forbidden, "You are not allowed to see everything.", Remedy::None);
    row(Hindrance::NoAgent, "There is nothing that could ask for the password.", Remedy::Agent);
    row(Hindrance::Denied, "The authorisation was refused.");
    row(Hindrance::Cancelled, "The request was cancelled.");
    row(Hindrance::Busy, "Another request is open.");
    row(Hindrance::TimedOut, "There was no answer.");
    row(Hindrance::HelperDied, "Terrarium’s privileged part has failed.");
    row(Hindrance::KeeperDied, "The observer has ended.");
    row(Hindrance::WrongCaller, "The observer does not serve you.", Remedy::None);
    row(Hindrance::WrongRequest, "The observer could not begin.");
    row(Hindrance::TooMany, "Everything is being shown to you already.");
    row(Hindrance::ShutIn, "The observer does not serve programs that are shut in.", Remedy::None);
    row(Hindrance::Lost, "Root’s view has ended.");
}

void TestWatchWords::saysWhatWhyAndWhatNext()
{
    QFETCH(const Hindrance, hindrance);
    QFETCH(const QString, what);
    QFETCH(const Remedy, remedy);
    const auto text = WatchWords::of({hindrance, EPERM, u"details"_s});
    QCOMPARE(text.what, what);
    QVERIFY(text.remedy == remedy);
    QVERIFY(text.why.endsWith(u'.') && text.wayOut.endsWith(u'.'));
    for (const auto &sentence : {text.what, text.why, text.wayOut})
        QVERIFY2(!sentence.contains(u"launch"_s, Qt::CaseInsensitive) && !sentence.contains(u"keeper"_s) &&
                     !sentence.contains(u"sandboxes"_s),
                 qPrintable(sentence));
}

QTEST_GUILESS_MAIN(TestWatchWords)
#include "tst_watchwords.moc"
