// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/limitspanel.h"

#include "ui/launch/editors.h"
#include "ui/launch/field.h"
#include "ui/launch/labels.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

constexpr std::int64_t gibibyte = 1 << 30;

std::vector<Unit> sizes()
{
    return {{LimitsPanel::tr("bytes"), 1},
            {LimitsPanel::tr("KiB"), 1 << 10},
            {LimitsPanel::tr("MiB"), 1 << 20},
            {LimitsPanel::tr("GiB"), gibibyte}};
}

template <typename Number> void take(const AmountField &field, std::optional<Number> &limit)
{
    constexpr auto most = static_cast<std::int64_t>(
        std::min<std::uint64_t>(std::numeric_limits<Number>::max(), std::numeric_limits<std::int64_t>::max()));
    const auto amount = field.amount();
    limit = amount ? std::optional(static_cast<Number>(std::min(*amount, most))) : std::nullopt;
}

template <typename Number> void showLimit(AmountField &field, const std::optional<Number> &limit)
{
    field.setAmount(limit ? std::optional(static_cast<std::int64_t>(*limit)) : std::nullopt);
}

} // namespace

LimitsPanel::LimitsPanel(QWidget *parent)
    : SpecPanel(tr("How much it may take"), parent),
      m_coreDumps(new CheckChoice(tr("Memory images of crashes (core dumps)"),
                                  tr("They help to find a fault, and may hold secrets."), this))
{
    add(new SoftLabel(tr("All its processes together, by a control group of its own:"), this));
    m_memory = addLimit(u"limits.memory"_s, tr("Memory"), sizes(), gibibyte);
    m_cpu = addLimit(u"limits.cpu"_s, tr("Processor"), {{tr("% of one"), 1}}, 100);
    m_processes = addLimit(u"limits.processes"_s, tr("Processes and threads"), {{tr("at most"), 1}}, 200);
    add(new SoftLabel(tr("Each of its processes:"), this));
    m_openFiles = addLimit(u"limits.openFiles"_s, tr("Open files"), {{tr("at most"), 1}}, 1024);
    m_fileSize = addLimit(u"limits.fileSize"_s, tr("Size of a file that it writes"), sizes(), gibibyte);
    m_cpuSeconds =
        addLimit(u"limits.cpuSeconds"_s, tr("Time of computing"), {{tr("seconds"), 1}, {tr("minutes"), 60}}, 60);
    add(new Field({u"limits.coreDumps"_s}, {}, m_coreDumps, this));
    connect(m_coreDumps, &CheckChoice::changed, this, &LimitsPanel::changed);
}

AmountField *LimitsPanel::addLimit(const QString &path, const QString &title, const std::vector<Unit> &units,
                                   std::int64_t usual)
{
    auto *amount = new AmountField(title, units, AmountField::Sign::Positive, this);
    amount->setUsual(usual);
    add(new Field({path}, {}, amount, this));
    connect(amount, &AmountField::changed, this, &LimitsPanel::changed);
    return amount;
}

void LimitsPanel::load(const LaunchSpec &spec)
{
    const LimitsSpec &limits = spec.limits;
    showLimit(*m_memory, limits.memory);
    showLimit(*m_cpu, limits.cpu);
    showLimit(*m_processes, limits.processes);
    showLimit(*m_openFiles, limits.openFiles);
    showLimit(*m_fileSize, limits.fileSize);
    showLimit(*m_cpuSeconds, limits.cpuSeconds);
    m_coreDumps->setChecked(limits.coreDumps);
}

void LimitsPanel::store(LaunchSpec &spec) const
{
    LimitsSpec &limits = spec.limits;
    take(*m_memory, limits.memory);
    take(*m_cpu, limits.cpu);
    take(*m_processes, limits.processes);
    take(*m_openFiles, limits.openFiles);
    take(*m_fileSize, limits.fileSize);
    take(*m_cpuSeconds, limits.cpuSeconds);
    limits.coreDumps = m_coreDumps->isChecked();
}

} // namespace terrarium
