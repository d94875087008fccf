// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/descendants.h"

#include "kernel/procdir.h"
#include "kernel/text.h"

#include <csignal>
#include <string>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace terrarium {
namespace {

/// Needs CONFIG_PROC_CHILDREN, as every distribution's kernel has it.
void appendChildren(int proc, pid_t of, std::vector<pid_t> &found)
{
    const auto folder = std::to_string(of) + "/task";
    const Fd tasks(::openat(proc, folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const auto threads = tasks ? listProcesses(tasks.get()) : std::unexpected(Error{});
    if (!threads)
        return;
    for (const auto &thread : *threads) {
        const auto text =
            readFile(tasks.get(), (std::to_string(thread.pid) + "/children").c_str()).value_or(std::string());
        std::string_view rest(text);
        for (auto word = takeWord(rest); !word.empty(); word = takeWord(rest))
            if (const auto pid = toNumber<pid_t>(word))
                found.push_back(*pid);
    }
}

} // namespace

Descendants::Descendants() : m_proc(::open("/proc", O_RDONLY | O_DIRECTORY | O_CLOEXEC))
{
}

std::vector<pid_t> Descendants::childrenOf(pid_t process) const
{
    std::vector<pid_t> found;
    appendChildren(m_proc.get(), process, found);
    return found;
}

std::vector<pid_t> Descendants::list() const
{
    return below(::getpid());
}

std::vector<pid_t> Descendants::below(pid_t process) const
{
    auto found = childrenOf(process);
    for (std::size_t i = 0; i < found.size(); ++i) {
        const auto pid = found[i];
        appendChildren(m_proc.get(), pid, found);
    }
    return found;
}

void Descendants::signal(int number) const
{
    for (const auto pid : list())
        ::kill(pid, number);
}

void Descendants::killAll() const
{
    for (;;) {
        signal(SIGKILL);
        // One at a time: each that ends may hand its children over to this process.
        if (::waitpid(-1, nullptr, 0) < 0 && errno == ECHILD)
            return;
    }
}

} // namespace terrarium
