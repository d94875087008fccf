// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/completion.h"
#include "sandbox/launchspecjson.h"
#include "sandbox/validation.h"
#include "ui/launch/presets.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace terrarium;

namespace {

LaunchSpec busy()
{
    LaunchSpec spec;
    spec.title = "Mine";
    spec.program.arguments = {"zsh", "-l"};
    spec.program.folder = "/srv/project";
    spec.program.environment = {{"LANG", "C"}};
    spec.hostName = "other";
    spec.limits.memory = 1;
    spec.walls[Wall::Time] = true;
    return spec;
}

PerWall<bool> walls(std::initializer_list<Wall> up)
{
    PerWall<bool> walls;
    for (const auto wall : up)
        walls[wall] = true;
    return walls;
}

FilesSpec guarded()
{
    FilesSpec files;
    files.root = FilesSpec::Root::HostReadOnly;
    files.home = FilesSpec::Home::Empty;
    files.proc = FilesSpec::Proc::Own;
    files.privateTmp = true;
    files.privateDev = true;
    return files;
}

/// What each preset promises, in code.
LaunchSpec promised(Preset preset)
{
    using enum Wall;
    LaunchSpec spec;
    switch (preset) {
    case Preset::Article:
        spec.walls = walls({Pids});
        spec.files.proc = FilesSpec::Proc::Own;
        break;
    case Preset::ArticleByRoot:
        spec.privilege = Privilege::Administrator;
        spec.walls = walls({Pids});
        spec.files.proc = FilesSpec::Proc::Own;
        break;
    case Preset::NoNetwork:
        spec.walls = walls({Net});
        break;
    case Preset::ThrowawayHome:
        spec.walls = walls({Mnt});
        spec.files.home = FilesSpec::Home::Empty;
        break;
    case Preset::SuspiciousDocument:
        spec.walls = walls({Mnt, Pids, Net, Ipc});
        spec.files = guarded();
        spec.network = NetworkMode::Down;
        spec.powers = {PowersSpec::Capabilities::None, {}, true, PowersSpec::Seccomp::Strict};
        spec.desktop = {DesktopSpec::Display::Wayland, false, DesktopSpec::SessionBus::None, {}};
        break;
    case Preset::UntrustedProject:
        spec.walls = walls({Mnt, Pids, Net, Ipc});
        spec.files = guarded();
        spec.powers = {PowersSpec::Capabilities::None, {}, true, PowersSpec::Seccomp::Careful};
        spec.desktop = {DesktopSpec::Display::None, false, DesktopSpec::SessionBus::None, {}};
        break;
    case Preset::FullGlass:
        spec.walls = walls({Mnt, Pids, Net, Ipc, User, Uts, Cgroup, Time});
        spec.files = guarded();
        spec.hostName = "glass";
        break;
    case Preset::Nothing:
        break;
    }
    return spec;
}

} // namespace

class TestLaunchPresets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fileSaysWhatIsPromised_data() { presets(); }
    void fileSaysWhatIsPromised();
    void everyFileBelongsToAPreset();
    void keepsTheProgramAndNothingElse_data() { presets(); }
    void keepsTheProgramAndNothingElse();
    void hasNoProblems_data() { presets(); }
    void hasNoProblems();
    void isRecognised_data() { presets(); }
    void isRecognised();
    void articleIsANewPidAndItsOwnProc();
    void fullGlassHasAllWalls();
    void nothingHasNone();
    void documentsThatAreNamedAreShown();
    void projectIsWritable();
    void ownMixIsNoPreset();
    void everyPresetHasItsOwnWords();

private:
    static void presets();
};

void TestLaunchPresets::presets()
{
    QTest::addColumn<Preset>("preset");
    for (const auto preset : allPresets)
        QTest::addRow("%s", qPrintable(PresetWords::name(preset))) << preset;
}

void TestLaunchPresets::fileSaysWhatIsPromised()
{
    QFETCH(Preset, preset);
    QFile file(presetFile(preset));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll();
    const auto spec = launchSpecFromJson(text.toStdString());
    QVERIFY2(spec.has_value(), spec ? "" : spec.error().sentence.c_str());
    QVERIFY(*spec == promised(preset));
    QCOMPARE(QByteArray::fromStdString(toJson(*spec)), text);
    QVERIFY(spec->title.empty() && spec->program == ProgramSpec());
}

void TestLaunchPresets::everyFileBelongsToAPreset()
{
    QSet<QString> files;
    for (const auto preset : allPresets)
        files << presetFile(preset);
    const auto names = QDir(QStringLiteral(":/presets")).entryList();
    QCOMPARE(names.size(), files.size());
    for (const auto &name : names)
        QVERIFY2(files.contains(QStringLiteral(":/presets/") + name), qPrintable(name));
}

void TestLaunchPresets::keepsTheProgramAndNothingElse()
{
    QFETCH(Preset, preset);
    const auto made = withPreset(busy(), preset);
    QCOMPARE(made.title, busy().title);
    QVERIFY(made.program == busy().program);
    QVERIFY(made == withPreset(made, preset));
    QVERIFY(!made.limits.memory);
}

void TestLaunchPresets::hasNoProblems()
{
    QFETCH(Preset, preset);
    for (const bool privileged : {false, true}) {
        const auto problems = validate(complete(withPreset(busy(), preset), privileged).spec);
        QVERIFY2(problems.empty(), problems.empty() ? "" : problems.front().field.c_str());
    }
}

void TestLaunchPresets::isRecognised()
{
    QFETCH(Preset, preset);
    QCOMPARE(presetOf(withPreset(busy(), preset)), std::optional(preset));
}

void TestLaunchPresets::articleIsANewPidAndItsOwnProc()
{
    const auto made = withPreset(busy(), Preset::Article);
    QVERIFY(made.walls[Wall::Pids]);
    QCOMPARE(std::ranges::count(made.walls.values, true), 1);
    QCOMPARE(made.files.proc, FilesSpec::Proc::Own);
    QCOMPARE(made.program.first, ProgramSpec::First::Program);
}

void TestLaunchPresets::fullGlassHasAllWalls()
{
    QCOMPARE(std::ranges::count(withPreset(busy(), Preset::FullGlass).walls.values, true), 8);
}

void TestLaunchPresets::nothingHasNone()
{
    const auto made = withPreset(busy(), Preset::Nothing);
    QCOMPARE(std::ranges::count(complete(made, false).spec.walls.values, true), 0);
}

void TestLaunchPresets::documentsThatAreNamedAreShown()
{
    auto spec = busy();
    spec.program.arguments = {"/usr/bin/viewer", "--page=1", "/srv/seth/a.pdf", "relative", "/tmp/../etc/passwd"};
    const auto made = withPreset(spec, Preset::SuspiciousDocument);
    QCOMPARE(made.files.mounts.size(), std::size_t{1});
    QCOMPARE(made.files.mounts.front().target, std::string("/srv/seth/a.pdf"));
    QVERIFY(!made.files.mounts.front().writable);
}

void TestLaunchPresets::projectIsWritable()
{
    const auto made = withPreset(busy(), Preset::UntrustedProject);
    QCOMPARE(made.files.mounts.size(), std::size_t{1});
    QCOMPARE(made.files.mounts.front().target, busy().program.folder);
    QVERIFY(made.files.mounts.front().writable);
}

void TestLaunchPresets::ownMixIsNoPreset()
{
    QVERIFY(!presetOf(busy()));
}

void TestLaunchPresets::everyPresetHasItsOwnWords()
{
    QSet<QString> words;
    for (const auto preset : allPresets)
        words << PresetWords::name(preset) << PresetWords::sentence(preset);
    QCOMPARE(words.size(), static_cast<qsizetype>(2 * allPresets.size()));
}

QTEST_MAIN(TestLaunchPresets)
#include "tst_launchpresets.moc"
