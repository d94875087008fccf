// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/jsonpins.h"

#include "snapshot/isotime.h"
#include "snapshot/pinned.h"
#include "snapshot/words.h"

#include <algorithm>

namespace terrarium::json {
namespace {

template <typename Number> std::optional<Number> known(Number number)
{
    return number == 0 ? std::nullopt : std::optional(number);
}

bool isOfDescriptor(PinHow how)
{
    return how == PinHow::Descriptor || how == PinHow::Socket;
}

void writeOther(Object object, const NamespaceKey &other)
{
    if (other.inode == 0)
        return object.putNull("other");
    Object inner = object.putObject("other");
    inner.put("kind", name(other.kind));
    inner.put("inode", other.inode);
}

void writePin(Object object, const Pin &pin)
{
    object.put("kind", name(pin.ns.kind));
    object.put("inode", known(pin.ns.inode));
    object.putWord("how", pin.how, words::pinHow);
    object.put("pid", known(pin.process.pid));
    object.put("startTime", known(pin.process.startTime));
    object.put("tid", known(pin.thread));
    object.put("descriptor", isOfDescriptor(pin.how) ? std::optional(pin.descriptor) : std::nullopt);
    writeOther(object, pin.other);
    object.put("path", pin.path.empty() ? std::nullopt : std::optional(std::string_view(pin.path)));
}

NamespaceKey readOther(const Value &value, std::uint64_t device)
{
    if (!value.isKnown())
        return {Kind::Mnt, device, 0};
    return {value["kind"].kind(), device, value["inode"].number<Inode>(1)};
}

Pin readPin(const Value &value, std::uint64_t device)
{
    Pin pin;
    pin.ns = {value["kind"].kind(), device, value["inode"].maybe<Inode>().value_or(0)};
    pin.how = value["how"].word<PinHow>(words::pinHow);
    pin.process = {value["pid"].maybe<Pid>().value_or(0), value["startTime"].maybe<std::uint64_t>().value_or(0)};
    pin.thread = value["tid"].maybe<Pid>().value_or(0);
    pin.descriptor = value["descriptor"].maybe<std::uint32_t>().value_or(0);
    pin.other = pin.how == PinHow::Mount ? readOther(value["other"], device) : NamespaceKey();
    pin.path = value["path"].text();
    return pin;
}

} // namespace

void writePins(Object object, const Pins &found, const std::vector<Pin> &all)
{
    object.putCopy("lookedAt", isoTime(found.lookedAt));
    object.put("unreadable", found.unreadable);
    object.put("unknownSockets", found.unknownSockets);
    object.put("inFlight", found.inFlight);
    object.put("unreadMounts", found.unreadMounts);
    object.putObjects("list", all, writePin);
}

PinsPtr readPins(const Value &value, std::uint64_t device)
{
    if (!value.isKnown())
        return nullptr;
    auto found = std::make_shared<Pins>();
    found->lookedAt = value["lookedAt"].time();
    found->unreadable = value["unreadable"].maybe<std::uint32_t>().value_or(0);
    found->unknownSockets = value["unknownSockets"].maybe<std::uint32_t>().value_or(0);
    found->inFlight = value["inFlight"].maybe<std::uint32_t>().value_or(0);
    found->unreadMounts = value["unreadMounts"].maybe<std::uint32_t>().value_or(0);
    value["list"].each([&](const Value &one) {
        Pin pin = readPin(one, device);
        if (!isDerived(pin))
            found->pins.push_back(std::move(pin));
    });
    std::ranges::sort(found->pins);
    return found;
}

} // namespace terrarium::json
