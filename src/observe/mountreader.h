// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observe/newnamespaces.h"
#include "observe/pinground.h"
#include "snapshot/pin.h"

#include <string_view>

namespace terrarium {

/// Looks at what namespaces are bound to paths in mount namespaces other than the reader's own, without entering one.
class MountReader {
public:
    explicit MountReader(const PinGround &ground) : m_ground(ground), m_namespaces(ground.snapshot) {}

    /// Through one of its members.
    void look(const Namespace &mountNamespace);

    [[nodiscard]] std::vector<Pin> takePins() { return std::move(m_pins); }
    [[nodiscard]] NewNamespaces &namespaces() { return m_namespaces; }

private:
    void describe(const NamespaceKey &key, const Namespace &in, const ProcDir &member, std::string_view mounts,
                  const std::string &path);

    const PinGround &m_ground;
    NewNamespaces m_namespaces;
    std::vector<Pin> m_pins;
};

} // namespace terrarium
