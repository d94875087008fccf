// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/channel.h"

#include "kernel/packet.h"

#include <array>
#include <memory>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
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

std::string written(const KnownProcess &process)
{
    return R"("pid":)" + std::to_string(process.pid) + R"(,"since":)" + std::to_string(process.started);
}

std::string written(const Hello &hello)
{
    return R"({"event":"hello","keeper":)" + std::to_string(hello.keeper) + "," + written(hello.first) +
           R"(,"frozen":)" + (hello.isFrozen ? "true" : "false") + R"(,"begun":)" + std::to_string(hello.begun) +
           R"(,"tape":)" + std::to_string(hello.tape) + "}";
}

} // namespace

void Channel::tellAccepted() const
{
    send(R"({"event":"accepted","keeper":)" + std::to_string(::getpid()) + "}");
}

void Channel::tellRefused(const std::string &reason, const Error &error) const
{
    send(R"({"event":"refused","reason":)" + quoted(reason) + R"(,"step":)" + quoted(error.step.substr(0, 4096)) +
         R"(,"errno":)" + std::to_string(error.code) + "}");
}

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

void Channel::tellStarted(const KnownProcess &first) const
{
    send(R"({"event":"started",)" + written(first) + "}");
}

void Channel::tellAddress(const std::string &address) const
{
    send(R"({"event":"address","address":)" + quoted(address) + "}");
}

void Channel::tellFrozen(bool frozen) const
{
    send(std::string(R"({"event":")") + (frozen ? "frozen" : "thawed") + R"("})");
}

void Channel::tellFinding(std::size_t promise, const Finding &finding) const
{
    std::string trials;
    for (const auto &[tried, answer] : finding.trials)
        trials.append(trials.empty() ? "[" : ",[").append(quoted(tried)).append(",").append(quoted(answer)).append("]");
    send(R"({"event":"finding","promise":)" + std::to_string(promise) + R"(,"verdict":)" +
         quoted(std::string(name(finding.verdict))) + R"(,"trials":[)" + trials + "]}");
}

void Channel::tellEnded(const ProgramEnd &end) const
{
    const auto how =
        end.signal != 0 ? R"("signal":)" + std::to_string(end.signal) : R"("code":)" + std::to_string(end.code);
    send(R"({"event":"ended",)" + how + "}");
}

Result<void> Channel::greet(const Hello &hello, int master, const std::string &spec, const std::string &tape) const
{
    const auto send = [&](const std::string &text) { return packet::send(m_socket, text, {}, MSG_DONTWAIT); };
    auto sent = packet::send(m_socket, written(hello), std::array{master}, MSG_DONTWAIT);
    if (sent)
        sent = send(spec);
    return sent && !tape.empty() ? send(tape) : sent;
}

void Channel::tellBusy() const
{
    send(R"({"event":"busy"})");
}

void Channel::send(const std::string &message) const
{
    int flags = MSG_NOSIGNAL;
    if (m_patience != endless) {
        pollfd room{m_socket, POLLOUT, 0};
        (void)::poll(&room, 1, static_cast<int>(m_patience.count()));
        flags |= MSG_DONTWAIT;
    }
    (void)::send(m_socket, message.data(), message.size(), flags);
}

} // namespace terrarium
