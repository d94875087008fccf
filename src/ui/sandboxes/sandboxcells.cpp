// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandboxes/sandboxcells.h"

#include "ui/sandboxes/sandbox.h"

#include <QLocale>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

constexpr std::array headers{
    Header{QT_TRANSLATE_NOOP("terrarium::SandboxModel", "Program"),
           QT_TRANSLATE_NOOP("terrarium::SandboxModel", "What was launched."), false},
    Header{QT_TRANSLATE_NOOP("terrarium::SandboxModel", "State"),
           QT_TRANSLATE_NOOP("terrarium::SandboxModel", "What has become of it."), false},
    Header{QT_TRANSLATE_NOOP("terrarium::SandboxModel", "PID outside"),
           QT_TRANSLATE_NOOP("terrarium::SandboxModel", "The number of the first process, as the host sees it."), true},
    Header{QT_TRANSLATE_NOOP("terrarium::SandboxModel", "PID inside"),
           QT_TRANSLATE_NOOP(
               "terrarium::SandboxModel",
               "The number of the first process, as it sees itself. Empty where the host’s PID namespace is shared."),
           true},
    Header{QT_TRANSLATE_NOOP("terrarium::SandboxModel", "Processes"),
           QT_TRANSLATE_NOOP("terrarium::SandboxModel", "All that live in the sandbox now."), true},
    Header{QT_TRANSLATE_NOOP("terrarium::SandboxModel", "Memory"),
           QT_TRANSLATE_NOOP(
               "terrarium::SandboxModel",
               "What they have to themselves, and their share of what they have in common with others (PSS)."),
           true},
    Header{
        QT_TRANSLATE_NOOP("terrarium::SandboxModel", "CPU"),
        QT_TRANSLATE_NOOP("terrarium::SandboxModel", "Processor time in the last two seconds. 100 % is one processor."),
        true},
    Header{QT_TRANSLATE_NOOP("terrarium::SandboxModel", "Age"),
           QT_TRANSLATE_NOOP("terrarium::SandboxModel", "How long it has lived."), true},
    Header{QT_TRANSLATE_NOOP("terrarium::SandboxModel", "Exit status"),
           QT_TRANSLATE_NOOP("terrarium::SandboxModel",
                             "What the first process ended with: 128 and the number of the signal, if one ended it."),
           true},
    Header{QT_TRANSLATE_NOOP("terrarium::SandboxModel", "Profile"),
           QT_TRANSLATE_NOOP("terrarium::SandboxModel", "The saved launch that it came from."), false},
    Header{QT_TRANSLATE_NOOP("terrarium::SandboxModel", "Launched"),
           QT_TRANSLATE_NOOP("terrarium::SandboxModel", "When it was launched."), false},
};
static_assert(headers.size() == SandboxCells::ColumnCount);

const auto none = u"–"_s;

bool isFigure(int column)
{
    return column >= SandboxCells::PidInside && column <= SandboxCells::Processor;
}

} // namespace

const Header &SandboxCells::header(int column)
{
    return headers[static_cast<std::size_t>(column)];
}

QString SandboxCells::text(const Sandbox &sandbox, int column)
{
    const KeeperClient &keeper = *sandbox.keeper();
    switch (column) {
    case Program:
        return sandbox.program();
    case State:
        return sandbox.stateText();
    case PidOutside:
        return keeper.firstPid() > 0 ? QString::number(keeper.firstPid()) : QString();
    case Age:
        return keeper.state() == KeeperClient::State::Failed ? QString() : age(sandbox.age());
    case ExitStatus:
        return keeper.state() == KeeperClient::State::Ended ? QString::number(keeper.exitCode()) : QString();
    case Profile:
        return sandbox.profile();
    case Begun:
        return QLocale().toString(sandbox.begun().time(), QLocale::LongFormat);
    default:
        return figure(sandbox, column);
    }
}

QString SandboxCells::figure(const Sandbox &sandbox, int column)
{
    // What is over uses nothing, and what is being built is not there yet.
    if (sandbox.isOver() || sandbox.keeper()->firstPid() == 0)
        return {};
    if (column == PidInside && !sandbox.has(Wall::Pids))
        return {};
    const auto &figures = sandbox.figures();
    return figures && figures->hindrance.isEmpty() ? figure(*figures, column) : none;
}

QString SandboxCells::figure(const Figures &figures, int column)
{
    const QLocale locale;
    switch (column) {
    case PidInside:
        return figures.firstPidInside ? QString::number(*figures.firstPidInside) : none;
    case Processes:
        return locale.toString(figures.processes);
    case Memory:
        return locale.formattedDataSize(static_cast<qint64>(figures.memory), 1);
    default:
        return figures.processor ? tr("%1 %").arg(locale.toString(std::round(*figures.processor * 100), 'f', 0)) : none;
    }
}

QString SandboxCells::tip(const Sandbox &sandbox, int column)
{
    if (column == Program || column == Profile || column == State)
        return text(sandbox, column);
    if (isFigure(column) && text(sandbox, column) == none)
        return whyNone(sandbox, column);
    if (column == Memory && sandbox.figures() && !sandbox.figures()->isProportional)
        return tr("The memory of some of these processes can only be read as a whole: what they share is counted for "
                  "each of them (RSS).");
    return {};
}

QString SandboxCells::whyNone(const Sandbox &sandbox, int column)
{
    const auto &figures = sandbox.figures();
    if (!figures)
        return tr("Not read yet");
    if (!figures->hindrance.isEmpty())
        return tr("This cannot be read: %1").arg(figures->hindrance);
    return column == PidInside ? tr("The first process has ended") : tr("Known after the second look");
}

QString SandboxCells::age(std::chrono::seconds age)
{
    using namespace std::chrono;
    const auto part = [](auto value) { return QLocale().toString(static_cast<qint64>(value.count())); };
    if (age < 1min)
        return tr("%1 s").arg(part(age));
    if (age < 1h)
        return tr("%1 min %2 s").arg(part(duration_cast<minutes>(age)), part(age % 1min));
    if (age < 24h)
        return tr("%1 h %2 min").arg(part(duration_cast<hours>(age)), part(duration_cast<minutes>(age % 1h)));
    return tr("%1 d %2 h").arg(part(duration_cast<days>(age)), part(duration_cast<hours>(age % 24h)));
}

} // namespace terrarium
