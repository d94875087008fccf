// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/support/findings.h"
#include "system/support/traces.h"

#include <QFile>
#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace terrarium::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Trying the promises of a sandbox, whatever state it is in and whatever lives there.
class TestProving : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_before = processesOfUser(); }
    void cleanup() { QTRY_COMPARE(newcomers(), QList<qint64>()); }

    void canTryAFrozenSandbox();
    void saysThatTheProgramHasEnded();
    void doesNotJudgeWhatIsKilled();
    void cannotBeLookedInto();
    void leavesNothingBehind();

private:
    [[nodiscard]] QList<qint64> newcomers() const { return processesOfUserBut(m_before); }

    QList<qint64> m_before;
};

void TestProving::canTryAFrozenSandbox()
{
    const auto spec = json(everything);
    Sandbox sandbox(shell(u"sleep 1000"_s, spec));
    QVERIFY(sandbox.start() > 0);
    sandbox.order("freeze");
    QTRY_VERIFY(!sandbox.told(u"frozen"_s).isEmpty());
    QCOMPARE(static_cast<std::size_t>(findingsIn(sandbox.prove(shell(u"true"_s, spec))).size()), promisesIn(spec));
    sandbox.order("kill");
    (void)sandbox.output();
}

void TestProving::saysThatTheProgramHasEnded()
{
    const auto spec = json(R"({"walls":["pid","user"]})");
    Sandbox sandbox(shell(u"true"_s, spec));
    QVERIFY(sandbox.start() > 0);
    (void)sandbox.output();
    const auto told = sandbox.prove(shell(u"true"_s, spec));
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.first().value("event"_L1).toString(), u"failed"_s);
    QCOMPARE(told.first().value("errno"_L1).toInt(), ESRCH);
}

/// By a program that kills whatever it sees, the probes among it.
void TestProving::doesNotJudgeWhatIsKilled()
{
    const auto spec = json(R"({"walls":["mnt","pid","user"],"files":{"proc":"own"}})");
    Sandbox sandbox(shell(u"while :; do kill -9 -1; done"_s, spec));
    QVERIFY(sandbox.start() > 0);
    for (int i = 0; i < 20; ++i) {
        const auto told = sandbox.prove(shell(u"true"_s, spec));
        QCOMPARE(told.last().value("event"_L1).toString(), u"ended"_s);
        for (const auto &finding : findingsIn(told))
            QVERIFY2(verdict(finding) != "broken"_L1, printed(finding).constData());
    }
    sandbox.order("kill");
    (void)sandbox.output();
}

/// What probes hold leads outside; the sandbox's root must not get at it.
void TestProving::cannotBeLookedInto()
{
    const auto spec = json(R"({"walls":["mnt","pid","user"],"users":{"map":"root"},"files":{"proc":"own"}})");
    Sandbox sandbox(shell(u"while :; do for p in /proc/[2-9]* /proc/1?*; do "
                          "if grep -q terrarium $p/comm; then ls $p/fd && echo open || echo closed; fi; done; done "
                          "2>/dev/null"_s,
                          spec));
    QVERIFY(sandbox.start() > 0);
    for (int i = 0; i < 10; ++i)
        (void)sandbox.prove(shell(u"true"_s, spec));
    sandbox.order("kill");
    const auto seen = sandbox.output();
    QVERIFY(seen.contains("closed"));
    QVERIFY2(!seen.contains("open"), seen.constData());
}

void TestProving::leavesNothingBehind()
{
    const auto memory = contentOf(u"/proc/sysvipc/shm"_s);
    const auto traces = Traces::now();
    {
        const auto spec = json(R"({"walls":["pid","user"]})");
        Sandbox sandbox(shell(u"exec sleep 1000"_s, spec));
        QVERIFY(sandbox.start() > 0);
        const auto before = newcomers();
        QVERIFY(!findingsIn(sandbox.prove(shell(u"true"_s, json(everything)))).isEmpty());
        QTRY_COMPARE(newcomers(), before);
        sandbox.order("kill");
        (void)sandbox.output();
    }
    QTRY_COMPARE(contentOf(u"/proc/sysvipc/shm"_s), memory);
    QVERIFY(Traces::now() == traces);
}

QTEST_GUILESS_MAIN(TestProving)
#include "tst_proving.moc"
