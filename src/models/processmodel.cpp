// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/processmodel.h"

#include "models/plaintext.h"
#include "models/processcolumns.h"
#include "models/processname.h"

#include <algorithm>

namespace terrarium {

namespace {

/// MAX_PID_NS_LEVEL, include/linux/pid_namespace.h
constexpr int deepestLevel = 32;

QVariantList pidsInside(const ProcessFacts &facts)
{
    const auto inside = facts.pids().subspan(1);
    return {inside.begin(), inside.end()};
}

QList<int> allPids(const Process &process)
{
    return process.pids.empty() ? QList<int>{process.pid()} : QList<int>(process.pids.begin(), process.pids.end());
}

QVariantList users(const Process &process)
{
    QVariantList users{plainText(process.user)};
    if (process.identity)
        users += QString::number(process.identity->euid);
    return users;
}

QVariantList inodes(const Process &process)
{
    QVariantList inodes;
    for (const Kind kind : allKinds)
        if (process.namespaces[kind] != 0)
            inodes += QVariant::fromValue<quint64>(process.namespaces[kind]);
    return inodes;
}

QVariantList kindNames(quint8 kinds)
{
    QVariantList names;
    for (const Kind kind : allKinds)
        if (kinds & (1U << static_cast<unsigned>(kind)))
            names += plainText(name(kind));
    return names;
}

QString allText(const ProcessFacts &facts)
{
    QStringList texts{plainText(facts.process->comm)};
    for (const int column : {ProcessModel::CommandColumn, ProcessModel::UserColumn, ProcessModel::InsideUserColumn,
                             ProcessModel::MakerColumn})
        texts += shownValue(processValue(facts, column)).toString();
    for (const Pid pid : facts.pids())
        texts += QString::number(pid);
    return texts.join(u' ');
}

QVariant ofRole(const ProcessFacts &facts, int role)
{
    const Process &process = *facts.process;
    switch (role) {
    case ProcessModel::PidRole:
        return process.pid();
    case ProcessModel::InsidePidRole:
        return process.innermostPid();
    case ProcessModel::PidsRole:
        return QVariant::fromValue(allPids(process));
    case ProcessModel::IsolatedRole:
        return QVariant::fromValue<quint8>(facts.isolated);
    case ProcessModel::DiffersRole:
        return QVariant::fromValue<quint8>(facts.differs);
    case ProcessModel::UnreadableRole:
        return QVariant::fromValue<quint8>(facts.unreadable);
    case ProcessModel::CommRole:
        return plainText(process.comm);
    case ProcessModel::MakerRole:
        return static_cast<int>(process.maker.type);
    case ProcessModel::MakerNameRole:
        return plainText(process.maker.name);
    case ProcessModel::EvidenceRole:
        return plainText(process.maker.evidence);
    case ProcessModel::BasisRole:
        return static_cast<int>(process.maker.basis);
    case ProcessModel::KernelThreadRole:
        return process.kernelThread;
    case ProcessModel::SearchRole:
        return allText(facts);
    default:
        return {};
    }
}

} // namespace

ProcessModel::ProcessModel(QObject *parent) : OutlineModel(parent)
{
}

void ProcessModel::setSnapshot(SnapshotPtr snapshot)
{
    m_snapshot = std::move(snapshot);
    update();
}

void ProcessModel::setRoot(Inode pidNamespace)
{
    if (m_root == pidNamespace)
        return;
    m_root = pidNamespace;
    update();
}

void ProcessModel::setKernelThreadsShown(bool shown)
{
    if (m_kernelThreads == shown)
        return;
    m_kernelThreads = shown;
    update();
}

void ProcessModel::update()
{
    using Outline = std::vector<Placed<ProcessFacts>>;
    auto outline = m_snapshot ? processOutline(*m_snapshot, {m_root, m_kernelThreads}) : Outline();
    std::size_t levels = 0;
    for (const auto &row : outline)
        levels = std::max(levels, row.facts.pids().size());
    setLevelColumns(std::clamp(static_cast<int>(levels) - 2, 0, deepestLevel));
    merge(std::move(outline));
}

void ProcessModel::setLevelColumns(int count)
{
    if (count > m_levelColumns) {
        beginInsertColumns({}, FixedColumnCount + m_levelColumns, FixedColumnCount + count - 1);
        m_levelColumns = count;
        endInsertColumns();
    } else if (count < m_levelColumns) {
        beginRemoveColumns({}, FixedColumnCount + count, FixedColumnCount + m_levelColumns - 1);
        m_levelColumns = count;
        endRemoveColumns();
    }
}

QModelIndex ProcessModel::indexOf(Pid pid) const
{
    const Process *process = m_snapshot ? m_snapshot->process(pid) : nullptr;
    return process ? indexForKey(processRowKey(process->key)) : QModelIndex();
}

/// Columns come and go at the top level only, whose count is the one that views show: a change can be announced for one
/// parent at a time, and all parents would have to change at once. So the rows below have all the columns there can be.
int ProcessModel::columnCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return FixedColumnCount + (parent.isValid() ? deepestLevel : m_levelColumns);
}

QVariant ProcessModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = *static_cast<const ProcessFacts *>(facts(index));
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == IsolationColumn ? QVariant() : shownValue(processValue(row, index.column()));
    case SortRole:
        return processValue(row, index.column());
    case Qt::TextAlignmentRole:
        return processHeader(index.column()).alignment();
    default:
        return ofRole(row, role);
    }
}

QVariant ProcessModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const QVariant heading = processHeader(section).data("terrarium::ProcessModel", role);
    return section >= FixedColumnCount && role == Qt::DisplayRole ? heading.toString().arg(levelOfColumn(section))
                                                                  : heading;
}

QVariant ProcessModel::fact(const Row &outlined, FilterField field) const
{
    const auto &row = *static_cast<const ProcessFacts *>(outlined.facts.get());
    const Process &process = *row.process;
    switch (field) {
    case FilterField::Text:
        return allText(row);
    case FilterField::Namespace:
        return inodes(process);
    case FilterField::OutsidePid:
        return row.pids().front();
    case FilterField::Inside:
        return pidsInside(row);
    case FilterField::Parent:
        return process.parent;
    case FilterField::User:
        return users(process);
    case FilterField::Command:
        return plainText(commandLine(process));
    case FilterField::Comm:
        return plainText(process.comm);
    case FilterField::Name:
        return QVariantList{plainText(process.comm), plainText(programName(process))};
    case FilterField::Maker:
        return plainText(process.maker.name);
    case FilterField::Isolated:
        return kindNames(row.isolated);
    default:
        return {};
    }
}

} // namespace terrarium
