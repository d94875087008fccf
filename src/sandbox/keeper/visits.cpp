// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/visits.h"

#include "kernel/pty.h"
#include "sandbox/doors.h"
#include "sandbox/launchspecjson.h"

#include <sys/socket.h>
#include <unistd.h>

namespace terrarium {

Result<Visits> Visits::open(const std::string &runtimeDir, Fd master)
{
    if (master)
        if (auto set = setNonBlocking(master.get()); !set)
            return std::unexpected(set.error());
    auto folder = doors::makeFolder(runtimeDir);
    if (!folder)
        return std::unexpected(folder.error());
    auto name = doors::newName();
    if (!name)
        return std::unexpected(name.error());
    auto listener = doors::listenAt(*folder, *name);
    if (!listener)
        return std::unexpected(listener.error());
    return Visits(std::move(*folder), std::move(*name), std::move(*listener), std::move(master));
}

Visits::Visits(Fd folder, std::string name, Fd listener, Fd master)
    : m_folder(std::move(folder)), m_name(std::move(name)), m_listener(std::move(listener)), m_master(std::move(master))
{
}

Visits::~Visits()
{
    if (m_folder)
        ::unlinkat(m_folder.get(), m_name.c_str(), 0);
}

void Visits::record()
{
    m_isWritten = m_tape.record(m_master.get());
}

Result<Fd> Visits::answer() const
{
    Fd visitor(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    if (!visitor)
        return failed("accept");
    if (auto checked = doors::checkPeer(visitor); !checked)
        return std::unexpected(checked.error());
    return visitor;
}

Result<Channel> Visits::letIn(Fd visitor, Hello hello, const LaunchSpec &spec)
{
    const Channel channel(visitor.get());
    // What is lost on the way is lost: the next one gets what is written from now on.
    const auto tape = m_tape.take();
    hello.tape = tape.size();
    if (auto greeted = channel.greet(hello, m_master.get(), toJson(spec), tape); !greeted)
        return std::unexpected(greeted.error());
    m_visitor = std::move(visitor);
    return channel;
}

} // namespace terrarium
