// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observe/session.h"

#include "snapshot/essentials.h"

#include <algorithm>
#include <array>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace terrarium {
namespace {

using namespace std::chrono_literals;

/// A reader has nothing long to say.
constexpr std::size_t longestRequest = 4096;

/// Rounded up, so that what is due then is due.
int millisecondsUntil(LiveObserver::Clock::time_point due)
{
    const auto rest = std::chrono::ceil<std::chrono::milliseconds>(due - LiveObserver::Clock::now());
    return static_cast<int>(std::clamp<std::chrono::milliseconds::rep>(rest.count(), 0, 60'000));
}

/// Of a socket without waiting, even if it has been made to wait by whoever has a copy of it.
ssize_t readNow(int input, std::span<char> buffer)
{
    const auto size = ::recv(input, buffer.data(), buffer.size(), MSG_DONTWAIT);
    return size < 0 && errno == ENOTSOCK ? ::read(input, buffer.data(), buffer.size()) : size;
}

} // namespace

Session::Session(LiveObserver observer, int input, int output, int leash)
    : m_observer(std::move(observer)), m_input(input), m_outlet(output), m_output(output), m_leash(leash),
      m_decoder(longestRequest)
{
}

std::expected<void, std::string> Session::run()
{
    m_outlet.pushWhole(wire::encode(wire::Hello{}));
    sayStatus();
    pushSnapshot();
    while (m_outlet.flush() && wait()) {
        const auto goesOn = m_isReadable ? read() : true;
        if (!goesOn)
            return std::unexpected(goesOn.error());
        if (!*goesOn)
            break;
        reportPins();
        report();
    }
    return {};
}

/// False once the reader no longer listens.
bool Session::wait()
{
    auto watched = m_observer.watched();
    watched.push_back({m_search.fd(), POLLIN, 0});
    watched.push_back({m_leash, POLLIN, 0});
    watched.push_back({m_input, POLLIN, 0});
    watched.push_back({m_output, static_cast<short>(m_outlet.isEmpty() ? 0 : POLLOUT), 0});
    if (::poll(watched.data(), watched.size(), millisecondsUntil(m_observer.due())) < 0)
        return errno == EINTR;
    const auto &output = watched.back();
    const auto &input = watched[watched.size() - 2];
    m_isReadable = input.revents != 0;
    return watched[watched.size() - 3].revents == 0 && (output.revents & (POLLERR | POLLHUP | POLLNVAL)) == 0;
}

/// False at the end of the input.
std::expected<bool, std::string> Session::read()
{
    std::array<char, longestRequest> buffer;
    const auto size = readNow(m_input, buffer);
    if (size <= 0)
        return size < 0 && (errno == EINTR || errno == EAGAIN);
    m_decoder.feed({buffer.data(), static_cast<std::size_t>(size)});
    for (;;) {
        const auto message = m_decoder.next();
        if (!message)
            return std::unexpected(message.error());
        if (!*message)
            return true;
        if (const auto taken = take(**message); !taken)
            return std::unexpected(taken.error());
    }
}

std::expected<void, std::string> Session::take(const wire::Message &message)
{
    if (const auto *hello = std::get_if<wire::Hello>(&message)) {
        if (hello->version != wire::version)
            return std::unexpected("the reader speaks another version of the wire");
        return {};
    }
    if (std::holds_alternative<wire::FindPins>(message)) {
        if (isEssential())
            return std::unexpected("the reader asked for what only its own observer tells");
        startSearch();
        return {};
    }
    if (!std::holds_alternative<wire::Rescan>(message))
        return std::unexpected("the reader sent what only an observer sends");
    return m_observer.rescan().transform_error(&Error::sentence);
}

/// One at a time: who asks again meanwhile gets the same answer.
void Session::startSearch()
{
    if (!m_search.isRunning())
        m_search.start(m_observer.options(), m_observer.snapshot());
}

void Session::reportPins()
{
    const auto found = m_search.take();
    // Where all of /proc is gone the observer itself has that to say.
    if (found && *found)
        m_outlet.push(wire::encode(**found));
}

void Session::report()
{
    const auto delta = m_observer.refresh();
    if (m_outlet.wantsSnapshot()) {
        pushSnapshot();
        sayStatus();
    } else if (delta.takenAt != 0) {
        m_outlet.push(wire::encode(isEssential() ? essentialsOf(delta) : delta));
    }
    const auto status = m_observer.status();
    const bool isDue = LiveObserver::Clock::now() >= m_statusDue && status.lastReadUs != m_said.lastReadUs;
    if (status.liveness != m_said.liveness || isDue)
        sayStatus();
}

void Session::pushSnapshot()
{
    const auto snapshot = m_observer.snapshot();
    m_outlet.pushWhole(wire::encode(isEssential() ? essentialsOf(*snapshot) : *snapshot));
}

void Session::sayStatus()
{
    m_said = m_observer.status();
    m_statusDue = LiveObserver::Clock::now() + 1s;
    m_outlet.push(wire::encode(m_said));
}

} // namespace terrarium
