// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/keys.h"

#include <QObject>

#include <variant>

namespace terrarium {

/// What is selected: one thing, shared by all pages and the inspector.
class Selection : public QObject {
    Q_OBJECT
public:
    using Subject = std::variant<std::monostate, ProcessKey, NamespaceKey>;
    using QObject::QObject;

    [[nodiscard]] const Subject &subject() const { return m_subject; }
    void select(const Subject &subject);

Q_SIGNALS:
    void changed();
    /// Asks the window for another page: "show this namespace on the Namespaces page".
    void namespaceShown(const terrarium::NamespaceKey &key);
    void processShown(const terrarium::ProcessKey &key);
    /// Asks the Compare page for these two beside each other.
    void compared(const terrarium::ProcessKey &one, const terrarium::ProcessKey &other);
    /// Asks for a terminal inside of what this process is in.
    void insideWanted(const terrarium::ProcessKey &key);
    /// Asks the Processes page for its tree as seen from inside this PID namespace.
    void seenFrom(terrarium::Inode pidNamespace);

private:
    Subject m_subject;
};

} // namespace terrarium
