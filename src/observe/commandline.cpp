// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observe/commandline.h"

#include <array>
#include <optional>

#include <getopt.h>

namespace terrarium {
namespace {

constexpr auto usage = "Usage: terrarium-observer --once [--proc DIR]\n"
                       "       terrarium-observer --stdio [--proc DIR]\n"
                       "Reads the namespaces and processes of this machine.\n"
                       "\n"
                       "  --once      print one snapshot as JSON and end\n"
                       "  --stdio     write a snapshot and then its changes as frames to standard output,\n"
                       "              until standard input ends\n"
                       "  --proc DIR  read DIR instead of /proc\n"
                       "  --help      print this text\n"
                       "  --version   print the version\n";

constexpr std::array options{
    option{"once", no_argument, nullptr, 'o'},       option{"stdio", no_argument, nullptr, 's'},
    option{"proc", required_argument, nullptr, 'p'}, option{"help", no_argument, nullptr, 'h'},
    option{"version", no_argument, nullptr, 'v'},    option{nullptr, 0, nullptr, 0},
};

std::unexpected<Notice> mistake(const std::string &what)
{
    return std::unexpected(Notice{2, "terrarium-observer: " + what + "\nTry terrarium-observer --help.\n"});
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
        if (letter == 'p')
            line.scan.procRoot = ::optarg;
        else if (letter == 'o' || letter == 's')
            mode = letter == 'o' ? Once : Stdio;
        else
            return mistake(std::string(letter == ':' ? "value missing: " : "unknown option: ") + argv[::optind - 1]);
    }
    if (::optind < argc)
        return mistake(std::string("unexpected: ") + argv[::optind]);
    if (!mode)
        return mistake("either --once or --stdio is needed");
    line.mode = *mode;
    return line;
}

} // namespace terrarium
