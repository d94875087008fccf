// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/scope.h"

#include "sandbox/keeper/controlgroup.h"

#include <algorithm>
#include <chrono>
#include <memory>
#include <systemd/sd-bus.h>
#include <thread>
#include <utility>
#include <vector>

#include <unistd.h>

namespace terrarium {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
using std::chrono::microseconds;

constexpr auto patience = 2s;

struct Letting {
    void operator()(sd_bus *bus) const { sd_bus_close_unref(bus); }
    void operator()(sd_bus_message *message) const { sd_bus_message_unref(message); }
};
using Bus = std::unique_ptr<sd_bus, Letting>;
using Message = std::unique_ptr<sd_bus_message, Letting>;

/// sd_bus_call(3) alone would wait for a bus that does not answer as long as that takes.
int waitUntilReady(sd_bus *bus)
{
    const auto deadline = Clock::now() + patience;
    for (;;) {
        if (const int ready = sd_bus_is_ready(bus); ready != 0)
            return ready;
        const int done = sd_bus_process(bus, nullptr);
        const auto left = std::chrono::duration_cast<microseconds>(deadline - Clock::now()).count();
        if (done < 0 || left <= 0)
            return done < 0 ? done : -ETIMEDOUT;
        if (done == 0)
            (void)sd_bus_wait(bus, static_cast<std::uint64_t>(left));
    }
}

Result<Bus> connect(bool isSystem)
{
    sd_bus *opened = nullptr;
    int code = isSystem ? sd_bus_open_system(&opened) : sd_bus_open_user(&opened);
    Bus bus(opened);
    if (code >= 0)
        code = waitUntilReady(bus.get());
    if (code < 0)
        return std::unexpected(Error{isSystem ? "connect to the system bus" : "connect to the session bus", -code});
    return bus;
}

Message compose(sd_bus *bus, const char *method)
{
    sd_bus_message *made = nullptr;
    (void)sd_bus_message_new_method_call(bus, &made, "org.freedesktop.systemd1", "/org/freedesktop/systemd1",
                                         "org.freedesktop.systemd1.Manager", method);
    return Message(made);
}

/// Its own words, with EOPNOTSUPP if it does not know a property.
Error saidBy(const sd_bus_error &error, int code)
{
    if (!error.message || code == -ETIMEDOUT)
        return {"ask systemd", -code};
    const bool isUnknown = sd_bus_error_has_name(&error, SD_BUS_ERROR_PROPERTY_READ_ONLY) != 0;
    return {error.message, isUnknown ? EOPNOTSUPP : EPROTO};
}

Result<void> send(sd_bus *bus, const Message &message)
{
    sd_bus_error error = SD_BUS_ERROR_NULL;
    const int code = sd_bus_call(bus, message.get(), microseconds(patience).count(), &error, nullptr);
    if (code >= 0)
        return {};
    auto said = saidBy(error, code);
    sd_bus_error_free(&error);
    return std::unexpected(std::move(said));
}

using Properties = std::vector<std::pair<const char *, std::string>>;

Result<void> start(sd_bus *bus, const std::string &name, const Properties &properties)
{
    const auto message = compose(bus, "StartTransientUnit");
    auto *const m = message.get();
    const auto append = [m](const auto &property) {
        return sd_bus_message_append(m, "(sv)", property.first, "s", property.second.c_str()) >= 0;
    };
    const bool isWritten =
        m && sd_bus_message_append(m, "ss", name.c_str(), "fail") >= 0 &&
        sd_bus_message_open_container(m, 'a', "(sv)") >= 0 &&
        sd_bus_message_append(m, "(sv)", "PIDs", "au", 1, static_cast<std::uint32_t>(::getpid())) >= 0 &&
        std::ranges::all_of(properties, append) && sd_bus_message_close_container(m) >= 0 &&
        sd_bus_message_append(m, "a(sa(sv))", 0) >= 0;
    return isWritten ? send(bus, message) : std::unexpected(Error{"write to systemd", ENOMEM});
}

} // namespace

Scope Scope::ofOwn()
{
    return {"terrarium-" + std::to_string(::getpid()) + ".scope", {}};
}

Scope Scope::inSliceOf(uid_t user)
{
    const auto number = std::to_string(user);
    return {"terrarium-" + number + '-' + std::to_string(::getpid()) + ".scope", "user-" + number + ".slice"};
}

bool Scope::isEntered() const
{
    return controlgroup::own().ends_with('/' + m_name);
}

/// systemd answers before this process is in the scope.
Result<void> Scope::enter() const
{
    if (isEntered())
        return {};
    const auto bus = connect(!m_slice.empty());
    if (!bus)
        return std::unexpected(bus.error());
    Properties properties{{"Description", "Sandbox of Terrarium's"}, {"CollectMode", "inactive-or-failed"}};
    if (!m_slice.empty())
        properties.emplace_back("Slice", m_slice);
    // Where the memory ends, one process does, and not all. Before 253, systemd has it so and knows no other way.
    properties.emplace_back("OOMPolicy", "continue");
    auto started = start(bus->get(), m_name, properties);
    if (!started && started.error().code == EOPNOTSUPP) {
        properties.pop_back();
        started = start(bus->get(), m_name, properties);
    }
    if (!started)
        return started;
    for (const auto deadline = Clock::now() + patience; !isEntered() && Clock::now() < deadline;)
        std::this_thread::sleep_for(2ms);
    return isEntered() ? Result<void>() : std::unexpected(Error{"enter " + m_name, ETIMEDOUT});
}

Result<void> Scope::limit(const std::string &property, std::uint64_t value) const
{
    const auto bus = connect(!m_slice.empty());
    if (!bus)
        return std::unexpected(bus.error());
    const auto message = compose(bus->get(), "SetUnitProperties");
    const bool isWritten = message && sd_bus_message_append(message.get(), "sba(sv)", m_name.c_str(), 1, 1,
                                                            property.c_str(), "t", value) >= 0;
    return isWritten ? send(bus->get(), message) : std::unexpected(Error{"write to systemd", ENOMEM});
}

} // namespace terrarium
