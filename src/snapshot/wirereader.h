// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/pin.h"
#include "snapshot/snapshot.h"
#include "snapshot/wireframe.h"

#include <algorithm>
#include <concepts>
#include <limits>
#include <string_view>
#include <type_traits>

namespace terrarium::wire {

/// Reads one frame's payload. What it cannot read is noted as the reading's one failure; from then on there are no more
/// bytes and all values are empty.
class Reader {
public:
    explicit Reader(std::string_view bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool failed() const { return !m_error.empty(); }
    [[nodiscard]] const std::string &error() const { return m_error; }
    [[nodiscard]] bool atEnd() const { return m_bytes.empty(); }
    void fail(std::string_view what);

    template <std::unsigned_integral Number>
        requires(!std::same_as<Number, bool>)
    void get(Number &number)
    {
        number = static_cast<Number>(upTo(std::numeric_limits<Number>::max()));
    }
    void get(std::int64_t &number);
    void get(Pid &pid);
    void get(bool &flag);
    void get(char &letter);
    void get(std::string &text);
    /// An enumeration, by its last value.
    template <typename Enum> void get(Enum &value, Enum last)
    {
        value = static_cast<Enum>(upTo(static_cast<std::uint64_t>(last)));
    }
    template <typename Value> void get(std::optional<Value> &value)
    {
        bool present = false;
        get(present);
        if (present)
            get(value.emplace());
    }
    template <typename Value> void get(std::vector<Value> &list)
    {
        std::size_t left = count(leastSize<Value>);
        list.reserve(std::min(left, mostReserved));
        for (; left > 0 && !failed(); --left)
            get(list.emplace_back());
    }
    template <typename Value> void get(std::shared_ptr<const Value> &value)
    {
        auto made = std::make_shared<Value>();
        get(*made);
        value = std::move(made);
    }

    void get(Kind &kind);
    void get(NamespaceKey &key);
    void get(ProcessKey &key);
    void get(IdRange &range);
    void get(TimeOffsets &offsets);
    void get(Namespace &ns);
    void get(Identity &identity);
    void get(Confinement &confinement);
    void get(Maker &maker);
    void get(Program &program);
    void get(PerKind<Inode> &inodes);
    void get(Thread &thread);
    void get(Process &process);
    void get(Machine &machine);
    void get(Hidden &hidden);
    void get(Pin &pin);
    void get(Pins &pins);
    template <typename... Values>
        requires(sizeof...(Values) > 1)
    void all(Values &...values)
    {
        (get(values), ...);
    }

private:
    /// Beyond that a list grows as its values come: what is announced costs no memory yet.
    static constexpr std::size_t mostReserved = 4096;
    /// Bytes that a value takes at the least, so that a count which cannot be true is refused at once.
    template <typename Value> static constexpr std::size_t leastSize = 1;

    [[nodiscard]] std::uint8_t byte();
    [[nodiscard]] std::uint64_t upTo(std::uint64_t most);
    [[nodiscard]] std::size_t count(std::size_t sizeOfOne);

    std::string_view m_bytes;
    std::string m_error;
    PerKind<Inode> m_lastInodes;
};

template <> inline constexpr std::size_t Reader::leastSize<ProcessPtr> = 19;
template <> inline constexpr std::size_t Reader::leastSize<NamespacePtr> = 13;
template <> inline constexpr std::size_t Reader::leastSize<Thread> = 2;
template <> inline constexpr std::size_t Reader::leastSize<Pin> = 12;

} // namespace terrarium::wire
