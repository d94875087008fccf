// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/wire.h"
#include "snapshot/wirereader.h"

#include <format>
#include <string_view>
#include <utility>

namespace terrarium::wire {
namespace {

/// What was read is only thrown away in bulk, so that many small frames do not move the rest of the buffer each time.
constexpr std::size_t worthMoving = 64U << 10U;

std::size_t lengthOf(std::string_view head)
{
    std::size_t length = 0;
    for (std::size_t byte = 0; byte < lengthSize; ++byte)
        length |= static_cast<std::size_t>(static_cast<unsigned char>(head[byte])) << (8 * byte);
    return length;
}

Hello hello(Reader &reader)
{
    Hello hello;
    reader.get(hello.version);
    return hello;
}

Status status(Reader &reader)
{
    Status status;
    reader.get(status.liveness, Liveness::Polling);
    reader.all(status.intervalMs, status.lastReadUs);
    return status;
}

Snapshot snapshot(Reader &reader)
{
    Snapshot::Parts parts;
    reader.all(parts.takenAt, parts.device, parts.machine, parts.hidden, parts.namespaces, parts.processes);
    return reader.failed() ? Snapshot() : Snapshot(std::move(parts));
}

Delta delta(Reader &reader)
{
    Delta delta;
    reader.all(delta.takenAt, delta.hidden, delta.namespaces, delta.goneNamespaces, delta.processes,
               delta.goneProcesses);
    return delta;
}

Pins pins(Reader &reader)
{
    Pins pins;
    reader.get(pins);
    return pins;
}

Message message(Type type, Reader &reader)
{
    switch (type) {
    case Type::Hello:
        return hello(reader);
    case Type::Status:
        return status(reader);
    case Type::Snapshot:
        return snapshot(reader);
    case Type::Delta:
        return delta(reader);
    case Type::Rescan:
        return Rescan{};
    case Type::FindPins:
        return FindPins{};
    case Type::Pins:
        return pins(reader);
    }
    reader.fail(std::format("There is no message of type {}.", static_cast<unsigned>(type)));
    return Rescan{};
}

/// A later version's Hello may tell more than ours: only its version is looked at.
bool mayTellMore(const Message &message)
{
    const auto *hello = std::get_if<Hello>(&message);
    return hello && hello->version != version;
}

std::expected<Message, std::string> decoded(std::string_view frame)
{
    Reader reader(frame.substr(1));
    Message result = message(static_cast<Type>(frame.front()), reader);
    if (!reader.failed() && !reader.atEnd() && !mayTellMore(result))
        reader.fail("A message goes on after its end.");
    if (reader.failed())
        return std::unexpected(reader.error());
    return result;
}

} // namespace

void Decoder::feed(std::span<const char> bytes)
{
    if (!m_error.empty())
        return;
    if (m_start == m_buffer.size() || m_start >= worthMoving) {
        m_buffer.erase(0, m_start);
        m_start = 0;
    }
    m_buffer.append(bytes.data(), bytes.size());
}

std::expected<std::optional<Message>, std::string> Decoder::next()
{
    const std::string_view rest = std::string_view(m_buffer).substr(m_start);
    if (!m_error.empty())
        return std::unexpected(m_error);
    if (rest.size() < lengthSize)
        return std::nullopt;
    const std::size_t length = lengthOf(rest);
    if (length == 0 || length > m_longest)
        return fail(std::format("A message of {} bytes is announced; there may be 1 to {}.", length, m_longest));
    if (rest.size() - lengthSize < length)
        return std::nullopt;

    auto message = decoded(rest.substr(lengthSize, length));
    if (!message)
        return fail(std::move(message.error()));
    if (!std::exchange(m_greeted, true) && !std::holds_alternative<Hello>(*message))
        return fail("The stream does not begin with a greeting.");
    m_start += lengthSize + length;
    return *std::move(message);
}

std::unexpected<std::string> Decoder::fail(std::string what)
{
    m_error = std::move(what);
    m_buffer = {};
    m_start = 0;
    return std::unexpected(m_error);
}

} // namespace terrarium::wire
