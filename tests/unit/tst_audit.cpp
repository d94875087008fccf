// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/audit.h"

#include <QTest>

using namespace terrarium;

/// What is written into the system's log.
class TestAudit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isOneLineOfPlainText();
    void tellsWhoAndWhat();
};

void TestAudit::isOneLineOfPlainText()
{
    // NOLINTNEXTLINE(misc-misleading-bidirectional): misleading it is meant to be.
    QCOMPARE(audit::plain("a\nlaunch accepted: \"b\\ \xE2\x80\xAE\x1b[2J"),
             R"(a\x0alaunch accepted: \x22b\x5c \xe2\x80\xae\x1b[2J)");
    QCOMPARE(audit::plain(std::string(1000, 'a')).size(), 256U);
}

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
}

QTEST_APPLESS_MAIN(TestAudit)
#include "tst_audit.moc"
