// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/commandline.h"

#include "kernel/text.h"
#include "sandbox/authority.h"

#include <array>

#include <getopt.h>

namespace terrarium {
namespace {

constexpr auto usage = "Usage: terrarium-keeper --control FD --request FD [--terminal FD [--master FD] | --prove PID]\n"
                       "       terrarium-keeper --for-caller ACTION --control FD --request FD [--terminal FD]\n"
                       "Builds one sandbox, starts a program in it and stays until it has ended.\n"
                       "terrarium starts it.\n"
                       "\n"
                       "  --control FD   socket (SOCK_SEQPACKET) for orders and for what happens\n"
                       "  --request FD   sealed memory with the launch as JSON\n"
                       "  --terminal FD  slave of the pseudo-terminal that the program gets\n"
                       "  --master FD    its other side, for a sandbox that outlives the window\n"
                       "  --prove PID    launch nothing: try what the launch promises in the sandbox of this program;\n"
                       "                 PID:TIME if it must have started at that time (clock ticks since boot)\n"
                       "  --for-caller ACTION\n"
                       "                 as root: for the user who made the socket, and with no more rights inside;\n"
                       "                 what it was authorised for: run, enter or enterany\n"
                       "  --help         print this text\n"
                       "  --version      print the version\n";

constexpr std::array options{
    option{"control", required_argument, nullptr, 'c'},
    option{"request", required_argument, nullptr, 'r'},
    option{"terminal", required_argument, nullptr, 't'},
    option{"master", required_argument, nullptr, 'm'},
    option{"prove", required_argument, nullptr, 'p'},
    option{"for-caller", required_argument, nullptr, 'f'},
    option{"help", no_argument, nullptr, 'h'},
    option{"version", no_argument, nullptr, 'v'},
    option{nullptr, 0, nullptr, 0},
};

std::unexpected<KeeperAnswer> mistake(const std::string &what)
{
    return std::unexpected(KeeperAnswer{"terrarium-keeper: " + what + "\nTry terrarium-keeper --help.\n", 2});
}

int &place(KeeperCommandLine &line, int letter)
{
    if (letter == 'c')
        return line.control;
    if (letter == 'm')
        return line.master;
    return letter == 'r' ? line.request : line.terminal;
}

} // namespace

std::expected<KeeperCommandLine, KeeperAnswer> parseKeeperCommandLine(int argc, char **argv)
{
    KeeperCommandLine line;
    ::optind = 0;
    ::opterr = 0;
    for (;;) {
        const int letter = ::getopt_long(argc, argv, ":", options.data(), nullptr);
        if (letter == -1)
            break;
        if (letter == 'h')
            return std::unexpected(KeeperAnswer{usage, 0});
        if (letter == 'v')
            return std::unexpected(KeeperAnswer{"terrarium-keeper " TERRARIUM_VERSION "\n", 0});
        if (letter == ':' || letter == '?')
            return mistake(std::string(letter == ':' ? "value missing: " : "unknown option: ") + argv[::optind - 1]);
        if (letter == 'f') {
            const auto authorised = authority::privilegeOf(::optarg);
            if (!authorised)
                return mistake(std::string("no action: ") + ::optarg);
            line.authorised = *authorised;
            continue;
        }
        if (letter == 'p') {
            const auto process = knownProcessFrom(::optarg);
            if (!process)
                return mistake(std::string("no process: ") + ::optarg);
            line.proved = *process;
            continue;
        }
        const auto number = toNumber<int>(::optarg);
        if (!number || *number < 3)
            return mistake(std::string("no descriptor: ") + ::optarg);
        place(line, letter) = *number;
    }
    if (::optind < argc)
        return mistake(std::string("unexpected: ") + argv[::optind]);
    if (line.control < 0 || line.request < 0)
        return mistake("--control and --request are needed");
    if (line.authorised != Privilege::None && (line.master >= 0 || line.proved.pid > 0))
        return mistake("--for-caller only launches");
    return line;
}

} // namespace terrarium
