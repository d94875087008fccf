// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/descriptors.h"

#include "kernel/text.h"

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

namespace terrarium {

DescriptorWalk::DescriptorWalk(const ProcDir &task)
{
    if (auto directory = task.open("fd", O_RDONLY | O_DIRECTORY))
        m_directory = std::move(*directory);
    else
        m_error = directory.error();
}

std::optional<OpenDescriptor> DescriptorWalk::next()
{
    while (m_error == 0 && (m_begin < m_end || fill())) {
        const auto *entry = reinterpret_cast<const dirent64 *>(m_entries.data() + m_begin);
        m_begin += entry->d_reclen;
        const auto number = toNumber<int>(entry->d_name);
        if (!number)
            continue;
        const auto size = ::readlinkat(m_directory.get(), entry->d_name, m_target.data(), m_target.size());
        if (size >= 0)
            return OpenDescriptor{*number, {m_target.data(), static_cast<std::size_t>(size)}};
        if (errno != ENOENT)
            m_error = errno;
    }
    return std::nullopt;
}

bool DescriptorWalk::fill()
{
    const auto size = ::getdents64(m_directory.get(), m_entries.data(), m_entries.size());
    if (size < 0)
        m_error = errno;
    m_begin = 0;
    m_end = size > 0 ? static_cast<std::size_t>(size) : 0;
    return m_end > 0;
}

} // namespace terrarium
