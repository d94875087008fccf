// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/support/programs.h"
#include "system/support/sandbox.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <grp.h>
#include <unistd.h>

using namespace terrarium::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// terrarium --profile, as it is written into a shell or into the application menu, by an ordinary user.
class TestProfile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void launchesAtOnce();
    void launchesWhatTheMenuNames();
    void saysWhichThereAre();
    void saysWhyOneCannotBeLaunched_data();
    void saysWhyOneCannotBeLaunched();
    void listsThem();

private:
    void put(const QString &name, const QByteArray &text) const;
    void putShell(const QString &name, const QString &command) const;
    [[nodiscard]] QString place(const QString &name) const { return m_home->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestProfile::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("HOME", m_home->path().toLocal8Bit());
    QVERIFY(QDir(m_home->path()).mkpath(u".config/terrarium/terrarium/profiles"_s));
}

void TestProfile::put(const QString &name, const QByteArray &text) const
{
    QFile file(place(u".config/terrarium/terrarium/profiles/"_s + name + u".json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

/// In a terminal and in PID namespace and /proc of its own.
void TestProfile::putShell(const QString &name, const QString &command) const
{
    QJsonObject spec = shell(command);
    spec[u"schema"_s] = u"terrarium.launch/1"_s;
    spec[u"walls"_s] = QJsonArray{u"pid"_s};
    spec[u"files"_s] = QJsonObject{{u"proc"_s, u"own"_s}};
    put(name, QJsonDocument(spec).toJson());
}

void TestProfile::launchesAtOnce()
{
    const auto before = processesOfUser();
    putShell(u"My shell"_s, u"echo pid $$ > \"$HOME/said\"; exec sleep 1000"_s);
    QProcess window;
    window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    window.start(terrariumProgram(), {u"--profile"_s, u"My shell"_s});
    QTRY_COMPARE_WITH_TIMEOUT(contents(place(u"said"_s)), QByteArray("pid 1\n"), patience);
    QCOMPARE(window.state(), QProcess::Running);
    window.kill();
    QVERIFY(window.waitForFinished());
    QTRY_COMPARE_WITH_TIMEOUT(processesOfUser(), before, patience);
}

void TestProfile::launchesWhatTheMenuNames()
{
    const auto before = processesOfUser();
    const QString name = u"100 % \"q\" $HOME `id` \\ ;*?"_s;
    putShell(name, u"echo ran > \"$HOME/said\""_s);
    QProcess window;
    window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    window.start(terrariumProgram(), {u"--profile"_s, name});
    QTRY_COMPARE_WITH_TIMEOUT(contents(place(u"said"_s)), QByteArray("ran\n"), patience);
    window.kill();
    QVERIFY(window.waitForFinished());
    QTRY_COMPARE_WITH_TIMEOUT(processesOfUser(), before, patience);
}

void TestProfile::saysWhichThereAre()
{
    putShell(u"zsh"_s, u"true"_s);
    putShell(u"My browser"_s, u"true"_s);
    const Output output = run(terrariumProgram(), {u"--profile"_s, u"fish"_s});
    QCOMPARE(output.exitCode, 2);
    QVERIFY2(output.err.contains("fish") && output.err.contains("My browser, zsh"), output.err.constData());
    QVERIFY(output.out.isEmpty());
}

void TestProfile::saysWhyOneCannotBeLaunched_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("damaged") << QByteArray("{") << QByteArray("no JSON");
    QTest::newRow("too new") << QByteArray(R"({"schema":"terrarium.launch/2"})") << QByteArray("later version");
    QTest::newRow("no program") << QByteArray(R"({"schema":"terrarium.launch/1"})") << QByteArray("program.arguments");
}

void TestProfile::saysWhyOneCannotBeLaunched()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, reason);
    put(u"bad"_s, text);
    const Output output = run(terrariumProgram(), {u"--profile=bad"_s});
    QCOMPARE(output.exitCode, 1);
    QVERIFY2(output.err.contains(reason) && output.err.contains("bad"), output.err.constData());
}

void TestProfile::listsThem()
{
    QCOMPARE(outputOf(terrariumProgram(), {u"--list-profiles"_s}), QByteArray());
    putShell(u"zsh"_s, u"true"_s);
    putShell(u"My browser"_s, u"true"_s);
    put(u"bad"_s, "{");
    const Output output = run(terrariumProgram(), {u"--list-profiles"_s});
    QCOMPARE(output.exitCode, 0);
    QCOMPARE(output.out, QByteArray("My browser\nzsh\n"));
    QVERIFY2(output.err.contains("bad: "), output.err.constData());
}

/// Root gives itself up first: nothing here needs it.
int main(int argc, char **argv)
{
    qputenv("TERRARIUM_KEEPER", keeperProgram().toLocal8Bit());
    qputenv("TERRARIUM_OBSERVER", observerProgram().toLocal8Bit());
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        qunsetenv(variable);
    if (isRoot() && (setgroups(0, nullptr) != 0 || setresgid(nobody, nobody, nobody) != 0 ||
                     setresuid(nobody, nobody, nobody) != 0))
        return 1;
    QCoreApplication app(argc, argv);
    TestProfile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_profile.moc"
