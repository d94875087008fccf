// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

namespace terrarium {

/// A column's heading: a title and a sentence that explains it, both to be translated.
struct Header {
    const char *title = nullptr;
    const char *explanation = nullptr;
    bool number = false;

    [[nodiscard]] QVariant alignment() const;
    /// The heading in the words of the given translation context.
    [[nodiscard]] QVariant data(const char *context, int role) const;
};

/// A column's value as it is shown: numbers without separators, for they are names more often than amounts.
[[nodiscard]] QVariant shownValue(const QVariant &value);

} // namespace terrarium
