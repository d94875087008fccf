// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/glasshouse.h"
#include "ui/processes/viewpoint.h"

#include <QTest>

using namespace terrarium;
using namespace Qt::StringLiterals;

class TestViewpoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesTheHostOut();
    void countsWhatIsBelowToo();
    void tellsHowManyAndFromWhere_data();
    void tellsHowManyAndFromWhere();
};

void TestViewpoint::leavesTheHostOut()
{
    const auto all = viewpoints(Snapshot(glasshouse::parts()));
    QCOMPARE(all.size(), 1U);
    QCOMPARE(all.front().pidNamespace, glasshouse::pids);
    QCOMPARE(all.front().name, u"4026532602 (zsh)"_s);
    QCOMPARE(all.front().processes, 2);
}

void TestViewpoint::countsWhatIsBelowToo()
{
    constexpr Inode deeper = 4026532800;
    Snapshot::Parts parts = glasshouse::parts();
    Process nested = glasshouse::inside(8000, 7731, 3, "nested");
    nested.pids.push_back(1);
    nested.namespaces[Kind::Pid] = deeper;
    Namespace below = samples::ns(Kind::Pid, deeper);
    below.parent = glasshouse::pids;
    parts.processes.push_back(samples::shared(nested));
    parts.namespaces.push_back(samples::shared(below));
    const Snapshot snapshot(parts);
    QCOMPARE(viewpoint(snapshot, glasshouse::pids).processes, 3);
    QCOMPARE(viewpoint(snapshot, deeper).processes, 1);
}

void TestViewpoint::tellsHowManyAndFromWhere_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence");
    // The words of the source, whose singular comes with the English translation.
    QTest::newRow("none") << u"firefox"_s << QString();
    QTest::newRow("host only") << u"systemd"_s << u"systemd: 1 processes; visible from the host only."_s;
    QTest::newRow("inside") << u"zsh"_s << u"zsh: 2 processes; 1 visible from inside 4026532602 (zsh)."_s;
}

void TestViewpoint::tellsHowManyAndFromWhere()
{
    QFETCH(QString, name);
    QFETCH(QString, sentence);
    QCOMPARE(foundSentence(Snapshot(glasshouse::parts()), name), sentence);
}

QTEST_MAIN(TestViewpoint)
#include "tst_viewpoint.moc"
