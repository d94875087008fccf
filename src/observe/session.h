// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observe/liveobserver.h"
#include "observe/outlet.h"
#include "observe/pinsearch.h"
#include "snapshot/wire.h"

#include <string>

namespace terrarium {

/// Streams what a live observer sees to one reader, and answers it, until the reader goes.
class Session {
public:
    /// Reads frames from one descriptor and writes to the other; owns neither. leash: ends it as well once readable.
    Session(LiveObserver observer, int input, int output, int leash = -1);

    /// Returns when the input ends or the output breaks: nothing, or what went wrong. Of an observer that reads the
    /// essentials only, nothing else is told, whatever it knows.
    [[nodiscard]] std::expected<void, std::string> run();

private:
    [[nodiscard]] bool wait();
    [[nodiscard]] bool isEssential() const { return m_observer.depth() == Depth::Essential; }
    [[nodiscard]] std::expected<bool, std::string> read();
    [[nodiscard]] std::expected<void, std::string> take(const wire::Message &message);
    void startSearch();
    void report();
    void reportPins();
    void pushSnapshot();
    void sayStatus();

    LiveObserver m_observer;
    int m_input;
    Outlet m_outlet;
    int m_output;
    int m_leash;
    wire::Decoder m_decoder;
    wire::Status m_said;
    LiveObserver::Clock::time_point m_statusDue{};
    PinSearch m_search;
    bool m_isReadable = false;
};

} // namespace terrarium
