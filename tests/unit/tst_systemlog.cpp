// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/systemlog.h"

#include <QTest>

using namespace terrarium;

/// What is written into the system's log.
class TestSystemLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isOneLineOfPlainText();
};

void TestSystemLog::isOneLineOfPlainText()
{
    // NOLINTNEXTLINE(misc-misleading-bidirectional): misleading it is meant to be.
    QCOMPARE(systemlog::plain("a\nlaunch accepted: \"b\\ \xE2\x80\xAE\x1b[2J"),
             R"(a\x0alaunch accepted: \x22b\x5c \xe2\x80\xae\x1b[2J)");
    QCOMPARE(systemlog::plain(std::string(1000, 'a')).size(), 256U);
}

QTEST_APPLESS_MAIN(TestSystemLog)
#include "tst_systemlog.moc"
