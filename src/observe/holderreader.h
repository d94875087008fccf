// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/descriptors.h"
#include "observe/newnamespaces.h"
#include "observe/pinground.h"
#include "observe/socketnetworks.h"
#include "snapshot/pin.h"

namespace terrarium {

/// Looks at what processes have open, and at where their children will be born. One for each thread of a search.
class HolderReader {
public:
    explicit HolderReader(const PinGround &ground);

    void look(const Process &process);

    [[nodiscard]] std::vector<Pin> takePins() { return std::move(m_pins); }
    [[nodiscard]] NewNamespaces &namespaces() { return m_namespaces; }
    [[nodiscard]] const SocketNetworks &sockets() const { return m_sockets; }
    /// Processes of which something may not be known.
    [[nodiscard]] std::uint32_t unreadable() const { return m_unreadable; }

private:
    /// Whose descriptors or children they are.
    struct Holder {
        const Process &process;
        const ProcDir &task;
        Pid thread = 0;
    };
    struct Children {
        Inode pid = 0;
        Inode time = 0;
        [[nodiscard]] bool operator==(const Children &) const = default;
    };

    void lookAtThreads(const Process &process, const ProcDir &dir, const Children &children);
    void lookAtDescriptors(const Holder &holder);
    void take(const Holder &holder, const OpenDescriptor &descriptor);
    void takeNamespace(const Holder &holder, Kind kind, Inode inode, int descriptor);
    void takeSocket(const Holder &holder, std::uint64_t socket, int descriptor);
    [[nodiscard]] Children childrenOf(const Holder &holder) const;
    void takeChildren(const Holder &holder, const Children &children);
    void takeChildrenIn(const Holder &holder, Kind kind, Inode inode);
    void add(const Holder &holder, PinHow how, Kind kind, Inode inode, int descriptor = 0);
    [[nodiscard]] bool isStill(const ProcDir &dir, const Process &process) const;

    const PinGround &m_ground;
    SocketNetworks m_sockets;
    NewNamespaces m_namespaces;
    std::vector<Pin> m_pins;
    std::uint32_t m_unreadable = 0;
    bool m_isDenied = false; ///< something of the process that is looked at
};

} // namespace terrarium
