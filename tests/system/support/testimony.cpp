// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/support/testimony.h"

#include "sandbox/commands/asked.h"

#include <algorithm>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace terrarium::test {
namespace {

/// Variables that a shell sets for itself.
const QStringList leftOut{u"variable.PWD"_s, u"variable.OLDPWD"_s, u"variable.SHLVL"_s, u"variable._"_s};

const auto runtimeDir = u"$XDG_RUNTIME_DIR"_s;
/// Where systemd mounts something that nobody asks for.
const QStringList unasked{u"/run/credentials"_s, u"/dev/mqueue"_s, u"/sys"_s};
/// What podman mounts and says in every container, or beneath these.
const QStringList unaskedOfPodman{u"/etc/hosts"_s,
                                  u"/etc/hostname"_s,
                                  u"/etc/resolv.conf"_s,
                                  u"/run/.containerenv"_s,
                                  u"/sys"_s,
                                  u"/proc/"_s,
                                  u"/dev/mqueue"_s,
                                  u"/dev/shm"_s,
                                  u"variable.HOSTNAME"_s,
                                  u"variable.container"_s,
                                  u"variable._CONTAINERS_"_s,
                                  u"variable.TMPDIR"_s,
                                  u"variable.TERM"_s,
                                  u"variable.XDG_CONFIG_HOME"_s,
                                  u"users.setgroups"_s,
                                  u"/run/podman-init"_s};
const QStringList homes{u"/root"_s, u"/run/user"_s, runtimeDir};

struct Excuse {
    QStringView fact; ///< or its beginning
    std::vector<Aspect> aspects;
};

const std::vector<Excuse> excuses{
    {u"pid", {Aspect::FirstProcess, Aspect::WallPid}},
    {u"folder", {Aspect::WorkingFolder}},
    {u"variable.DISPLAY", {Aspect::Display, Aspect::Environment}},
    {u"variable.WAYLAND", {Aspect::Display, Aspect::Environment}},
    {u"variable.XAUTHORITY", {Aspect::Display, Aspect::Environment}},
    {u"variable.DBUS_SESSION", {Aspect::SessionBus, Aspect::Environment}},
    {u"variable.", {Aspect::Environment}},
    {u"ids", {Aspect::IdMaps}},
    {u"users.", {Aspect::IdMaps, Aspect::NotWalls}},
    {u"power.Cap", {Aspect::Capabilities}},
    {u"power.NoNewPrivs", {Aspect::NoNewPrivileges, Aspect::Seccomp}},
    {u"power.Seccomp", {Aspect::Seccomp}},
    {u"limit.", {Aspect::ProcessLimits}},
    {u"network.", {Aspect::Network}},
    {u"host", {Aspect::HostName}},
    {u"clocks", {Aspect::Clocks, Aspect::WallTime}},
    {u"proc", {Aspect::Proc}},
};

bool isBelow(const QString &place, const QString &folder)
{
    return folder == u"/" || place == folder || place.startsWith(folder + u'/');
}

bool isInMounts(const LaunchSpec &spec, const QString &place)
{
    return std::ranges::any_of(spec.files.mounts, [&](const MountSpec &mount) {
        return isBelow(place, QString::fromStdString(mount.target));
    });
}

/// What could be the reason that another mount is there.
std::set<Aspect> aspectsOfPlace(const LaunchSpec &spec, const QString &place, const QString &home)
{
    std::set<Aspect> aspects{Aspect::Root};
    const auto add = [&](bool isMeant, Aspect aspect) {
        if (isMeant)
            aspects.insert(aspect);
    };
    add(isBelow(place, u"/proc"_s), Aspect::Proc);
    add(isBelow(place, u"/tmp"_s), Aspect::PrivateTmp);
    add(isBelow(place, u"/dev"_s), Aspect::PrivateDev);
    add(isBelow(place, home) || isBelow(home, place) || homes.contains(place), Aspect::Home);
    for (const auto aspect : {Aspect::Display, Aspect::Sound, Aspect::SessionBus})
        add(isBelow(place, runtimeDir), aspect);
    add(place == u"/tmp/.X11-unix", Aspect::Display);
    add(unasked.contains(place) || isInMounts(spec, place), Aspect::Mounts);
    add(!spec.walls[Wall::Mnt], Aspect::NotWalls);
    return aspects;
}

std::set<Aspect> aspectsOf(const LaunchSpec &spec, const QString &fact, const QString &home)
{
    const auto dot = fact.indexOf(u'.');
    const auto name = fact.mid(dot + 1);
    if (fact.startsWith(u"ns."))
        return {aspectOf(*wallFromName(name.toStdString())), Aspect::NotWalls, Aspect::Joined};
    if (fact.startsWith(u"mount.") || fact.startsWith(u"access."))
        return aspectsOfPlace(spec, name, home);
    if (fact.startsWith(u"propagation.")) {
        auto aspects = aspectsOfPlace(spec, name, home);
        aspects.insert(Aspect::Propagation);
        return aspects;
    }
    const auto found = std::ranges::find_if(excuses, [&](const Excuse &each) { return fact.startsWith(each.fact); });
    return found == excuses.end() ? std::set<Aspect>() : std::set(found->aspects.begin(), found->aspects.end());
}

bool isUnaskedOfPodman(const QString &fact)
{
    return std::ranges::any_of(unaskedOfPodman, [&](const QString &each) {
        return fact.startsWith(each) || fact.section(u'.', 1).startsWith(each);
    });
}

} // namespace

Testimony::Testimony(const QByteArray &said, const Testimony *host)
{
    for (const auto &line : said.split('\n'))
        if (const auto tab = line.indexOf('\t'); tab > 0)
            m_facts.insert(QString::fromUtf8(line.first(tab)), QString::fromUtf8(line.mid(tab + 1)).trimmed());
    nameRuntimeDir();
    for (const auto &name : leftOut)
        m_facts.remove(name);
    // bwrap's empty root is a folder in one.
    if (auto root = m_facts.find(u"mount./"_s); root != m_facts.end())
        root->replace(u"tmpfs /newroot"_s, u"tmpfs /"_s);
    if (!host)
        return;
    for (auto fact = m_facts.lowerBound(u"ns."_s); fact != m_facts.end() && fact.key().startsWith(u"ns."); ++fact)
        fact.value() = fact.value() == host->value(fact.key()) ? u"the host's"_s : u"its own"_s;
}

/// It is another one in each launch.
void Testimony::nameRuntimeDir()
{
    const auto folder = value(u"variable.XDG_RUNTIME_DIR"_s);
    const auto facts = std::exchange(m_facts, {});
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        m_facts.insert(QString(fact.key()).replace(folder, runtimeDir),
                       QString(fact.value()).replace(folder, runtimeDir));
}

QString Testimony::value(const QString &fact) const
{
    return m_facts.value(fact, u"none"_s);
}

QStringList Testimony::mountsPassedOn() const
{
    QStringList found;
    for (auto fact = m_facts.begin(); fact != m_facts.end(); ++fact)
        if (fact.key().startsWith(u"propagation.") && fact.value() != u"private")
            found.append(fact.key() + u": "_s + fact.value());
    return found;
}

/// What makes no difference.
bool Testimony::isPodmansWay(const QString &fact, const Testimony &other, const LaunchSpec &spec) const
{
    if (spec.users.map == UsersSpec::Map::Me)
        return isUnaskedOfPodman(fact) || fact == u"power.CapBnd"; // there execve(2) gives nothing
    // To root, execve(2) gives all that is in the bounding set.
    if (fact == u"power.CapInh" || fact == u"power.CapAmb")
        return true;
    // Its own user namespace is between, in which the user is 0.
    const bool isNested = fact.endsWith(u"id_map") && other.value(fact) == u"0 0 1" && value(fact).startsWith(u"0 ");
    return isNested || isUnaskedOfPodman(fact);
}

QStringList Testimony::differences(const Testimony &other, const LaunchSpec &spec, const EqualCommand &command,
                                   const QString &home) const
{
    // That set is the most that execve(2) may give; there it gives nothing.
    const bool isUnbound = other.value(u"power.NoNewPrivs"_s) == u"1";
    const bool isPodman = command.tool == Tool::Podman;
    const auto isExcused = [&](const QString &fact) {
        return (isUnbound && fact == u"power.CapBnd") || (isPodman && isPodmansWay(fact, other, spec)) ||
               std::ranges::any_of(aspectsOf(spec, fact, home),
                                   [&](Aspect aspect) { return std::ranges::contains(command.unexpressed, aspect); });
    };
    auto all = m_facts;
    all.insert(other.m_facts);
    QStringList found;
    for (const auto &fact : all.keys())
        if (value(fact) != other.value(fact) && !isExcused(fact))
            found.append(u"%1: %2, and by the command: %3"_s.arg(fact, value(fact), other.value(fact)));
    return found;
}

} // namespace terrarium::test
