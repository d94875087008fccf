// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/procconnector.h"

#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace terrarium;

class TestProcConnector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Outside of the initial namespaces, and for users before Linux 6.6, there is a refusal instead.
    void birthAndEndOfAProcessAreNewsOrRefused()
    {
        auto connector = ProcConnector::open();
        if (!connector) {
            QVERIFY(connector.error().code != 0);
            QVERIFY(connector.error().sentence().contains("proc connector"));
            return;
        }
        QProcess process;
        process.start(QStringLiteral("true"), QStringList());
        QVERIFY(process.waitForStarted());
        const auto pid = std::int32_t(process.processId());
        QVERIFY(process.waitForFinished());
        std::vector<ProcEvent> seen;
        const auto hears = [&](ProcEvent::Type type) {
            std::ranges::copy(connector->read()->events, std::back_inserter(seen));
            return std::ranges::any_of(seen, [&](const auto &event) { return event.pid == pid && event.type == type; });
        };
        QTRY_VERIFY(hears(ProcEvent::Type::Born));
        QTRY_VERIFY(hears(ProcEvent::Type::Changed));
        QTRY_VERIFY(hears(ProcEvent::Type::Exited));
    }

    void errorsAreSentences()
    {
        QCOMPARE((Error{"open /proc", EACCES}.sentence()), std::string("open /proc: Permission denied"));
    }
};

QTEST_GUILESS_MAIN(TestProcConnector)
#include "tst_procconnector.moc"
