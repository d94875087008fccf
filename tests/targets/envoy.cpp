// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later

// envoy HUB NAME KEY: reports to the socket HUB by its NAME, and then tries whatever it is told there, a word and its
// object a message, until that socket is closed. Meanwhile it can be reached by an abstract socket of its name and by a
// message queue with that KEY. Answers with a number: the errno, or what was found.

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/msg.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

void check(bool holds, const char *what)
{
    if (holds)
        return;
    std::perror(what);
    std::exit(1);
}

long errnoOf(long result)
{
    return result < 0 ? errno : 0;
}

/// In a process that is gone afterwards.
template <typename Trial> long aside(Trial &&trial)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(static_cast<int>(trial()));
    int status = 0;
    check(waitpid(child, &status, 0) == child, "waitpid");
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// abstract: without a file.
std::pair<sockaddr_un, socklen_t> address(const std::string &name, bool abstract)
{
    sockaddr_un place{};
    place.sun_family = AF_UNIX;
    name.copy(&place.sun_path[abstract ? 1 : 0], sizeof place.sun_path - 2);
    const auto size = abstract ? offsetof(sockaddr_un, sun_path) + 1 + name.size() : sizeof place;
    return {place, static_cast<socklen_t>(size)};
}

long connectTo(int socket, const std::string &name, bool abstract)
{
    const auto [place, size] = address(name, abstract);
    return errnoOf(connect(socket, reinterpret_cast<const sockaddr *>(&place), size));
}

long tryConnecting(const std::string &name)
{
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const long error = connectTo(socket, name, true);
    close(socket);
    return error;
}

void beReachable(const std::string &name)
{
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto [place, size] = address(name, true);
    check(bind(socket, reinterpret_cast<const sockaddr *>(&place), size) == 0, "bind");
    check(listen(socket, 64) == 0, "listen");
    prctl(PR_SET_PTRACER, PR_SET_PTRACER_ANY); // so that only the kernel's own rules are tried, not Yama's
}

/// The PID of the envoy of that name, as /proc here has it; 0 for none.
long findIn(const std::filesystem::path &proc, const std::string &name)
{
    for (const auto &entry : std::filesystem::directory_iterator(proc)) {
        std::ifstream file(entry.path() / "cmdline");
        const std::string words{std::istreambuf_iterator<char>(file), {}};
        if (words.contains("envoy") && words.contains('\0' + name + '\0'))
            return std::atol(entry.path().filename().c_str());
    }
    return 0;
}

long tryMounting(const std::string &folder)
{
    const long error = errnoOf(mount("tmpfs", folder.c_str(), "tmpfs", 0, nullptr));
    std::ofstream(folder + "/there");
    return error;
}

bool isNamed(const std::string &name)
{
    std::array<char, 256> found{};
    check(gethostname(found.data(), found.size() - 1) == 0, "gethostname");
    return found.data() == name;
}

long secondsSinceBoot()
{
    timespec now{};
    check(clock_gettime(CLOCK_BOOTTIME, &now) == 0, "clock_gettime");
    return now.tv_sec;
}

long doAsTold(const std::string &deed, const std::string &object, int fd)
{
    if (deed == "find")
        return findIn("/proc", object);
    if (deed == "signal")
        return errnoOf(syscall(SYS_pidfd_send_signal, fd, 0, nullptr, 0));
    if (deed == "trace")
        return aside([&] { return errnoOf(ptrace(PTRACE_SEIZE, std::stoi(object), nullptr, nullptr)); });
    if (deed == "govern")
        return aside([&] { return errnoOf(setns(fd, CLONE_NEWUSER)); });
    if (deed == "connect")
        return tryConnecting(object);
    if (deed == "queue")
        return errnoOf(msgget(std::stoi(object), 0));
    if (deed == "mount")
        return tryMounting(object);
    if (deed == "see")
        return errnoOf(access(object.c_str(), F_OK));
    if (deed == "name")
        return errnoOf(sethostname(object.data(), object.size()));
    if (deed == "named")
        return isNamed(object) ? 0 : 1;
    return deed == "clock" ? secondsSinceBoot() : ENOSYS;
}

/// The descriptor that came along; -1 for none.
int descriptorIn(const msghdr &message)
{
    const cmsghdr *control = CMSG_FIRSTHDR(&message);
    int fd = -1;
    if (control && control->cmsg_type == SCM_RIGHTS)
        std::memcpy(&fd, CMSG_DATA(control), sizeof fd);
    return fd;
}

/// False when there is nobody to listen to any more.
bool obey(int hub)
{
    std::array<char, 512> text{};
    std::array<char, CMSG_SPACE(sizeof(int))> room{};
    iovec place{text.data(), text.size()};
    msghdr message{};
    message.msg_iov = &place;
    message.msg_iovlen = 1;
    message.msg_control = room.data();
    message.msg_controllen = room.size();
    const auto size = recvmsg(hub, &message, MSG_CMSG_CLOEXEC);
    if (size <= 0)
        return false;
    const std::string told(text.data(), static_cast<std::size_t>(size));
    const auto blank = told.find(' ');
    const int fd = descriptorIn(message);
    const auto answer = std::to_string(doAsTold(told.substr(0, blank), told.substr(blank + 1), fd));
    if (fd >= 0)
        close(fd);
    return send(hub, answer.data(), answer.size(), MSG_NOSIGNAL) > 0;
}

} // namespace

int main(int argc, char **argv)
{
    check(argc == 4, "envoy HUB NAME KEY");
    const std::string name = argv[2];
    beReachable(name);
    const int queue = msgget(std::stoi(argv[3]), IPC_CREAT | 0666);
    check(queue >= 0, "msgget");
    const int hub = socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0);
    check(connectTo(hub, argv[1], false) == 0, "connect");
    check(send(hub, name.data(), name.size(), 0) > 0, "send");
    while (obey(hub)) {
    }
    msgctl(queue, IPC_RMID, nullptr);
    return 0;
}
