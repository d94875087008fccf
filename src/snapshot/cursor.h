// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/place.h"

#include <vector>

namespace terrarium {

/// A sorted list that is asked for one place after another, ascending.
template <typename Ptr> class Cursor {
public:
    explicit Cursor(const std::vector<Ptr> &list) : m_next(list.begin()), m_end(list.end()) {}

    template <typename Place> [[nodiscard]] const Ptr &at(const Place &sought)
    {
        static const Ptr none;
        while (m_next != m_end && place(**m_next) < sought)
            ++m_next;
        return m_next != m_end && place(**m_next) == sought ? *m_next : none;
    }

private:
    typename std::vector<Ptr>::const_iterator m_next;
    typename std::vector<Ptr>::const_iterator m_end;
};

/// What an earlier merge made of the same two.
template <typename Ptr> class Memory {
public:
    Memory(const std::vector<Ptr> &own, const std::vector<Ptr> &root, const std::vector<Ptr> &both)
        : m_own(own), m_root(root), m_both(both)
    {
    }

    template <typename Place> [[nodiscard]] Ptr find(const Place &sought, const Ptr &own, const Ptr &root)
    {
        const bool isSame = m_own.at(sought) == own && m_root.at(sought) == root;
        return isSame ? m_both.at(sought) : Ptr();
    }

private:
    Cursor<Ptr> m_own;
    Cursor<Ptr> m_root;
    Cursor<Ptr> m_both;
};

} // namespace terrarium
