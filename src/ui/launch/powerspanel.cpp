// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/powerspanel.h"

#include "ui/common/inspectorcapabilities.h"
#include "ui/launch/authoritywords.h"
#include "ui/launch/choices.h"
#include "ui/launch/editors.h"
#include "ui/launch/field.h"

#include <QListWidget>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

constexpr quint64 allCapabilities = (quint64{1} << 41U) - 1;
constexpr int shownRows = 6;

} // namespace

PowersPanel::PowersPanel(QWidget *parent)
    : SpecPanel(tr("What it may do"), parent), m_capabilities(new Choices(tr("Root's powers"), this)),
      m_kept(new QListWidget(this)),
      m_noNew(new CheckChoice(tr("No new powers, ever"),
                              tr("sudo, su and programs that run as their owner have no effect inside."), this)),
      m_seccomp(new Choices(tr("System calls"), this))
{
    addCapabilities();
    m_noNewField = new Field({u"powers.noNewPrivileges"_s}, {}, m_noNew, this);
    add(m_noNewField);
    addCalls();
    connect(m_capabilities, &Choices::changed, this, &PowersPanel::changed);
    connect(m_kept, &QListWidget::itemChanged, this, &PowersPanel::changed);
    connect(m_noNew, &CheckChoice::changed, this, &PowersPanel::changed);
    connect(m_seccomp, &Choices::changed, this, &PowersPanel::changed);
}

void PowersPanel::addCapabilities()
{
    m_capabilities->add(PowersSpec::Capabilities::Usual, tr("As usual"),
                        tr("Root inside has all powers over what is inside; any other user has none."));
    m_capabilities->add(PowersSpec::Capabilities::None, tr("None"), tr("None, and none can be gained."));
    m_capabilities->add(PowersSpec::Capabilities::Keep, tr("All, for any user"),
                        tr("All powers over what is inside, without being root there."));
    m_capabilities->add(PowersSpec::Capabilities::List, tr("Only some"), tr("Those that are ticked below."));
    add(new Field({u"powers.capabilities"_s}, tr("Root's powers (capabilities)"), m_capabilities, this));
    for (const auto names = capabilityNames(allCapabilities); const QString &each : names)
        addName(each);
    m_kept->setAccessibleName(tr("Capabilities that it keeps"));
    m_kept->setFixedHeight(m_kept->fontMetrics().height() * 3 / 2 * shownRows);
    m_keptField = new Field({u"powers.kept"_s}, {}, m_kept, this);
    add(m_keptField);
}

void PowersPanel::addCalls()
{
    m_seccomp->add(PowersSpec::Seccomp::None, tr("All"), tr("No filter."));
    m_seccomp->add(PowersSpec::Seccomp::Careful, tr("Those that ordinary programs need"),
                   tr("Kernel modules, keys, tracing, clocks, swap and the like are refused."));
    m_seccomp->add(PowersSpec::Seccomp::Strict, tr("And no new walls or mounts"),
                   tr("It cannot make namespaces itself. Browsers lose their own sandboxes by that."));
    add(new Field({u"powers.seccomp"_s}, tr("System calls (seccomp)"), m_seccomp, this));
}

void PowersPanel::addName(const QString &name)
{
    auto *item = new QListWidgetItem(name, m_kept);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
}

std::vector<std::string> PowersPanel::kept() const
{
    std::vector<std::string> names;
    for (int row = 0; row < m_kept->count(); ++row)
        if (m_kept->item(row)->checkState() == Qt::Checked)
            names.push_back(m_kept->item(row)->text().toStdString());
    return names;
}

void PowersPanel::load(const LaunchSpec &spec)
{
    const QSignalBlocker quiet(m_kept);
    const auto &wanted = spec.powers.kept;
    for (const auto &each : wanted)
        if (m_kept->findItems(QString::fromStdString(each), Qt::MatchExactly).isEmpty())
            addName(QString::fromStdString(each));
    for (int row = 0; row < m_kept->count(); ++row) {
        auto *item = m_kept->item(row);
        const bool keep = std::ranges::contains(wanted, item->text().toStdString());
        item->setCheckState(keep ? Qt::Checked : Qt::Unchecked);
    }
    m_capabilities->choose(spec.powers.capabilities);
    m_noNew->setChecked(spec.powers.noNewPrivileges);
    m_seccomp->choose(spec.powers.seccomp);
}

void PowersPanel::store(LaunchSpec &spec) const
{
    spec.powers.capabilities = m_capabilities->chosenAs<PowersSpec::Capabilities>();
    auto before = spec.powers.kept;
    auto now = kept();
    // The same in another order stays as it was.
    if (!std::ranges::is_permutation(before, now))
        spec.powers.kept = std::move(now);
    spec.powers.noNewPrivileges = m_noNew->isChecked();
    spec.powers.seccomp = m_seccomp->chosenAs<PowersSpec::Seccomp>();
}

void PowersPanel::follow(const Draft &draft)
{
    const PowersSpec &powers = draft.asked.powers;
    using enum PowersSpec::Capabilities;
    for (const auto each : {Keep, List})
        m_capabilities->forbid(each, draft.isBuiltByRoot() ? AuthorityWords::onlyWithUsers() : QString());
    m_noNewField->disable(draft.isPrivileged() && !powers.noNewPrivileges
                              ? tr("With the administrator’s authorisation it is always so.")
                              : QString());
    m_keptField->setVisible(powers.capabilities == PowersSpec::Capabilities::List || !powers.kept.empty());
}

} // namespace terrarium
