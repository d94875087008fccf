// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/processcolumns.h"

#include "models/plaintext.h"
#include "models/processname.h"

#include <QCoreApplication>

#include <array>
#include <bit>

namespace terrarium {

namespace {

constexpr std::array<Header, ProcessModel::FixedColumnCount> headers{{
    {QT_TRANSLATE_NOOP("terrarium::ProcessModel", "Command"),
     QT_TRANSLATE_NOOP("terrarium::ProcessModel",
                       "The command that started the process, beneath the process that started it.")},
    {QT_TRANSLATE_NOOP("terrarium::ProcessModel", "PID"),
     QT_TRANSLATE_NOOP("terrarium::ProcessModel", "The number of the process as it is seen from outside."), true},
    {QT_TRANSLATE_NOOP("terrarium::ProcessModel", "Inside"),
     QT_TRANSLATE_NOOP("terrarium::ProcessModel",
                       "The number that the process itself has for it, in its own PID namespace."),
     true},
    {QT_TRANSLATE_NOOP("terrarium::ProcessModel", "User"),
     QT_TRANSLATE_NOOP("terrarium::ProcessModel", "The user that the process runs as, as it is seen from outside.")},
    {QT_TRANSLATE_NOOP("terrarium::ProcessModel", "User inside"),
     QT_TRANSLATE_NOOP("terrarium::ProcessModel",
                       "The user number that the process itself has, where its user namespace gives it another.")},
    {QT_TRANSLATE_NOOP("terrarium::ProcessModel", "Isolation"),
     QT_TRANSLATE_NOOP("terrarium::ProcessModel",
                       "Of which kinds the process is in other namespaces than the host, and than its parent.")},
    {QT_TRANSLATE_NOOP("terrarium::ProcessModel", "Made by"),
     QT_TRANSLATE_NOOP("terrarium::ProcessModel",
                       "The service, application or container that the process belongs to.")},
}};

constexpr Header level{QT_TRANSLATE_NOOP("terrarium::ProcessModel", "Level %1"),
                       QT_TRANSLATE_NOOP("terrarium::ProcessModel",
                                         "The number of the process in the PID namespace that is nested this deep."),
                       true};

QVariant pidAt(const ProcessFacts &facts, int depth)
{
    const auto pids = facts.pids();
    const auto index = static_cast<std::size_t>(depth);
    return index < pids.size() ? QVariant(static_cast<qint64>(pids[index])) : QVariant();
}

QVariant insidePid(const ProcessFacts &facts)
{
    const auto pids = facts.pids();
    return pids.size() > 1 ? QVariant(static_cast<qint64>(pids.back())) : QVariant();
}

QString insideUser(const ProcessFacts &facts)
{
    switch (facts.inside) {
    case ProcessFacts::Uid::Mapped:
        return QString::number(facts.insideUid);
    case ProcessFacts::Uid::Unmapped:
        return QCoreApplication::translate("terrarium::ProcessModel", "unmapped");
    case ProcessFacts::Uid::Same:
        break;
    }
    return {};
}

} // namespace

const Header &processHeader(int column)
{
    return column < ProcessModel::FixedColumnCount ? headers[static_cast<std::size_t>(column)] : level;
}

int levelOfColumn(int column)
{
    return column - ProcessModel::FixedColumnCount + 1;
}

QVariant processValue(const ProcessFacts &facts, int column)
{
    const Process &process = *facts.process;
    switch (column) {
    case ProcessModel::CommandColumn:
        return plainText(commandLine(process));
    case ProcessModel::PidColumn:
        return pidAt(facts, 0);
    case ProcessModel::InsideColumn:
        return insidePid(facts);
    case ProcessModel::UserColumn:
        return plainText(process.user);
    case ProcessModel::InsideUserColumn:
        return insideUser(facts);
    case ProcessModel::IsolationColumn:
        return static_cast<qint64>(std::popcount(facts.isolated));
    case ProcessModel::MakerColumn:
        return plainText(process.maker.name);
    default:
        return pidAt(facts, levelOfColumn(column));
    }
}

} // namespace terrarium
