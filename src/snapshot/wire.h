// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/delta.h"
#include "snapshot/pin.h"

#include <cstddef>
#include <expected>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

/// The stream between an observer and its reader: frames of `u32 length (little endian) · u8 type · payload`, where the
/// length counts type and payload. The first frame each way is a Hello; another version ends the talk. Integers are
/// LEB128, text is length and bytes.
namespace terrarium::wire {

inline constexpr std::uint32_t version = 1;
/// A longer frame is an error, not a reason to reserve memory. 10,000 processes need about 4 MiB.
inline constexpr std::size_t maxFrame = 256U << 20U;
/// So much of the stream at most is one message on a socket that keeps messages apart (SOCK_SEQPACKET).
inline constexpr std::size_t largestPiece = 32U << 10U;

struct Hello {
    std::uint32_t version = wire::version;
};

enum class Liveness : std::uint8_t { Events, Polling };

/// How the observer works at the moment.
struct Status {
    Liveness liveness = Liveness::Polling;
    std::uint32_t intervalMs = 0; ///< between two looks when polling; of one sweep through all when by events
    std::uint32_t lastReadUs = 0; ///< how long the last read took
};

/// From the reader: read everything again now.
struct Rescan {};

/// From the reader: look for what keeps namespaces alive, and answer with Pins.
struct FindPins {};

using Message = std::variant<Hello, Status, Snapshot, Delta, Rescan, FindPins, Pins>;

[[nodiscard]] std::string encode(const Hello &hello);
[[nodiscard]] std::string encode(const Status &status);
[[nodiscard]] std::string encode(const Snapshot &snapshot);
[[nodiscard]] std::string encode(const Delta &delta);
[[nodiscard]] std::string encode(const Rescan &rescan);
[[nodiscard]] std::string encode(const FindPins &request);
[[nodiscard]] std::string encode(const Pins &pins);

/// Takes the bytes of one stream as they come and gives messages. After an error it gives nothing but that error.
/// A Hello of another version is given for its reader to see; what follows it cannot be trusted.
class Decoder {
public:
    explicit Decoder(std::size_t longest = maxFrame) : m_longest(longest) {}
    void feed(std::span<const char> bytes);
    /// The next whole message, nothing if more bytes are needed, or a sentence saying what is wrong with the stream.
    [[nodiscard]] std::expected<std::optional<Message>, std::string> next();

private:
    [[nodiscard]] std::unexpected<std::string> fail(std::string what);

    std::size_t m_longest;
    std::string m_buffer;
    std::size_t m_start = 0;
    bool m_greeted = false;
    std::string m_error;
};

} // namespace terrarium::wire
