// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/isotime.h"
#include "snapshot/json.h"
#include "snapshot/jsonobject.h"
#include "snapshot/jsonpins.h"
#include "snapshot/pinned.h"
#include "snapshot/words.h"

#include <cstdlib>
#include <future>
#include <memory>
#include <new>
#include <span>
#include <utility>

namespace terrarium {
namespace {

using json::Object;

std::optional<Inode> known(Inode inode)
{
    return inode == 0 ? std::nullopt : std::optional(inode);
}

void writeInodes(Object object, const PerKind<Inode> &inodes)
{
    for (const Kind kind : allKinds)
        object.put(name(kind), known(inodes[kind]));
}

void writeMachine(Object object, const Machine &machine)
{
    object.put("hostName", machine.hostName);
    object.put("kernel", machine.kernel);
    object.put("readerUid", machine.readerUid);
    object.put("bootTime", machine.bootTime);
    object.put("ticksPerSecond", machine.ticksPerSecond);
    object.put("missing", machine.missing | std::views::transform(name));
    writeInodes(object.putObject("host"), machine.host);
}

void writeHidden(Object object, const Hidden &hidden)
{
    object.put("processes", hidden.processes);
    object.putWord("reason", hidden.reason, words::hiddenReason);
}

/// Who is in it, told once more so that a reader need not search; not read back.
void writeFirstMember(Object object, const Process *first)
{
    using Text = std::optional<std::string_view>;
    object.put("pid", first ? std::optional(first->pid()) : std::nullopt);
    object.put("user", first ? Text(first->user) : Text());
    object.put("command", first ? Text(first->command.empty() ? first->comm : first->command) : Text());
}

void writeIdMap(Object object, std::string_view key, const std::vector<IdRange> &map)
{
    object.putList(key, map, [&](const IdRange &range) {
        return object.written(std::array{range.inside, range.outside, range.count});
    });
}

void writeOffsets(Object object, const std::optional<TimeOffsets> &offsets)
{
    if (!offsets)
        return object.putNull("offsets");
    Object inner = object.putObject("offsets");
    inner.put("monotonic", offsets->monotonic);
    inner.put("boottime", offsets->boottime);
}

void writeNamespace(Object object, const Namespace &ns, const Snapshot &snapshot)
{
    const auto members = snapshot.members(ns.key.kind, ns.key.inode);
    object.put("kind", name(ns.key.kind));
    object.put("inode", ns.key.inode);
    object.put("device", ns.key.device);
    object.put("id", ns.id);
    object.put("processes", members.size());
    writeFirstMember(object, members.empty() ? nullptr : snapshot.process(members.front()));
    object.put("owner", ns.owner);
    object.put("parent", ns.parent);
    object.put("ownerUid", ns.ownerUid);
    object.put("level", ns.level);
    writeIdMap(object, "uidMap", ns.uidMap);
    writeIdMap(object, "gidMap", ns.gidMap);
    object.putWord("setgroups", ns.setgroups, words::setgroups);
    writeOffsets(object, ns.offsets);
    object.put("mountedAt", ns.mountedAt);
    object.put("members", members);
}

void writeIdentity(Object object, const std::optional<Identity> &identity)
{
    const auto id = [&](std::uint32_t Identity::*member) {
        return identity ? std::optional((*identity).*member) : std::nullopt;
    };
    object.put("uid", id(&Identity::uid));
    object.put("euid", id(&Identity::euid));
    object.put("gid", id(&Identity::gid));
    object.put("egid", id(&Identity::egid));
}

void writeCapabilities(Object object, const Capabilities &sets)
{
    object.putHex("inheritable", sets.inheritable);
    object.putHex("permitted", sets.permitted);
    object.putHex("effective", sets.effective);
    object.putHex("bounding", sets.bounding);
    object.putHex("ambient", sets.ambient);
}

void writeConfinement(Object object, const std::optional<Confinement> &confinement)
{
    if (!confinement) {
        for (const auto *key : {"seccomp", "noNewPrivileges", "capabilities"})
            object.putNull(key);
        return;
    }
    object.putWord("seccomp", confinement->seccomp, words::seccomp);
    object.put("noNewPrivileges", confinement->noNewPrivileges);
    writeCapabilities(object.putObject("capabilities"), confinement->capabilities);
}

void writeMaker(Object object, const Maker &maker)
{
    if (maker.type == MakerType::None)
        return object.putNull("maker");
    Object inner = object.putObject("maker");
    inner.putWord("type", maker.type, words::makerType);
    inner.put("name", maker.name);
    inner.put("part", maker.part);
    inner.put("evidence", maker.evidence);
    inner.putWord("basis", maker.basis, words::basis);
}

void writeProgram(Object object, const Program &program)
{
    if (program.path.empty())
        return object.putNull("program");
    Object inner = object.putObject("program");
    inner.put("path", program.path);
    inner.put("installed", program.isInstalled);
}

void writeThread(Object object, const Thread &thread)
{
    object.put("tid", thread.tid);
    writeInodes(object.putObject("namespaces"), thread.namespaces);
}

void writeProcess(Object object, const Process &process)
{
    object.put("pid", process.pid());
    object.put("ppid", process.parent);
    object.put("pids", process.pids);
    writeIdentity(object, process.identity);
    object.put("user", process.user);
    object.put("comm", process.comm);
    object.put("command", process.command);
    object.put("startTime", process.key.startTime);
    object.put("state", std::string_view(&process.state, 1));
    object.put("threads", process.threadCount);
    object.put("kernelThread", process.kernelThread);
    object.put("cgroup", process.cgroup);
    object.put("label", process.label);
    writeConfinement(object, process.confinement);
    writeInodes(object.putObject("namespaces"), process.namespaces);
    object.putObjects("threadNamespaces", process.threads, writeThread);
    writeMaker(object, process.maker);
    writeProgram(object, process.program);
}

using Document = std::unique_ptr<yyjson_mut_doc, decltype(&yyjson_mut_doc_free)>;

Document newDocument()
{
    return {yyjson_mut_doc_new(nullptr), &yyjson_mut_doc_free};
}

std::string text(const Document &document, yyjson_write_flag flags = YYJSON_WRITE_NOFLAG)
{
    std::size_t size = 0;
    const std::unique_ptr<char, decltype(&std::free)> written(yyjson_mut_write(document.get(), flags, &size),
                                                              &std::free);
    if (!written)
        throw std::bad_alloc(); // all texts are UTF-8 by now and no number is infinite: nothing else can go wrong
    return {written.get(), size};
}

/// An array of objects, in a document of its own so that others can be written at the same time.
template <std::ranges::input_range Range, typename Fill> std::string arrayOf(Range &&range, Fill fill)
{
    const auto document = newDocument();
    yyjson_mut_doc_set_root(document.get(), Object::arrayOf(document.get(), std::forward<Range>(range), fill));
    return text(document);
}

/// Two arrays as one.
std::string joined(std::string first, std::string_view second)
{
    constexpr std::string_view none = "[]";
    if (first == none || second == none)
        return first == none ? std::string(second) : first;
    first.back() = ',';
    return first.append(second.substr(1));
}

/// By two threads: of ten thousand processes it is long.
std::pair<std::string, std::string> listsOf(const Snapshot &snapshot)
{
    const std::span processes(snapshot.processes());
    const auto half = processes.size() / 2;
    const auto write = [](Object object, const ProcessPtr &process) { writeProcess(object, *process); };
    auto firstHalf = std::async(std::launch::async, [&] { return arrayOf(processes.first(half), write); });
    auto namespaces = arrayOf(snapshot.namespaces(),
                              [&](Object object, const NamespacePtr &ns) { writeNamespace(object, *ns, snapshot); });
    const auto secondHalf = arrayOf(processes.subspan(half), write);
    return {std::move(namespaces), joined(firstHalf.get(), secondHalf)};
}

} // namespace

std::string toJson(const Snapshot &snapshot)
{
    const auto [namespaces, processes] = listsOf(snapshot);
    const auto document = newDocument();
    yyjson_mut_val *top = yyjson_mut_obj(document.get());
    yyjson_mut_doc_set_root(document.get(), top);
    const std::string takenAt = isoTime(snapshot.takenAt());
    const auto pins = snapshot.pins() ? allPins(snapshot) : std::vector<Pin>();

    Object object(document.get(), top);
    object.put("schema", json::schema);
    object.put("takenAt", takenAt);
    writeMachine(object.putObject("machine"), snapshot.machine());
    writeHidden(object.putObject("hidden"), snapshot.hidden());
    object.putRaw("namespaces", namespaces);
    object.putRaw("processes", processes);
    if (snapshot.pins())
        json::writePins(object.putObject("pins"), *snapshot.pins(), pins);
    else
        object.putNull("pins");
    return text(document, YYJSON_WRITE_NEWLINE_AT_END);
}

} // namespace terrarium
