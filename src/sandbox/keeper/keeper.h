// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/keeper/beside.h"
#include "sandbox/keeper/builder.h"
#include "sandbox/keeper/descendants.h"
#include "sandbox/keeper/visits.h"

#include <chrono>
#include <ctime>
#include <optional>

namespace terrarium {

/// Builds one sandbox and stays with it: the steps outside, the orders of whoever holds the other end of the channel,
/// the end. What was made for it is taken away again, also where a step failed.
class Keeper {
public:
    explicit Keeper(Building building);

    /// Until no process of the sandbox is left. The program's exit status, 128 and the signal that ended it, or 125 if
    /// it was not started.
    [[nodiscard]] int keep();

private:
    enum class State : std::uint8_t { Building, Failed, Running };
    using Clock = std::chrono::steady_clock;

    /// False if a step failed.
    [[nodiscard]] bool begin();
    [[nodiscard]] bool performOutside(std::size_t first, std::size_t end);
    [[nodiscard]] Result<void> perform(const Step &step);
    [[nodiscard]] Result<void> openDoor();
    void fail(std::size_t index, const Error &error);
    void allowTime();
    void takeStep(std::int32_t index);
    void timeOut();
    void watch();
    [[nodiscard]] int patience() const;
    void takeWord();
    void hear();
    void lineGone();
    void takeOrder();
    void obey(std::string_view order);
    void endAll();
    void orderGone();
    void takeVisitor();
    /// False once the warden has ended.
    [[nodiscard]] bool reap();
    void serve(const Word &asked);
    [[nodiscard]] int end();

    Building m_building;
    Descendants m_descendants;
    std::optional<Started> m_started;
    std::optional<Visits> m_visits; ///< if it outlives the window
    Beside m_beside;
    std::vector<Fd> m_held; ///< what was made for the sandbox, and goes with this process
    std::int64_t m_begun = std::time(nullptr);
    State m_state = State::Building;
    bool m_isExecuting = false; ///< or failed to
    bool m_isOrdered = true;    ///< somebody holds the other end of the channel
    bool m_isEnding = false;    ///< it was asked to
    bool m_isFrozen = false;
    KnownProcess m_first;
    std::optional<ProgramEnd> m_end;
    std::size_t m_step = 0;                      ///< the last one that was done by another process, if root builds
    std::optional<Clock::time_point> m_deadline; ///< for those that were asked to end, or for the next step
};

} // namespace terrarium
