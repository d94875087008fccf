// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An observer that observes nothing. What it does instead is told by FAKE_OBSERVER:
// stream: a snapshot, and a delta for each rescan asked for; once: a snapshot, then it dies; die: it dies at once;
// rubbish: it sends what is no message; later: it speaks a later version; grumble: it complains, then streams;
// deaf: it streams and stays when it is told to go.
#include "snapshot/wire.h"
#include "unit/samples.h"

#include <csignal>
#include <cstdlib>
#include <string>
#include <string_view>

#include <unistd.h>

using namespace terrarium;
using wire::encode;

namespace {

void send(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = write(descriptor, bytes.data(), bytes.size());
        if (written <= 0)
            _exit(1);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

Delta aBirth()
{
    Delta delta;
    delta.takenAt = samples::full().takenAt() + 1;
    delta.processes = {samples::shared(samples::process(5))};
    return delta;
}

/// Answers until the end of the input.
void serve()
{
    wire::Decoder decoder;
    char bytes[4096];
    for (ssize_t size = 0; (size = read(STDIN_FILENO, bytes, sizeof bytes)) > 0;) {
        decoder.feed({bytes, static_cast<std::size_t>(size)});
        auto message = decoder.next();
        for (; message && *message; message = decoder.next())
            if (std::holds_alternative<wire::Rescan>(**message))
                send(STDOUT_FILENO, encode(aBirth()));
        if (!message)
            _exit(2);
    }
}

[[noreturn]] void stayForever()
{
    for (;;)
        pause();
}

} // namespace

int main()
{
    const char *told = std::getenv("FAKE_OBSERVER");
    const std::string_view task = told ? told : "stream";
    if (task == "die")
        return 3;
    if (task == "deaf")
        std::signal(SIGTERM, SIG_IGN);
    if (task == "grumble")
        send(STDERR_FILENO, "something is odd\n");
    send(STDOUT_FILENO, encode(wire::Hello{task == "later" ? wire::version + 1 : wire::version}));
    if (task == "rubbish")
        send(STDOUT_FILENO, "This is no message at all.");
    if (task != "rubbish" && task != "later")
        send(STDOUT_FILENO, encode(wire::Status{wire::Liveness::Events, 5000, 70}) + encode(samples::full()));
    if (task == "once")
        return 0;
    serve();
    if (task == "deaf")
        stayForever();
    return 0;
}
