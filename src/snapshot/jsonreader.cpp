// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/json.h"
#include "snapshot/jsonobject.h"
#include "snapshot/jsonpins.h"
#include "snapshot/jsonvalue.h"
#include "snapshot/words.h"

#include <format>
#include <limits>
#include <memory>

namespace terrarium {
namespace {

using json::Value;

constexpr auto anySigned = std::numeric_limits<std::int64_t>::min();

PerKind<Inode> readInodes(const Value &value)
{
    PerKind<Inode> inodes;
    for (const Kind kind : allKinds)
        inodes[kind] = value[name(kind)].maybe<Inode>().value_or(0);
    return inodes;
}

Machine readMachine(const Value &value)
{
    Machine machine;
    machine.hostName = value["hostName"].text();
    machine.kernel = value["kernel"].text();
    machine.readerUid = value["readerUid"].maybe<std::uint32_t>().value_or(0);
    machine.bootTime = value["bootTime"].maybe(anySigned).value_or(0);
    machine.ticksPerSecond = value["ticksPerSecond"].maybe<std::uint32_t>(1).value_or(machine.ticksPerSecond);
    value["missing"].each([&](const Value &kind) { machine.missing.push_back(kind.kind()); });
    machine.host = readInodes(value["host"]);
    return machine;
}

Hidden readHidden(const Value &value)
{
    return {value["processes"].maybe<std::uint32_t>().value_or(0),
            value["reason"].word<HiddenReason>(words::hiddenReason)};
}

IdRange readIdRange(const Value &value)
{
    std::vector<std::uint32_t> numbers;
    value.each([&](const Value &number) { numbers.push_back(number.number<std::uint32_t>()); });
    if (numbers.size() != 3) {
        value.fail("is not a list of three numbers");
        return {};
    }
    return {numbers[0], numbers[1], numbers[2]};
}

std::vector<IdRange> readIdMap(const Value &value)
{
    std::vector<IdRange> map;
    value.each([&](const Value &range) { map.push_back(readIdRange(range)); });
    return map;
}

std::optional<TimeOffsets> readOffsets(const Value &value)
{
    if (!value.isKnown())
        return std::nullopt;
    return TimeOffsets{value["monotonic"].number(anySigned), value["boottime"].number(anySigned)};
}

NamespacePtr readNamespace(const Value &value)
{
    auto ns = std::make_shared<Namespace>();
    ns->key.kind = value["kind"].kind();
    ns->key.inode = value["inode"].number<Inode>(1);
    ns->key.device = value["device"].maybe<std::uint64_t>().value_or(0);
    ns->id = value["id"].maybe<std::uint64_t>();
    ns->owner = value["owner"].maybe<Inode>();
    ns->parent = value["parent"].maybe<Inode>();
    ns->ownerUid = value["ownerUid"].maybe<std::uint32_t>();
    ns->level = value["level"].maybe<std::uint32_t>();
    ns->uidMap = readIdMap(value["uidMap"]);
    ns->gidMap = readIdMap(value["gidMap"]);
    ns->setgroups = value["setgroups"].word<Setgroups>(words::setgroups);
    ns->offsets = readOffsets(value["offsets"]);
    value["mountedAt"].each([&](const Value &path) { ns->mountedAt.push_back(path.text()); });
    return ns;
}

std::optional<Identity> readIdentity(const Value &value)
{
    if (!value["uid"].isKnown())
        return std::nullopt;
    return Identity{value["uid"].number<std::uint32_t>(), value["euid"].number<std::uint32_t>(),
                    value["gid"].number<std::uint32_t>(), value["egid"].number<std::uint32_t>()};
}

std::optional<Confinement> readConfinement(const Value &value)
{
    if (!value["seccomp"].isKnown())
        return std::nullopt;
    const Value sets = value["capabilities"];
    return Confinement{
        .capabilities = {.inheritable = sets["inheritable"].hex(),
                         .permitted = sets["permitted"].hex(),
                         .effective = sets["effective"].hex(),
                         .bounding = sets["bounding"].hex(),
                         .ambient = sets["ambient"].hex()},
        .seccomp = value["seccomp"].word<Seccomp>(words::seccomp),
        .noNewPrivileges = value["noNewPrivileges"].flag(),
    };
}

char readState(const Value &value)
{
    const std::string state = value.isKnown() ? value.text() : "?";
    if (state.size() != 1)
        value.fail("is not one letter");
    return state.empty() ? '?' : state.front();
}

Maker readMaker(const Value &value)
{
    return {.type = value["type"].word<MakerType>(words::makerType),
            .name = value["name"].text(),
            .evidence = value["evidence"].text(),
            .part = value["part"].text(),
            .basis = value["basis"].word<Basis>(words::basis)};
}

Program readProgram(const Value &value)
{
    return {value["path"].text(), value["installed"].flag()};
}

ProcessPtr readProcess(const Value &value)
{
    auto process = std::make_shared<Process>();
    process->key.pid = value["pid"].number<Pid>(1);
    process->parent = value["ppid"].maybe<Pid>().value_or(0);
    value["pids"].each([&](const Value &pid) { process->pids.push_back(pid.number<Pid>()); });
    process->identity = readIdentity(value);
    process->user = value["user"].text();
    process->comm = value["comm"].text();
    process->command = value["command"].text();
    process->key.startTime = value["startTime"].maybe<std::uint64_t>().value_or(0);
    process->state = readState(value["state"]);
    process->threadCount = value["threads"].maybe<std::uint32_t>().value_or(1);
    process->kernelThread = value["kernelThread"].flag();
    process->cgroup = value["cgroup"].text();
    process->label = value["label"].text();
    process->confinement = readConfinement(value);
    process->namespaces = readInodes(value["namespaces"]);
    value["threadNamespaces"].each([&](const Value &thread) {
        process->threads.push_back({thread["tid"].number<Pid>(1), readInodes(thread["namespaces"])});
    });
    process->maker = readMaker(value["maker"]);
    process->program = readProgram(value["program"]);
    return process;
}

Snapshot::Parts readParts(const Value &top)
{
    Snapshot::Parts parts;
    parts.takenAt = top["takenAt"].time();
    parts.machine = readMachine(top["machine"]);
    parts.hidden = readHidden(top["hidden"]);
    top["namespaces"].each([&](const Value &value) { parts.namespaces.push_back(readNamespace(value)); });
    top["processes"].each([&](const Value &value) { parts.processes.push_back(readProcess(value)); });
    if (!parts.namespaces.empty())
        parts.device = parts.namespaces.front()->key.device;
    parts.pins = json::readPins(top["pins"], parts.device);
    return parts;
}

void checkSchema(const Value &top)
{
    const Value schema = top["schema"];
    if (schema.text() != json::schema)
        schema.fail(std::format("is not {}", json::schema), JsonFault::OtherSchema);
}

/// A snapshot keeps one of each; a file that tells of two is wrong.
void checkDoubles(const Value &top, std::size_t processes, std::size_t namespaces, const Snapshot &snapshot)
{
    if (snapshot.processes().size() != processes)
        top["processes"].fail("has two processes with one PID");
    if (snapshot.namespaces().size() != namespaces)
        top["namespaces"].fail("has two namespaces of one kind with one number");
}

} // namespace

std::expected<Snapshot, JsonError> fromJson(std::string_view text)
{
    yyjson_read_err error{};
    // Without YYJSON_READ_INSITU the text is only read (yyjson.h, yyjson_read_opts).
    const std::unique_ptr<yyjson_doc, decltype(&yyjson_doc_free)> document(
        yyjson_read_opts(const_cast<char *>(text.data()), text.size(), YYJSON_READ_NOFLAG, nullptr, &error),
        &yyjson_doc_free);
    if (!document)
        return std::unexpected(JsonError{JsonFault::NotJson, error.pos, {}, std::format("Not JSON: {}.", error.msg)});

    Value::Failure failure;
    const Value top(yyjson_doc_get_root(document.get()), failure);
    checkSchema(top);
    Snapshot::Parts parts = failure ? Snapshot::Parts() : readParts(top);
    const std::size_t processes = parts.processes.size();
    const std::size_t namespaces = parts.namespaces.size();
    Snapshot snapshot(std::move(parts));
    checkDoubles(top, processes, namespaces, snapshot);
    if (failure)
        return std::unexpected(*std::move(failure));
    return snapshot;
}

} // namespace terrarium
