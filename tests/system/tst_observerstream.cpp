// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/json.h"
#include "snapshot/wire.h"
#include "system/support/table.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTest>

#include <functional>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace terrarium;
using namespace terrarium::test;

namespace {

/// A reader of terrarium-observer --stdio.
class Stream {
public:
    explicit Stream(const QByteArray &greeting = QByteArray::fromStdString(wire::encode(wire::Hello{})))
    {
        m_process.start(observerProgram(), {u"--stdio"_s});
        m_process.write(greeting);
    }
    ~Stream()
    {
        m_process.closeReadChannel(QProcess::StandardOutput);
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
        m_process.waitForFinished();
    }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;
    Stream(Stream &&) = delete;
    Stream &operator=(Stream &&) = delete;

    [[nodiscard]] QProcess &process() { return m_process; }
    [[nodiscard]] const Snapshot &state() const { return m_state; }
    [[nodiscard]] const std::optional<wire::Status> &status() const { return m_status; }
    [[nodiscard]] int deltas() const { return m_deltas; }
    [[nodiscard]] const std::string &error() const { return m_error; }

    /// Reads until that is so, for at most half a minute.
    bool until(const std::function<bool()> &reached)
    {
        for (const QDeadlineTimer deadline(30'000); !reached() && m_error.empty() && !deadline.hasExpired();)
            if (m_process.waitForReadyRead(1000))
                take(m_process.readAllStandardOutput());
        return reached();
    }

private:
    void take(const QByteArray &bytes)
    {
        m_decoder.feed({bytes.data(), static_cast<std::size_t>(bytes.size())});
        for (auto message = m_decoder.next();; message = m_decoder.next()) {
            if (!message)
                m_error = message.error();
            if (!message || !*message)
                return;
            std::visit([this](auto &value) { use(value); }, **message);
        }
    }
    void use(Snapshot &snapshot) { m_state = std::move(snapshot); }
    void use(const wire::Status &status) { m_status = status; }
    void use(const wire::Hello &) {}
    void use(const wire::Rescan &) { m_error = "an observer asked for a rescan"; }
    void use(const wire::FindPins &) { m_error = "an observer asked for pins"; }
    void use(const Pins &) { m_error = "an observer told pins that nobody asked for"; }
    void use(const Delta &delta)
    {
        ++m_deltas;
        m_state = applied(m_state, delta);
    }

    QProcess m_process;
    wire::Decoder m_decoder;
    Snapshot m_state;
    std::optional<wire::Status> m_status;
    int m_deltas = 0;
    std::string m_error;
};

int childrenOf(const Snapshot &state, int pid)
{
    return static_cast<int>(
        std::ranges::count_if(state.processes(), [pid](const ProcessPtr &process) { return process->parent == pid; }));
}

Inode inodeOf(const QString &link)
{
    return link.section(u'[', 1).chopped(1).toULongLong();
}

QStringList specimenSteps()
{
    return isRoot() ? QStringList{} : QStringList{u"user"_s};
}

/// The kernel tells of forks and exits only in the first PID and user namespace, and to ordinary users since Linux 6.6.
bool eventsAreToBeHad()
{
    constexpr Inode firstPid = 0xEFFFFFFC;
    constexpr Inode firstUser = 0xEFFFFFFD;
    return inodeOf(linkOf(u"/proc/self"_s, u"pid"_s)) == firstPid &&
           inodeOf(linkOf(u"/proc/self"_s, u"user"_s)) == firstUser;
}

/// But for the state: one that waits may have been about to when it was read.
bool isSame(Process process, const Process &other)
{
    process.state = other.state;
    return process == other;
}

} // namespace

class TestObserverStream : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysHowItLives();
    void tellsOfBirthsAndDeathsByDelta();
    void noticesThatAProcessMovesIn();
    void agreesWithAFreshScanInTheEnd();
    void resynchronisesASlowReader();
    void endsOnRubbish_data();
    void endsOnRubbish();
    void endsWithItsReader();
    void answersARescan();
};

void TestObserverStream::saysHowItLives()
{
    Stream stream;
    QVERIFY(stream.until([&] { return stream.status().has_value(); }));
    QCOMPARE(stream.status()->liveness, eventsAreToBeHad() ? wire::Liveness::Events : wire::Liveness::Polling);
}

void TestObserverStream::tellsOfBirthsAndDeathsByDelta()
{
    Target specimen(u"specimen"_s, {});
    const int pid = specimen.readyPid();
    Stream stream;
    QVERIFY(stream.until([&] { return stream.state().process(pid) != nullptr; }));
    QVERIFY(specimen.take("children:20"));
    QVERIFY(stream.until([&] { return childrenOf(stream.state(), pid) == 20; }));
    QVERIFY(specimen.take("bury"));
    QVERIFY(stream.until([&] { return childrenOf(stream.state(), pid) == 0; }));
    QCOMPARE_GE(stream.deltas(), 2);
}

void TestObserverStream::noticesThatAProcessMovesIn()
{
    Target specimen(u"specimen"_s, specimenSteps());
    const int pid = specimen.readyPid();
    Stream stream;
    QVERIFY(stream.until([&] { return stream.state().process(pid) != nullptr; }));
    QVERIFY(specimen.take("uts"));
    const Inode moved = inodeOf(linkOf(pid, u"uts"_s));
    QVERIFY(stream.until([&] { return stream.state().find(Kind::Uts, moved) != nullptr; }));
    QCOMPARE(stream.state().process(pid)->namespaces[Kind::Uts], moved);
}

void TestObserverStream::agreesWithAFreshScanInTheEnd()
{
    Stream stream;
    Target specimen(u"specimen"_s, specimenSteps());
    const int pid = specimen.readyPid();
    for (const auto *step : {"children:30", "uts", "bury", "ipc", "children:10", "name:616263"})
        QVERIFY(specimen.take(step));
    const auto fresh = fromJson(outputOf(observerProgram(), {u"--once"_s}).toStdString());
    QVERIFY(fresh);
    const auto agrees = [&](const ProcessPtr &process) {
        const bool ours = process->parent == pid || process->pid() == pid;
        const Process *streamed = stream.state().process(process->pid());
        return !ours || (streamed != nullptr && isSame(*streamed, *process));
    };
    QVERIFY(stream.until([&] { return std::ranges::all_of((*fresh).processes(), agrees); }));
    QVERIFY(stream.until([&] { return childrenOf(stream.state(), pid) == 10; }));
}

void TestObserverStream::resynchronisesASlowReader()
{
    Target specimen(u"specimen"_s, {});
    const int pid = specimen.readyPid();
    Stream stream;
    QVERIFY(stream.until([&] { return stream.state().process(pid) != nullptr; }));
    // Nothing is read meanwhile: far more than the 64 KiB that a pipe holds.
    for (int round = 0; round < 20; ++round) {
        QVERIFY(specimen.take("children:100"));
        QVERIFY(specimen.take("bury"));
    }
    QVERIFY(specimen.take("children:3"));
    QVERIFY(stream.until([&] { return childrenOf(stream.state(), pid) == 3; }));
    QCOMPARE(stream.error(), std::string());
}

void TestObserverStream::endsOnRubbish_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("endless frame") << QByteArray(64, '\xff');
    QTest::newRow("empty frame") << QByteArray(64, '\0');
    QTest::newRow("another version") << QByteArray::fromStdString(wire::encode(wire::Hello{.version = 99}));
}

void TestObserverStream::endsOnRubbish()
{
    QFETCH(QByteArray, bytes);
    Stream stream(bytes);
    stream.process().closeWriteChannel();
    QVERIFY(stream.process().waitForFinished());
    QCOMPARE(stream.process().exitStatus(), QProcess::NormalExit);
}

void TestObserverStream::endsWithItsReader()
{
    Stream stream;
    QVERIFY(stream.until([&] { return !stream.state().processes().empty(); }));
    stream.process().closeWriteChannel();
    QVERIFY(stream.process().waitForFinished());
    QCOMPARE(stream.process().exitStatus(), QProcess::NormalExit);
}

void TestObserverStream::answersARescan()
{
    Stream stream;
    QVERIFY(stream.until([&] { return !stream.state().processes().empty() && stream.status(); }));
    const std::int64_t before = stream.state().takenAt();
    stream.process().write(QByteArray::fromStdString(wire::encode(wire::Rescan{})));
    QVERIFY(stream.until([&] { return stream.state().takenAt() > before; }));
}

QTEST_GUILESS_MAIN(TestObserverStream)
#include "tst_observerstream.moc"
