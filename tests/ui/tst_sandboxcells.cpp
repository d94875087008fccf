// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker/usagemeter.h"
#include "ui/sandboxes/sandbox.h"
#include "ui/sandboxes/sandboxcells.h"
#include "ui/sandboxes/sandboxmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <array>

#include <sys/socket.h>

using namespace terrarium;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

LaunchSpec program(bool hasPidWall)
{
    LaunchSpec spec;
    spec.title = "Glass";
    spec.program.arguments = {"zsh", "-f"};
    spec.walls[Wall::Pids] = hasPidWall;
    return spec;
}

} // namespace

/// With a keeper that is no more than the other end of a socket.
class TestSandboxCells : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showWhatIsKnownAtOnce();
    void tellTheAge_data();
    void tellTheAge();
    void sayWhyThereIsNoFigure();
    void showFigures();
    void showThePidInsideOnlyBehindAWall();
    void tellHowMemoryWasCounted();
    void showNoFiguresOfWhatIsOver();
    void areNotTakenForHtml();
    void areReadOnlyWhileThereIsSomethingToWatch();

private:
    [[nodiscard]] std::unique_ptr<Sandbox> running(const LaunchSpec &spec, std::chrono::seconds age = 0s);

    Fd m_keeper;
};

std::unique_ptr<Sandbox> TestSandboxCells::running(const LaunchSpec &spec, std::chrono::seconds age)
{
    std::array<int, 2> ends{};
    (void)::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data());
    m_keeper = Fd(ends[0]);
    FoundKeeper found;
    found.spec = spec;
    found.pid = 4'194'300;
    found.first.pid = 4'194'301;
    found.control = Fd(ends[1]);
    found.begun = QDateTime::currentDateTime().addSecs(-age.count());
    return std::make_unique<Sandbox>(std::move(found));
}

void TestSandboxCells::showWhatIsKnownAtOnce()
{
    const auto sandbox = running(program(true));
    QCOMPARE(SandboxCells::text(*sandbox, SandboxCells::Program), u"zsh -f"_s);
    QCOMPARE(SandboxCells::text(*sandbox, SandboxCells::Profile), u"Glass"_s);
    QCOMPARE(SandboxCells::text(*sandbox, SandboxCells::State), u"running"_s);
    QCOMPARE(SandboxCells::text(*sandbox, SandboxCells::PidOutside), u"4194301"_s);
    QCOMPARE(SandboxCells::text(*sandbox, SandboxCells::ExitStatus), QString());
}

void TestSandboxCells::tellTheAge_data()
{
    QTest::addColumn<std::chrono::seconds>("age");
    QTest::addColumn<QString>("text");
    QTest::newRow("minutes") << std::chrono::seconds(3min + 5s) << u"3 min "_s;
    QTest::newRow("hours") << std::chrono::seconds(2h + 30min + 30s) << u"2 h 30 min"_s;
    QTest::newRow("days") << std::chrono::seconds(50h) << u"2 d 2 h"_s;
    QTest::newRow("a clock that was set back") << -100s << u" s"_s;
}

void TestSandboxCells::tellTheAge()
{
    QFETCH(const std::chrono::seconds, age);
    QFETCH(const QString, text);
    const auto sandbox = running(program(true), age);
    const QString told = SandboxCells::text(*sandbox, SandboxCells::Age);
    QVERIFY2(told.contains(text) && !told.contains(u'-'), qPrintable(told));
}

void TestSandboxCells::sayWhyThereIsNoFigure()
{
    const auto sandbox = running(program(true));
    QCOMPARE(SandboxCells::text(*sandbox, SandboxCells::Memory), u"–"_s);
    QCOMPARE(SandboxCells::tip(*sandbox, SandboxCells::Memory), u"Not read yet"_s);
    sandbox->setFigures({.hindrance = u"open /proc: Permission denied"_s});
    QCOMPARE(SandboxCells::text(*sandbox, SandboxCells::Processes), u"–"_s);
    QVERIFY(SandboxCells::tip(*sandbox, SandboxCells::Processes).contains(u"open /proc: Permission denied"_s));
}

void TestSandboxCells::showFigures()
{
    const auto sandbox = running(program(true));
    sandbox->setFigures({.processes = 12, .memory = 3 << 20, .firstPidInside = 1});
    QCOMPARE(SandboxCells::text(*sandbox, SandboxCells::Processes), u"12"_s);
    QCOMPARE(SandboxCells::text(*sandbox, SandboxCells::Memory), QLocale().formattedDataSize(3 << 20, 1));
    QCOMPARE(SandboxCells::text(*sandbox, SandboxCells::Processor), u"–"_s);
    QCOMPARE(SandboxCells::tip(*sandbox, SandboxCells::Processor), u"Known after the second look"_s);
    sandbox->setFigures({.processes = 12, .processor = 1.504, .firstPidInside = 1});
    QCOMPARE(SandboxCells::text(*sandbox, SandboxCells::Processor), u"150 %"_s);
}

void TestSandboxCells::showThePidInsideOnlyBehindAWall()
{
    for (const bool hasWall : {true, false}) {
        const auto sandbox = running(program(hasWall));
        sandbox->setFigures({.processes = 1, .firstPidInside = 1});
        QCOMPARE(SandboxCells::text(*sandbox, SandboxCells::PidInside), hasWall ? u"1"_s : QString());
    }
}

void TestSandboxCells::tellHowMemoryWasCounted()
{
    const auto sandbox = running(program(true));
    sandbox->setFigures({.processes = 1, .isProportional = false});
    QVERIFY(SandboxCells::tip(*sandbox, SandboxCells::Memory).contains(u"RSS"_s));
}

void TestSandboxCells::showNoFiguresOfWhatIsOver()
{
    const auto sandbox = running(program(true));
    sandbox->setFigures({.processes = 1});
    const QByteArray end = R"({"event":"ended","code":7})";
    QCOMPARE(::send(m_keeper.get(), end.constData(), static_cast<std::size_t>(end.size()), 0), end.size());
    QTRY_COMPARE(SandboxCells::text(*sandbox, SandboxCells::ExitStatus), u"7"_s);
    QCOMPARE(SandboxCells::text(*sandbox, SandboxCells::Processes), QString());
    QCOMPARE(SandboxCells::tip(*sandbox, SandboxCells::Processes), QString());
}

void TestSandboxCells::areNotTakenForHtml()
{
    auto spec = program(true);
    spec.program.arguments = {"<b>bold</b>"};
    SandboxModel model;
    const QAbstractItemModelTester tester(&model);
    const auto index = model.add(running(spec));
    QVERIFY(index.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
}

void TestSandboxCells::areReadOnlyWhileThereIsSomethingToWatch()
{
    UsageMeter meter;
    const QSignalSpy measured(&meter, &UsageMeter::measured);
    QVERIFY(!meter.isRunning());
    meter.watch({{4'194'300, 4'194'301}});
    QVERIFY(meter.isRunning());
    QTRY_COMPARE(measured.size(), 1);
    QVERIFY(!measured.first().at(1).value<Figures>().hindrance.isEmpty());
    meter.watch({});
    QVERIFY(!meter.isRunning());
}

QTEST_MAIN(TestSandboxCells)
#include "tst_sandboxcells.moc"
