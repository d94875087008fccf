// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/presets.h"

#include "sandbox/launchspecjson.h"

#include <QFile>

#include <algorithm>

namespace terrarium {
namespace {

LaunchSpec fromFile(Preset preset)
{
    QFile file(presetFile(preset));
    const auto spec = file.open(QIODevice::ReadOnly) ? launchSpecFromJson(file.readAll().toStdString())
                                                     : std::unexpected(LaunchSpecError());
    if (!spec) // with fewer walls than the name promises nobody is helped
        qFatal("The preset %s cannot be read: %s", qPrintable(file.fileName()), spec.error().sentence.c_str());
    return *spec;
}

/// Without a program and what is its own.
const LaunchSpec &ready(Preset preset)
{
    static const auto all = [] {
        std::array<LaunchSpec, allPresets.size()> made;
        std::ranges::transform(allPresets, made.begin(), fromFile);
        return made;
    }();
    return all.at(static_cast<std::size_t>(preset));
}

void show(LaunchSpec &spec, const std::string &path, bool writable)
{
    MountSpec mount;
    mount.target = path;
    mount.writable = writable;
    spec.files.mounts.push_back(mount);
}

/// The documents that are given to the program, so that hiding the home does not hide them.
void showDocuments(LaunchSpec &spec)
{
    const auto &arguments = spec.program.arguments;
    for (std::size_t index = 1; index < arguments.size(); ++index)
        if (const auto &path = arguments[index]; path.starts_with('/') && path.find("/..") == std::string::npos)
            show(spec, path, false);
}

} // namespace

QString presetFile(Preset preset)
{
    static constexpr std::array names{
        "article",           "article-by-root", "no-network", "throwaway-home", "suspicious-document",
        "untrusted-project", "full-glass",      "nothing"};
    static_assert(names.size() == allPresets.size());
    return QStringLiteral(":/presets/%1.json").arg(QLatin1StringView(names.at(static_cast<std::size_t>(preset))));
}

LaunchSpec withPreset(const LaunchSpec &spec, Preset preset)
{
    LaunchSpec made = ready(preset);
    made.title = spec.title;
    made.program = spec.program;
    if (preset == Preset::SuspiciousDocument)
        showDocuments(made);
    if (preset == Preset::UntrustedProject && !made.program.folder.empty())
        show(made, made.program.folder, true);
    return made;
}

std::optional<Preset> presetOf(const LaunchSpec &spec)
{
    const auto *found = std::ranges::find_if(allPresets, [&](Preset each) { return withPreset(spec, each) == spec; });
    return found == allPresets.end() ? std::nullopt : std::optional(*found);
}

QString PresetWords::name(Preset preset)
{
    switch (preset) {
    case Preset::Article:
        return tr("As in the article");
    case Preset::ArticleByRoot:
        return tr("As in the article, with authorisation");
    case Preset::NoNetwork:
        return tr("No network");
    case Preset::ThrowawayHome:
        return tr("Throwaway home");
    case Preset::SuspiciousDocument:
        return tr("Suspicious document");
    case Preset::UntrustedProject:
        return tr("Untrusted project");
    case Preset::FullGlass:
        return tr("Full glass");
    case Preset::Nothing:
        break;
    }
    return tr("Nothing yet");
}

QString PresetWords::sentence(Preset preset)
{
    switch (preset) {
    case Preset::Article:
        return tr("It becomes PID 1 and sees only its own processes; everything else is as outside.");
    case Preset::ArticleByRoot:
        return tr("The same as “sudo unshare” makes it, after a password and without a user namespace; but what runs "
                  "inside is you, not root.");
    case Preset::NoNetwork:
        return tr("It reaches nobody but itself; everything else is as outside.");
    case Preset::ThrowawayHome:
        return tr("It finds your home empty; what it writes there is gone when it ends.");
    case Preset::SuspiciousDocument:
        return tr("To look at one file: no network, no home, nothing to write to, no powers. Files that the command "
                  "names are shown to it.");
    case Preset::UntrustedProject:
        return tr("To build or try what others wrote: only the folder that it works in is writable; no network, no "
                  "home, no display.");
    case Preset::FullGlass:
        return tr("All eight walls, a read-only system, an empty home.");
    case Preset::Nothing:
        break;
    }
    return tr("No walls: it runs like any other program.");
}

} // namespace terrarium
