// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/channel.h"

#include <memory>

#include <sys/socket.h>
#include <yyjson.h>

namespace terrarium {
namespace {

/// Bytes that are no UTF-8, of paths, must not spoil the message.
std::string quoted(const std::string &text)
{
    std::string plain;
    for (const char c : text)
        plain += static_cast<unsigned char>(c) < 0x80 ? c : '?';
    const std::unique_ptr<yyjson_mut_doc, decltype(&yyjson_mut_doc_free)> document(yyjson_mut_doc_new(nullptr),
                                                                                   &yyjson_mut_doc_free);
    yyjson_mut_doc_set_root(document.get(), yyjson_mut_strn(document.get(), plain.data(), plain.size()));
    const std::unique_ptr<char, decltype(&std::free)> json(yyjson_mut_write(document.get(), 0, nullptr), &std::free);
    return json ? json.get() : "\"\"";
}

} // namespace

void Channel::tellStep(std::size_t index) const
{
    send(R"({"event":"step","index":)" + std::to_string(index) + "}");
}

void Channel::tellFailed(std::optional<std::size_t> index, const Error &error) const
{
    const auto where = index ? R"("index":)" + std::to_string(*index) + "," : std::string();
    send(R"({"event":"failed",)" + where + R"("errno":)" + std::to_string(error.code) + R"(,"step":)" +
         quoted(error.step.substr(0, 4096)) + "}");
}

void Channel::tellStarted(pid_t first) const
{
    send(R"({"event":"started","pid":)" + std::to_string(first) + "}");
}

void Channel::tellFrozen(bool frozen) const
{
    send(std::string(R"({"event":")") + (frozen ? "frozen" : "thawed") + R"("})");
}

void Channel::tellEnded(const ProgramEnd &end) const
{
    const auto how =
        end.signal != 0 ? R"("signal":)" + std::to_string(end.signal) : R"("code":)" + std::to_string(end.code);
    send(R"({"event":"ended",)" + how + "}");
}

void Channel::send(const std::string &message) const
{
    (void)::send(m_socket, message.data(), message.size(), MSG_NOSIGNAL);
}

} // namespace terrarium
