// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/completion.h"

#include <algorithm>

namespace terrarium {
namespace {

bool isMade(const LaunchSpec &spec, Wall wall)
{
    return spec.walls[wall] || spec.joined[wall].has_value();
}

bool changesFiles(const FilesSpec &files)
{
    return files.root != FilesSpec::Root::Host || files.home != FilesSpec::Home::Host || files.privateTmp ||
           files.privateDev || !files.mounts.empty();
}

bool changesDesktop(const DesktopSpec &desktop)
{
    return desktop != DesktopSpec();
}

class Completion {
public:
    explicit Completion(LaunchSpec spec) : m_done{std::move(spec), {}} {}

    void addProc()
    {
        auto &proc = m_done.spec.files.proc;
        if (m_done.spec.walls[Wall::Pids] && proc == FilesSpec::Proc::Host) {
            proc = FilesSpec::Proc::Own;
            m_done.additions.push_back(Addition::OwnProcForPid);
        }
    }
    void addWall(Wall wall, bool isNeeded, Addition reason)
    {
        if (!isNeeded || isMade(m_done.spec, wall))
            return;
        m_done.spec.walls[wall] = true;
        m_done.additions.push_back(reason);
    }
    [[nodiscard]] const LaunchSpec &spec() const { return m_done.spec; }
    [[nodiscard]] bool hasWall() const { return std::ranges::contains(m_done.spec.walls.values, true); }
    [[nodiscard]] Completed take() { return std::move(m_done); }

private:
    Completed m_done;
};

} // namespace

Completed complete(LaunchSpec spec, bool privileged)
{
    Completion completion(std::move(spec));
    const auto &now = completion.spec();
    completion.addWall(Wall::Pids, now.walls[Wall::Net] && now.network == NetworkMode::Veth, Addition::PidsForCable);
    completion.addProc();
    completion.addWall(Wall::Mnt, now.files.proc != FilesSpec::Proc::Host, Addition::FilesForProc);
    completion.addWall(Wall::Mnt, changesFiles(now.files) || changesDesktop(now.desktop), Addition::FilesForMounts);
    completion.addWall(Wall::Uts, !now.hostName.empty(), Addition::UtsForHostName);
    completion.addWall(Wall::Time, now.clocks != ClocksSpec(), Addition::TimeForClocks);
    completion.addWall(Wall::User, !privileged && completion.hasWall(), Addition::UserForCaller);
    return completion.take();
}

} // namespace terrarium
