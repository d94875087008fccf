// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/namespanel.h"

#include "ui/launch/editors.h"
#include "ui/launch/field.h"
#include "ui/launch/labels.h"

using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

std::optional<std::int64_t> shiftOf(std::int64_t seconds)
{
    return seconds == 0 ? std::nullopt : std::optional(seconds);
}

void showShift(AmountField &clock, std::int64_t seconds)
{
    if (clock.amount().value_or(0) != seconds)
        clock.setAmount(shiftOf(seconds));
}

} // namespace

NamesPanel::NamesPanel(QWidget *parent) : SpecPanel(tr("What it believes"), parent), m_hostName(new QLineEdit(this))
{
    m_hostName->setPlaceholderText(tr("as outside"));
    auto *name = new Field({u"hostName"_s}, tr("Host name"), m_hostName, this);
    name->explain(tr("The name that the machine goes by inside. It brings along the wall “Host name”."));
    add(name);
    add(new SoftLabel(tr("Clocks that count since boot, shifted. The date stays the same for everyone. This brings "
                         "along the wall “Clocks”."),
                      this));
    m_boottime = addClock(u"clocks.boottime"_s, tr("Since boot (uptime)"));
    m_monotonic = addClock(u"clocks.monotonic"_s, tr("Without sleep (monotonic)"));
    connect(m_hostName, &QLineEdit::textChanged, this, &NamesPanel::changed);
}

AmountField *NamesPanel::addClock(const QString &path, const QString &title)
{
    const std::vector<Unit> units{{tr("seconds"), 1}, {tr("hours"), 3600}, {tr("days"), 86400}};
    auto *clock = new AmountField(title, units, AmountField::Sign::Any, this);
    clock->setUsual(86400);
    add(new Field({path}, {}, clock, this));
    connect(clock, &AmountField::changed, this, &NamesPanel::changed);
    return clock;
}

void NamesPanel::load(const LaunchSpec &spec)
{
    showText(*m_hostName, QString::fromStdString(spec.hostName));
    showShift(*m_boottime, spec.clocks.boottime);
    showShift(*m_monotonic, spec.clocks.monotonic);
}

void NamesPanel::store(LaunchSpec &spec) const
{
    spec.hostName = m_hostName->text().toStdString();
    spec.clocks.boottime = m_boottime->amount().value_or(0);
    spec.clocks.monotonic = m_monotonic->amount().value_or(0);
}

} // namespace terrarium
