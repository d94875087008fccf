// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
// floor THREADS: the least that a scan has to read. Opens each /proc/PID, reads its eight namespace links, its stat and
// its command line, and keeps nothing but the numbers.
#include <array>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <thread>
#include <unordered_set>
#include <vector>

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

namespace {

constexpr const char *links[] = {"ns/cgroup", "ns/ipc", "ns/mnt", "ns/net", "ns/pid", "ns/time", "ns/user", "ns/uts"};

struct Read {
    std::array<unsigned long, 8> namespaces{};
    std::array<char, 512> stat{};
    std::array<char, 256> command{};
};

void readFile(int process, const char *name, char *into, std::size_t size)
{
    const int file = openat(process, name, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    const auto length = read(file, into, size - 1);
    into[length > 0 ? length : 0] = '\0';
    close(file);
}

void readProcess(int proc, const std::string &pid, Read &into)
{
    const int process = openat(proc, pid.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (process < 0)
        return;
    for (std::size_t kind = 0; kind < into.namespaces.size(); ++kind) {
        std::array<char, 64> link{};
        readlinkat(process, links[kind], link.data(), link.size() - 1) > 0
            ? into.namespaces[kind] = std::strtoul(std::strchr(link.data(), '[') + 1, nullptr, 10)
            : 0;
    }
    readFile(process, "stat", into.stat.data(), into.stat.size());
    readFile(process, "cmdline", into.command.data(), into.command.size());
    close(process);
}

std::vector<std::string> processes()
{
    std::vector<std::string> pids;
    DIR *proc = opendir("/proc");
    while (const dirent *entry = readdir(proc))
        if (entry->d_name[0] >= '0' && entry->d_name[0] <= '9')
            pids.emplace_back(entry->d_name);
    closedir(proc);
    return pids;
}

} // namespace

int main(int argc, char **argv)
{
    const int threads = argc > 1 ? std::atoi(argv[1]) : 1;
    const int proc = open("/proc", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const auto pids = processes();
    std::vector<Read> all(pids.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i; (i = next++) < pids.size();)
            readProcess(proc, pids[i], all[i]);
    };
    std::vector<std::thread> others;
    for (int i = 1; i < threads; ++i)
        others.emplace_back(work);
    work();
    for (auto &thread : others)
        thread.join();
    std::unordered_set<unsigned long> namespaces;
    for (const auto &one : all)
        namespaces.insert(one.namespaces.begin(), one.namespaces.end());
    std::printf("%zu processes, %zu namespaces\n", pids.size(), namespaces.size());
}
