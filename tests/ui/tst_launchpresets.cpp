// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/completion.h"
#include "sandbox/validation.h"
#include "ui/launch/presets.h"

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

} // namespace

class TestLaunchPresets : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
