// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observe/commandline.h"

#include "kernel/text.h"

#include <array>
#include <optional>

#include <getopt.h>

namespace terrarium {
namespace {

constexpr auto usage = "Usage: terrarium-observer --once [--pins] [--proc DIR]\n"
                       "       terrarium-observer --stdio [--proc DIR]\n"
                       "       terrarium-observer --for-caller --control FD\n"
                       "Reads the namespaces and processes of this machine.\n"
                       "\n"
                       "  --once        print one snapshot as JSON and end\n"
                       "  --pins        look for what keeps namespaces alive, too: descriptors, sockets, mounts\n"
                       "  --stdio       write a snapshot and then its changes as frames to standard output,\n"
                       "                until standard input ends\n"
                       "  --for-caller  as root: the same to the user who made the socket, but only what it takes\n"
                       "                root's rights to see\n"
                       "  --control FD  that socket (SOCK_SEQPACKET)\n"
                       "  --proc DIR    read DIR instead of /proc\n"
                       "  --help        print this text\n"
                       "  --version     print the version\n";

constexpr std::array options{
    option{"once", no_argument, nullptr, 'o'},
    option{"stdio", no_argument, nullptr, 's'},
    option{"for-caller", no_argument, nullptr, 'f'},
    option{"control", required_argument, nullptr, 'c'},
    option{"proc", required_argument, nullptr, 'p'},
    option{"help", no_argument, nullptr, 'h'},
    option{"version", no_argument, nullptr, 'v'},
    option{"pins", no_argument, nullptr, 'n'},
    option{nullptr, 0, nullptr, 0},
};

std::unexpected<Notice> mistake(const std::string &what)
{
    return std::unexpected(Notice{2, "terrarium-observer: " + what + "\nTry terrarium-observer --help.\n"});
}

std::optional<CommandLine::Mode> modeOf(int letter)
{
    using enum CommandLine::Mode;
    switch (letter) {
    case 'o':
        return Once;
    case 's':
        return Stdio;
    case 'f':
        return ForCaller;
    default:
        return std::nullopt;
    }
}

/// Nothing if the mode and the other options go together.
std::optional<std::string> conflictIn(const CommandLine &line, bool hasMode)
{
    using enum CommandLine::Mode;
    if (!hasMode)
        return "one of --once, --stdio and --for-caller is needed";
    if ((line.mode == ForCaller) != (line.control >= 0))
        return "--for-caller and --control go together";
    if (line.pins && line.mode != Once)
        return "--pins goes with --once; a reader of the stream asks for them";
    if (line.mode == ForCaller && line.scan.procRoot != "/proc")
        return "--for-caller reads /proc";
    return std::nullopt;
}

} // namespace

std::expected<CommandLine, Notice> parseCommandLine(int argc, char **argv)
{
    using enum CommandLine::Mode;
    CommandLine line;
    std::optional<CommandLine::Mode> mode;
    ::optind = 0;
    ::opterr = 0;
    for (;;) {
        const int letter = ::getopt_long(argc, argv, ":", options.data(), nullptr);
        if (letter == -1)
            break;
        if (letter == 'h')
            return std::unexpected(Notice{0, usage});
        if (letter == 'v')
            return std::unexpected(Notice{0, "terrarium-observer " TERRARIUM_VERSION "\n"});
        if (const auto chosen = modeOf(letter))
            mode = chosen;
        else if (letter == 'p')
            line.scan.procRoot = ::optarg;
        else if (letter == 'n')
            line.pins = true;
        else if (const auto number = letter == 'c' ? toNumber<int>(::optarg) : std::nullopt; number && *number >= 3)
            line.control = *number;
        else if (letter == 'c')
            return mistake(std::string("no descriptor: ") + ::optarg);
        else
            return mistake(std::string(letter == ':' ? "value missing: " : "unknown option: ") + argv[::optind - 1]);
    }
    if (::optind < argc)
        return mistake(std::string("unexpected: ") + argv[::optind]);
    line.mode = mode.value_or(Once);
    if (const auto conflict = conflictIn(line, mode.has_value()))
        return mistake(*conflict);
    return line;
}

} // namespace terrarium
