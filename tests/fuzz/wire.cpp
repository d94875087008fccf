// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The stream between an observer and its reader, as either end hears it: it comes in pieces of any size, and what was
// understood is written as it was read.
#include "snapshot/wire.h"

#include "fuzz/fuzz.h"

using namespace terrarium;

namespace {

constexpr std::size_t longest = 1U << 20U;

std::string encoded(const wire::Message &message)
{
    return std::visit([](const auto &one) { return wire::encode(one); }, message);
}

/// Of a message that another decoder has read.
void checkAgain(const std::string &frame)
{
    wire::Decoder decoder;
    const auto greeting = wire::encode(wire::Hello());
    decoder.feed(greeting);
    fuzz::require(decoder.next().value().has_value());
    decoder.feed(frame);
    const auto again = decoder.next();
    fuzz::require(again.has_value() && again->has_value());
    fuzz::require(encoded(**again) == frame);
}

/// Whether more can come.
bool takeAll(wire::Decoder &decoder)
{
    for (;;) {
        const auto message = decoder.next();
        if (!message) {
            const auto still = decoder.next();
            fuzz::require(!still && still.error() == message.error());
            return false;
        }
        if (!*message)
            return true;
        if (const auto *hello = std::get_if<wire::Hello>(&**message); !hello || hello->version == wire::version)
            checkAgain(encoded(**message));
    }
}

} // namespace

/// The first byte says how long the pieces are.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    auto rest = fuzz::text(data, size);
    if (rest.empty())
        return 0;
    const std::size_t piece = static_cast<unsigned char>(rest.front()) + std::size_t{1};
    rest.remove_prefix(1);
    wire::Decoder decoder(longest);
    for (; !rest.empty(); rest.remove_prefix(std::min(piece, rest.size()))) {
        decoder.feed(rest.substr(0, piece));
        if (!takeAll(decoder))
            break;
    }
    return 0;
}
