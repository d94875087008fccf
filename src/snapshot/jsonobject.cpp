// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/jsonobject.h"

#include "snapshot/utf8.h"

#include <array>
#include <string>

namespace terrarium::json {

yyjson_mut_val *Object::written(std::string_view text) const
{
    if (isUtf8(text))
        return yyjson_mut_strn(m_document, text.data(), text.size());
    const std::string mended = toUtf8(text);
    return yyjson_mut_strncpy(m_document, mended.data(), mended.size());
}

void Object::putHex(std::string_view key, std::uint64_t value)
{
    std::array<char, 16> digits;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, value >>= 4U)
        *digit = "0123456789abcdef"[value & 0xFU];
    add(key, yyjson_mut_strncpy(m_document, digits.data(), digits.size()));
}

Object Object::putObject(std::string_view key)
{
    yyjson_mut_val *object = yyjson_mut_obj(m_document);
    add(key, object);
    return {m_document, object};
}

} // namespace terrarium::json
