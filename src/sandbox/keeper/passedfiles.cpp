// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/passedfiles.h"

#include "kernel/packet.h"

#include <algorithm>

#include <fcntl.h>
#include <sys/socket.h>

namespace terrarium::passedfiles {
namespace {

constexpr std::size_t mostAtOnce = 128;
static_assert(mostAtOnce <= packet::mostFiles);
constexpr char isThere = '+';
constexpr char isMissing = '-';

struct Batch {
    std::string signs;
    std::vector<Fd> files;
};

/// The places in the plan, in its order.
std::vector<std::size_t> sourcesOf(const LaunchPlan &plan)
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < plan.size(); ++i)
        if (takesSource(plan[i].kind))
            found.push_back(i);
    return found;
}

Result<void> sendBatch(int socket, const Batch &batch)
{
    std::vector<int> numbers;
    for (const auto &file : batch.files)
        numbers.push_back(file.get());
    return packet::send(socket, batch.signs, numbers, MSG_DONTWAIT);
}

Result<Batch> receiveBatch(int socket)
{
    auto packet = packet::receive(socket, mostAtOnce, MSG_DONTWAIT);
    if (!packet)
        return std::unexpected(packet.error());
    if (packet->text.empty())
        return std::unexpected(Error{"receive files", EPROTO});
    return Batch{std::move(packet->text), std::move(packet->files)};
}

/// A descriptor for reading or writing would be more than a place.
bool isPlace(const Fd &file)
{
    const int flags = ::fcntl(file.get(), F_GETFL);
    return flags >= 0 && (flags & O_PATH) != 0;
}

bool isConsistent(const Batch &batch)
{
    const auto there = static_cast<std::size_t>(std::ranges::count(batch.signs, isThere));
    const auto missing = static_cast<std::size_t>(std::ranges::count(batch.signs, isMissing));
    return there + missing == batch.signs.size() && there == batch.files.size() &&
           std::ranges::all_of(batch.files, isPlace);
}

Result<void> open(const Step &step, const Ground &ground, Batch &batch)
{
    const auto path = ground.path(step.source);
    Fd file(path.empty() ? -1 : ::open(path.c_str(), O_PATH | O_CLOEXEC));
    if (!file && step.kind != StepKind::PassOn)
        return failed("open " + path);
    batch.signs += file ? isThere : isMissing;
    if (file)
        batch.files.push_back(std::move(file));
    return {};
}

} // namespace

Result<void> send(int socket, const LaunchPlan &plan, const Ground &ground)
{
    Batch batch;
    for (const auto index : sourcesOf(plan)) {
        if (auto opened = open(plan[index], ground, batch); !opened)
            return opened;
        if (batch.signs.size() < mostAtOnce)
            continue;
        if (auto sent = sendBatch(socket, batch); !sent)
            return sent;
        batch = {};
    }
    return batch.signs.empty() ? Result<void>() : sendBatch(socket, batch);
}

Result<std::vector<Result<Fd>>> receive(int socket, const LaunchPlan &plan)
{
    std::vector<Result<Fd>> files;
    for (const auto &step : plan)
        files.emplace_back(std::unexpected(Error{"find " + step.source, ENOENT}));
    const auto wanted = sourcesOf(plan);
    for (std::size_t next = 0; next < wanted.size();) {
        auto batch = receiveBatch(socket);
        if (!batch)
            return std::unexpected(batch.error());
        if (!isConsistent(*batch) || batch->signs.size() > wanted.size() - next)
            return std::unexpected(Error{"receive files", EPROTO});
        auto file = batch->files.begin();
        for (const char sign : batch->signs) {
            if (sign == isThere)
                files[wanted[next]] = std::move(*file++);
            ++next;
        }
    }
    return files;
}

} // namespace terrarium::passedfiles
