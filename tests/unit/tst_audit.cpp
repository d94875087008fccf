// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/audit.h"

#include <QTest>

using namespace terrarium;

/// What is written into the system's log.
class TestAudit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhoAndWhat();
};

void TestAudit::tellsWhoAndWhat()
{
    Caller caller;
    caller.user.uid = 1000;
    caller.name = "ali\nce";
    LaunchSpec spec;
    spec.program.arguments = {"/bin/sh\n", "-c", "secret"};
    spec.walls[Wall::Mnt] = true;
    spec.walls[Wall::Pids] = true;
    QCOMPARE(audit::line(caller, spec), R"(uid=1000 user="ali\x0ace" program="/bin/sh\x0a" walls=mnt,pid)");
    spec.walls = {};
    spec.privilege = Privilege::EnterAny;
    spec.joined[Wall::Mnt] = spec.joined[Wall::Net] = KnownProcess(42, 4711);
    QVERIFY(audit::line(caller, spec).ends_with(" walls= action=enterany process=42:4711 joined=mnt,net"));
}

QTEST_APPLESS_MAIN(TestAudit)
#include "tst_audit.moc"
