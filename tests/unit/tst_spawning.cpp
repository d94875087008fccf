// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/fd.h"
#include "kernel/spawning.h"

#include <QTest>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <sys/wait.h>

using namespace terrarium;

/// What a program gets that is started alone.
class TestSpawning : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasThoseDescriptorsAndNoOther();
    void hasNeitherEnvironmentNorIgnoredSignals();
    void saysWhatIsNotToBeStarted();
    void limitsArePassedOn();

private:
    /// What a shell's line writes to descriptor 3 of those that it is given.
    [[nodiscard]] static QByteArray told(const char *line, int other = -1);
};

QByteArray TestSpawning::told(const char *line, int other)
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) < 0)
        qFatal("no pipe");
    const Fd output(ends[0]);
    Fd input(ends[1]);
    const std::array files{input.get(), other};
    const auto passed = std::span(files).first(other < 0 ? 1 : 2);
    if (!spawning::startAlone("/bin/sh", {"sh", "-c", line}, passed))
        return "not started";
    input = Fd();
    ::waitpid(-1, nullptr, 0);
    QByteArray text(4096, '\0');
    text.resize(qMax<qsizetype>(0, ::read(output.get(), text.data(), static_cast<std::size_t>(text.size()))));
    return text;
}

void TestSpawning::hasThoseDescriptorsAndNoOther()
{
    const Fd other(::open("/etc/passwd", O_RDONLY)); // and not closed at execve(2)
    const Fd third(::fcntl(other.get(), F_DUPFD, 40));
    QCOMPARE(told("for n in 0 1 2 3 4 5 6 7 8 9 40 41; do test -e /proc/$$/fd/$n && echo -n $n' '; done >&3"),
             "0 1 2 3 ");
    // Given in an order in which each would stand in another's place.
    QCOMPARE(told("readlink /proc/$$/fd/4 >&3", other.get()), "/etc/passwd\n");
    QCOMPARE(told("links=$(readlink /proc/$$/fd/0 /proc/$$/fd/1 /proc/$$/fd/2); echo \"$links\" >&3"),
             "/dev/null\n/dev/null\n/dev/null\n");
}

void TestSpawning::hasNeitherEnvironmentNorIgnoredSignals()
{
    qputenv("TREASURE", "x");
    const auto before = std::signal(SIGUSR1, SIG_IGN);
    QCOMPARE(told("grep -c TREASURE /proc/$$/environ >&3"), "0\n");
    QCOMPARE(told("exec grep -E 'SigIgn|SigBlk' /proc/self/status >&3"),
             "SigBlk:\t0000000000000000\nSigIgn:\t0000000000000000\n");
    QCOMPARE(told("test $(cut -d' ' -f6 /proc/$$/stat) = $$ && echo -n leads >&3"), "leads");
    std::signal(SIGUSR1, before);
}

void TestSpawning::saysWhatIsNotToBeStarted()
{
    QCOMPARE(spawning::startAlone("/no/such/program", {"program"}, {}).error().code, ENOENT);
    const std::array closed{-1};
    QCOMPARE(spawning::startAlone("/bin/true", {"true"}, closed).error().code, EBADF);
}

void TestSpawning::limitsArePassedOn()
{
    spawning::limit(RLIMIT_CORE, 0);
    QCOMPARE(told("ulimit -c >&3"), "0\n");
}

QTEST_APPLESS_MAIN(TestSpawning)
#include "tst_spawning.moc"
