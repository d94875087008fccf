// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later

// witness: says where it is, a fact a line: its name, a tab, its value. Of the mounts only those that can be seen.

#include <array>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <map>
#include <net/if.h>
#include <sstream>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <unistd.h>

extern char **environ;

namespace {

void say(const std::string &name, std::string value)
{
    for (auto &letter : value)
        letter = letter == '\n' ? ' ' : letter;
    std::printf("%s\t%s\n", name.c_str(), value.c_str());
}

/// With single spaces between its words.
std::string words(const std::string &path)
{
    std::ifstream file(path);
    std::string all;
    for (std::string word; file >> word;)
        all += (all.empty() ? "" : " ") + word;
    return all;
}

void sayNamespaces()
{
    for (const std::string kind : {"mnt", "pid", "net", "ipc", "user", "uts", "cgroup", "time"}) {
        std::array<char, 64> target{};
        const auto size = readlink(("/proc/self/ns/" + kind).c_str(), target.data(), target.size() - 1);
        say("ns." + kind, size > 0 ? target.data() : "?");
    }
}

void sayProcess()
{
    say("pid", getpid() == 1 ? "1" : "another");
    std::array<char, 4096> folder{};
    say("folder", getcwd(folder.data(), folder.size()) ? folder.data() : "?");
    for (char **entry = environ; *entry; ++entry) {
        const std::string text(*entry);
        say("variable." + text.substr(0, text.find('=')), text.substr(text.find('=') + 1));
    }
}

void sayUsers()
{
    say("ids", std::to_string(getuid()) + ' ' + std::to_string(getgid()));
    for (const std::string file : {"uid_map", "gid_map", "setgroups"})
        say("users." + file, words("/proc/self/" + file));
}

void sayPowers()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        const auto name = line.substr(0, line.find(':'));
        if (name.starts_with("Cap") || name == "NoNewPrivs" || name == "Seccomp")
            say("power." + name, line.substr(name.size() + 2));
    }
}

void sayLimits()
{
    const std::map<std::string, __rlimit_resource_t> limits{
        {"nofile", RLIMIT_NOFILE}, {"fsize", RLIMIT_FSIZE}, {"cpu", RLIMIT_CPU}, {"core", RLIMIT_CORE}};
    for (const auto &[name, resource] : limits) {
        rlimit limit{};
        getrlimit(resource, &limit);
        say("limit." + name, std::to_string(limit.rlim_cur) + ' ' + std::to_string(limit.rlim_max));
    }
}

void sayNetwork()
{
    const int socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    struct if_nameindex *all = if_nameindex();
    for (auto *each = all; each && each->if_index != 0; ++each) {
        ifreq request{};
        std::snprintf(request.ifr_name, sizeof request.ifr_name, "%s", each->if_name);
        ioctl(socket, SIOCGIFFLAGS, &request);
        say(std::string("network.") + each->if_name, (request.ifr_flags & IFF_UP) != 0 ? "up" : "down");
    }
    if_freenameindex(all);
    close(socket);
}

void sayMachine()
{
    utsname names{};
    uname(&names);
    say("host", names.nodename);
    say("clocks", words("/proc/self/timens_offsets"));
}

bool isVisible(const std::string &target, const std::string &id)
{
    struct statx facts{};
    return statx(AT_FDCWD, target.c_str(), AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT, STATX_MNT_ID, &facts) == 0 &&
           std::to_string(facts.stx_mnt_id) == id;
}

/// One line of /proc/PID/mountinfo.
void sayMount(const std::string &line)
{
    std::istringstream stream(line);
    const std::vector<std::string> fields{std::istream_iterator<std::string>(stream), {}};
    std::string propagation;
    std::size_t next = 6;
    for (; fields[next] != "-"; ++next)
        if (const auto word = fields[next].substr(0, fields[next].find(':')); word != "propagate_from")
            propagation += word + ' ';
    const auto &target = fields[4];
    if (!isVisible(target, fields[0]))
        return;
    const bool isReadOnly = (fields[5] + ',').starts_with("ro,");
    const auto &type = fields[next + 1];
    // What is made anew has a number of its own each time, and options that tell more.
    const bool isMade = type == "tmpfs" || type == "overlay" || type == "devpts" || type == "proc";
    const auto more = type == "proc" ? fields[next + 3] : isMade ? std::string() : fields[2];
    say("mount." + target, type + ' ' + fields[3] + ' ' + more);
    say("access." + target, isReadOnly ? "ro" : "rw");
    say("propagation." + target, propagation.empty() ? "private" : propagation);
}

/// Whose processes /proc shows: in another PID namespace's it has another number.
void sayProc()
{
    std::array<char, 64> self{};
    const auto size = readlink("/proc/self", self.data(), self.size() - 1);
    say("proc", size > 0 && self.data() == std::to_string(getpid()) ? "inside" : "outside");
}

void sayMounts()
{
    std::ifstream file("/proc/self/mountinfo");
    for (std::string line; std::getline(file, line);)
        sayMount(line);
}

} // namespace

int main()
{
    sayNamespaces();
    sayProcess();
    sayUsers();
    sayPowers();
    sayLimits();
    sayNetwork();
    sayMachine();
    sayProc();
    sayMounts();
    return std::fflush(stdout) == 0 ? 0 : 1;
}
