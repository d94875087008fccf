// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/cord.h"

#include "kernel/packet.h"

#include <array>
#include <cstring>

namespace terrarium {
namespace {

struct Written {
    std::int32_t type;
    std::int32_t value;
};

} // namespace

Result<std::pair<Cord, Cord>> Cord::make()
{
    auto ends = packet::pair();
    if (!ends)
        return std::unexpected(ends.error());
    if (auto asked = packet::askForSenders(ends->first.get()); !asked)
        return std::unexpected(asked.error());
    return std::pair(Cord(std::move(ends->first)), Cord(std::move(ends->second)));
}

void Cord::send(Word::Type type, std::int32_t value) const
{
    send(type, value, {});
}

void Cord::pass(Word::Type type, const Fd &passed) const
{
    send(type, 0, std::array{passed.get()});
}

void Cord::send(Word::Type type, std::int32_t value, std::span<const int> files) const
{
    const Written written{static_cast<std::int32_t>(type), value};
    (void)packet::send(m_socket.get(), {reinterpret_cast<const char *>(&written), sizeof written}, files);
}

std::optional<Word> Cord::receive() const
{
    Written written{};
    auto packet = packet::receive(m_socket.get(), sizeof written);
    if (!packet || packet->text.size() != sizeof written || packet->files.size() > 1)
        return std::nullopt;
    std::memcpy(&written, packet->text.data(), sizeof written);
    Word word{static_cast<Word::Type>(written.type), written.value, packet->sender};
    if (!packet->files.empty())
        word.passed = std::move(packet->files.front());
    return word;
}

} // namespace terrarium
