// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/probebusnames.h"

#include "kernel/fd.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>

namespace terrarium {
namespace {

constexpr std::size_t longest = 1U << 20U;
constexpr char methodReturn = 2;

std::string number(std::uint32_t value)
{
    std::string bytes(sizeof value, '\0');
    std::memcpy(bytes.data(), &value, sizeof value);
    return bytes;
}

std::uint32_t numberAt(std::string_view bytes, std::size_t place)
{
    std::uint32_t value = 0;
    if (place + sizeof value <= bytes.size())
        std::memcpy(&value, bytes.data() + place, sizeof value);
    return value;
}

std::size_t aligned(std::size_t size, std::size_t unit)
{
    return (size + unit - 1) / unit * unit;
}

void addField(std::string &fields, char code, char type, std::string_view value)
{
    fields.resize(aligned(fields.size(), 8));
    fields += {code, 1, type, 0};
    fields.append(number(static_cast<std::uint32_t>(value.size()))).append(value).push_back('\0');
}

/// A method of the bus itself, without arguments (D-Bus specification, "Message Format").
std::string callOf(std::string_view method, std::uint32_t serial)
{
    std::string fields;
    addField(fields, 1, 'o', "/org/freedesktop/DBus");
    addField(fields, 2, 's', "org.freedesktop.DBus");
    addField(fields, 3, 's', method);
    addField(fields, 6, 's', "org.freedesktop.DBus");
    std::string message{std::endian::native == std::endian::little ? 'l' : 'B', 1, 0, 1};
    message += number(0) + number(serial) + number(static_cast<std::uint32_t>(fields.size())) + fields;
    message.resize(aligned(message.size(), 8));
    return message;
}

Result<Fd> callBus(const std::string &path)
{
    sockaddr_un address{};
    if (path.size() >= sizeof address.sun_path)
        return std::unexpected(Error{"connect " + path, ENAMETOOLONG});
    address.sun_family = AF_UNIX;
    path.copy(address.sun_path, path.size());
    Fd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (!socket)
        return failed("connect " + path);
    const timeval patience{1, 0};
    ::setsockopt(socket.get(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (::connect(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) < 0)
        return failed("connect " + path);
    return socket;
}

bool write(const Fd &socket, const std::string &text)
{
    return ::send(socket.get(), text.data(), text.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(text.size());
}

/// Empty if it does not come.
std::string read(const Fd &socket, std::size_t size)
{
    std::string bytes(size, '\0');
    return ::recv(socket.get(), bytes.data(), size, MSG_WAITALL) == static_cast<ssize_t>(size) ? bytes : std::string();
}

/// EXTERNAL: the kernel has told who this is.
bool introduce(const Fd &socket, uid_t caller)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string line(1, '\0');
    line += "AUTH EXTERNAL ";
    for (const char c : std::to_string(caller))
        line.append({digits[static_cast<unsigned char>(c) / 16], digits[static_cast<unsigned char>(c) % 16]});
    if (!write(socket, line + "\r\n"))
        return false;
    std::array<char, 256> answer{};
    const auto size = ::recv(socket.get(), answer.data(), answer.size(), 0);
    return size > 2 && std::string_view(answer.data(), 2) == "OK" && write(socket, "BEGIN\r\n");
}

/// Of the next message that is an answer.
std::string nextReturn(const Fd &socket)
{
    for (;;) {
        const auto head = read(socket, 16);
        const auto fields = aligned(numberAt(head, 12), 8);
        const auto size = fields + numberAt(head, 4);
        if (head.empty() || size > longest)
            return {};
        auto rest = read(socket, size);
        if (rest.size() == size && head[1] == methodReturn)
            return rest.substr(fields);
        if (rest.size() != size)
            return {};
    }
}

std::vector<std::string> textsIn(const std::string &body)
{
    std::vector<std::string> texts;
    for (std::size_t place = 4; place < body.size();) {
        const auto size = numberAt(body, place);
        place += 4;
        if (size > body.size() - std::min(place, body.size()))
            break;
        texts.push_back(body.substr(place, size));
        place = aligned(place + size + 1, 4);
    }
    return texts;
}

} // namespace

Result<std::vector<std::string>> listBusNames(const std::string &socket, uid_t caller)
{
    const auto bus = callBus(socket);
    if (!bus)
        return std::unexpected(bus.error());
    if (!introduce(*bus, caller) || !write(*bus, callOf("Hello", 1) + callOf("ListNames", 2)) ||
        nextReturn(*bus).empty())
        return std::unexpected(Error{"greet the session bus", EPROTO});
    const auto answer = nextReturn(*bus);
    if (answer.empty())
        return std::unexpected(Error{"ListNames()", EPROTO});
    return textsIn(answer);
}

} // namespace terrarium
