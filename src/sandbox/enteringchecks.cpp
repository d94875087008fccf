// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/enteringchecks.h"

#include "sandbox/fieldchecks.h"

#include <utility>

namespace terrarium {
namespace {

class EnteringChecks : FieldChecks {
public:
    explicit EnteringChecks(const LaunchSpec &spec) : m_spec(spec) {}

    [[nodiscard]] std::vector<FieldProblem> run()
    {
        checkTarget();
        checkRest();
        return takeProblems();
    }

private:
    void checkTarget()
    {
        std::optional<KnownProcess> target;
        for (const auto wall : allWalls) {
            const auto &joined = m_spec.joined[wall];
            const auto field = "joined." + std::string(name(wall));
            if (joined && joined->started == 0)
                add(field + ".started", Problem::Missing);
            if (joined && target && joined != target)
                add(field, Problem::Contradicting, "joined");
            if (joined && wall == Wall::User)
                add(field, Problem::Contradicting, "privilege");
            target = joined ? joined : target;
        }
        if (!target)
            add("joined", Problem::Missing);
    }

    void checkRest()
    {
        const LaunchSpec usual;
        for (const auto &[field, isUsual] : {
                 std::pair("walls", m_spec.walls == usual.walls),
                 std::pair("program.outlivesWindow", !m_spec.program.outlivesWindow),
                 std::pair("files", m_spec.files == usual.files),
                 std::pair("network", m_spec.network == usual.network),
                 std::pair("users", m_spec.users == usual.users),
                 std::pair("hostName", m_spec.hostName.empty()),
                 std::pair("clocks", m_spec.clocks == usual.clocks),
                 std::pair("powers.capabilities", m_spec.powers.capabilities == usual.powers.capabilities),
                 std::pair("limits", !m_spec.limits.memory && !m_spec.limits.cpu && !m_spec.limits.processes),
                 std::pair("desktop", m_spec.desktop == usual.desktop),
             })
            if (!isUsual)
                add(field, Problem::Contradicting, "privilege");
    }

    const LaunchSpec &m_spec;
};

} // namespace

std::vector<FieldProblem> enteringProblems(const LaunchSpec &spec)
{
    return EnteringChecks(spec).run();
}

} // namespace terrarium
