// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observe/commandline.h"
#include "observe/forcaller.h"
#include "observe/pinfinder.h"
#include "observe/session.h"
#include "snapshot/json.h"
#include "snapshot/pinned.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <sys/prctl.h>
#include <unistd.h>

namespace {

using namespace terrarium;

int complain(const std::string &sentence)
{
    std::fprintf(stderr, "terrarium-observer: %s\n", sentence.c_str());
    return 1;
}

Result<SnapshotPtr> scanned(const CommandLine &line)
{
    auto snapshot = Scanner(line.scan).scan();
    if (!snapshot || !line.pins)
        return snapshot;
    return findPins(line.scan, **snapshot).transform([&](Pins pins) {
        return std::make_shared<const Snapshot>(withPinned(**snapshot, std::make_shared<const Pins>(std::move(pins))));
    });
}

int printOnce(const CommandLine &line)
{
    const auto snapshot = scanned(line);
    if (!snapshot)
        return complain(snapshot.error().sentence());
    const auto text = toJson(**snapshot);
    const bool isWritten = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
    if (!isWritten)
        return complain(failed("write").error().sentence());
    // Thousands of values need not be freed one by one.
    std::_Exit(0);
}

int stream(const ScanOptions &options)
{
    // Whoever started it may be killed; then its end of the pipes may still be held by others.
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    std::signal(SIGPIPE, SIG_IGN);
    auto observer = LiveObserver::start(options);
    if (!observer)
        return complain(observer.error().sentence());
    const auto ended = Session(std::move(*observer), STDIN_FILENO, STDOUT_FILENO).run();
    return ended ? 0 : complain(ended.error());
}

} // namespace

int main(int argc, char **argv)
{
    const auto line = parseCommandLine(argc, argv);
    if (!line) {
        std::fputs(line.error().text.c_str(), line.error().exitCode == 0 ? stdout : stderr);
        return line.error().exitCode;
    }
    switch (line->mode) {
    case CommandLine::Mode::Once:
        return printOnce(*line);
    case CommandLine::Mode::Stdio:
        return stream(line->scan);
    case CommandLine::Mode::ForCaller:
        return watchForCaller(line->control);
    }
    return 1;
}
