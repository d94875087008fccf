// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plaintext.h"

#include <algorithm>

namespace terrarium {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longest = 4096;
constexpr std::size_t longestUtf8 = 4;

bool isPlain(char c)
{
    return c >= ' ' && c <= '~';
}

bool hasPicture(char16_t c)
{
    return c < u' ' || c == u'\x7f';
}

/// U+2400… has a picture for each C0 control, and U+2421 for DEL.
QChar picture(char16_t c)
{
    return QChar(c == u'\x7f' ? u'\u2421' : static_cast<char16_t>(u'\u2400' + c));
}

/// C1 controls, line and paragraph separators, and all that turns the direction of writing.
bool isInvisible(char16_t c)
{
    return (c >= 0x80 && c <= 0x9f) || c == 0x61c || c == 0x200e || c == 0x200f || (c >= 0x2028 && c <= 0x202e) ||
           (c >= 0x2066 && c <= 0x2069);
}

QString codePoint(char16_t c)
{
    return u"⟨U+%1⟩"_s.arg(uint(c), 4, 16, QChar(u'0')).toUpper();
}

QString visible(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (hasPicture(c.unicode()))
            result += picture(c.unicode());
        else if (isInvisible(c.unicode()))
            result += codePoint(c.unicode());
        else
            result += c;
    }
    return result;
}

QString cut(QString text)
{
    if (text.size() <= longest)
        return text;
    text.truncate(text.at(longest - 1).isHighSurrogate() ? longest - 1 : longest);
    return text + u'…';
}

} // namespace

QString plainText(std::string_view text)
{
    if (text.size() <= longest && std::ranges::all_of(text, isPlain))
        return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
    const std::string_view enough = text.substr(0, (longest + 1) * longestUtf8);
    return cut(visible(QString::fromUtf8(enough.data(), static_cast<qsizetype>(enough.size()))));
}

} // namespace terrarium
