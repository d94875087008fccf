// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace terrarium {

/// A PID namespace that the Processes page can be shown as seen from.
struct SeenFrom {
    Inode pidNamespace = 0;
    [[nodiscard]] bool operator==(const SeenFrom &) const = default;
};

/// One line of the inspector: a fact, or a sentence with a mark.
struct InspectorLine {
    enum class Mark { None, Good, Warning, Note };
    using Target = std::variant<std::monostate, ProcessKey, NamespaceKey, SeenFrom>;

    QString label{};
    QString text{};
    QString hint{};             ///< tooltip
    QStringList more{};         ///< names shown after the text, the first of them at once and the rest when asked for
    Target target{};            ///< where the text leads, if it is a link
    std::optional<Kind> chip{}; ///< drawn before the label
    bool own = true;            ///< the chip is filled, not pale
    Mark mark = Mark::None;
    [[nodiscard]] bool operator==(const InspectorLine &) const = default;
};

struct InspectorSection {
    QString title{};
    std::vector<InspectorLine> lines{};
    std::vector<IdRange> bands{}; ///< drawn above the lines
    [[nodiscard]] bool operator==(const InspectorSection &) const = default;
};

/// The two big numbers: a PID outside and inside.
struct InspectorNumbers {
    Pid outside = 0;
    Pid inside = 0;
    QString between{}; ///< the levels in between, in words; empty for none
    SeenFrom from{};
    [[nodiscard]] bool operator==(const InspectorNumbers &) const = default;
};

struct InspectorMember {
    ProcessKey key{};
    Pid parent = 0;
    QString name{};
    std::optional<Pid> inside{}; ///< of a PID namespace below the host: its number there
    [[nodiscard]] bool operator==(const InspectorMember &) const = default;
};

/// Everything that the inspector shows of one subject.
struct InspectorFacts {
    std::optional<Kind> chip{};
    QString title{};
    QString subtitle{}; ///< foreign and maybe long: cut to the width
    QString description{};
    std::optional<InspectorNumbers> numbers{};
    std::vector<InspectorSection> sections{};
    std::vector<InspectorMember> members{}; ///< of a namespace, by pid
    int membersLeftOut = 0;
    [[nodiscard]] bool operator==(const InspectorFacts &) const = default;
};

inline constexpr int inspectorMemberLimit = 500;

[[nodiscard]] InspectorFacts inspectorFacts(const Snapshot &snapshot, const Process &process);
[[nodiscard]] InspectorFacts inspectorFacts(const Snapshot &snapshot, const Namespace &ns);

/// The process's user on every user namespace level, outermost first.
[[nodiscard]] std::vector<InspectorLine> identityLines(const Snapshot &snapshot, const Process &process);
/// Privileges, system call filter, capabilities and LSM label in words.
[[nodiscard]] std::vector<InspectorLine> confinementLines(const Snapshot &snapshot, const Process &process);

/// Why is it alive? Each pin in words, with what would let go of it, and how far anybody could look.
[[nodiscard]] InspectorSection pinSection(const Snapshot &snapshot, const Namespace &ns);
/// The namespaces that a process keeps alive by other than being in them; no line for none.
[[nodiscard]] InspectorSection holdingSection(const Snapshot &snapshot, const Process &process);

/// "firefox (6266)", or its number alone where the snapshot does not have it.
[[nodiscard]] InspectorLine processLine(const Snapshot &snapshot, const QString &label, Pid pid);
[[nodiscard]] InspectorLine namespaceLine(const Snapshot &snapshot, const QString &label, Kind kind, Inode inode);
/// Who made it, and the evidence; nothing where nobody is known.
void addMaker(std::vector<InspectorLine> &lines, const Maker &maker);

} // namespace terrarium
