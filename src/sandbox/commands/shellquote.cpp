// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commands/shellquote.h"

#include <algorithm>
#include <format>
#include <utility>

namespace terrarium {
namespace {

constexpr std::string_view blanks = " \t";
/// What a shell acts on wherever it stands unquoted.
constexpr std::string_view active = "$`|&;<>()*?[\n\r";

bool isControl(char c)
{
    return (c >= 0 && c < ' ') || c == '\x7F';
}

bool isPlain(char c)
{
    constexpr std::string_view marks = "_@%+=:,./-";
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || marks.contains(c);
}

std::string escaped(char c)
{
    if (isControl(c))
        return std::format("\\{:03o}", static_cast<unsigned>(c));
    return c == '\'' || c == '\\' ? std::string{'\\', c} : std::string(1, c);
}

class ShellLine {
public:
    explicit ShellLine(std::string_view line) : m_rest(line) {}

    [[nodiscard]] std::expected<std::vector<ShellWord>, ImportError> split()
    {
        while (!m_rest.empty() && !m_error)
            takeNext();
        endWord();
        if (m_error)
            return std::unexpected(*std::move(m_error));
        return std::move(m_words);
    }

private:
    using Reason = ImportError::Reason;

    void takeNext()
    {
        const char c = take();
        if (blanks.contains(c))
            endWord();
        else if (c == '\'')
            takeSingleQuoted();
        else if (c == '"')
            takeDoubleQuoted();
        else if (c == '\\')
            takeEscaped();
        else if (c == '$' && m_rest.starts_with('\''))
            takeDollarQuoted();
        else if (c == '~' && !m_isInWord)
            takeHome();
        else if (active.contains(c) || c == '\0' || (c == '#' && !m_isInWord))
            fail(Reason::ShellSyntax, std::string(1, c));
        else
            add(c);
    }

    void takeSingleQuoted()
    {
        m_isInWord = true;
        const auto end = m_rest.find('\'');
        if (end == std::string_view::npos)
            return fail(Reason::UnfinishedQuote, std::string(m_rest));
        addAll(m_rest.substr(0, end));
        m_rest.remove_prefix(end + 1);
    }

    void takeDoubleQuoted()
    {
        m_isInWord = true;
        const auto quoted = m_rest;
        while (!m_rest.empty()) {
            const char c = take();
            if (c == '"')
                return;
            if (c == '$' || c == '`')
                return fail(Reason::ShellSyntax, std::string(1, c));
            if (c == '\\')
                takeEscapedInDoubleQuotes();
            else
                addAll({&c, 1});
        }
        fail(Reason::UnfinishedQuote, std::string(quoted));
    }

    void takeEscapedInDoubleQuotes()
    {
        constexpr std::string_view escapable = "$`\"\\";
        if (m_rest.starts_with('\n'))
            m_rest.remove_prefix(1);
        else
            add(!m_rest.empty() && escapable.contains(m_rest.front()) ? take() : '\\');
    }

    void takeEscaped()
    {
        // A backslash is often followed by \r\n where the text went through a browser or an editor.
        if (m_rest.starts_with("\r\n"))
            m_rest.remove_prefix(1);
        if (m_rest.empty())
            return fail(Reason::UnfinishedQuote, "\\");
        const char c = take();
        if (c != '\n')
            addAll({&c, 1});
    }

    void takeDollarQuoted()
    {
        m_rest.remove_prefix(1);
        m_isInWord = true;
        const auto quoted = m_rest;
        while (!m_rest.empty() && !m_error) {
            const char c = take();
            if (c == '\'')
                return;
            if (c == '\\')
                takeEscapedByte();
            else
                addAll({&c, 1});
        }
        if (!m_error)
            fail(Reason::UnfinishedQuote, std::string(quoted));
    }

    void takeEscapedByte()
    {
        unsigned byte = 0;
        std::size_t digits = 0;
        while (digits < 3 && digits < m_rest.size() && m_rest[digits] >= '0' && m_rest[digits] <= '7')
            byte = byte * 8 + static_cast<unsigned>(m_rest[digits++] - '0');
        if (digits > 0) {
            m_rest.remove_prefix(digits);
            return byte > 0 && byte < 256 ? add(static_cast<char>(byte)) : fail(Reason::ShellSyntax, "\\0");
        }
        constexpr std::string_view letters = R"(abefnrtv\'")";
        constexpr std::string_view meanings = "\a\b\x1B\f\n\r\t\v\\'\"";
        const auto letter = m_rest.empty() ? std::string_view::npos : letters.find(m_rest.front());
        if (letter == std::string_view::npos)
            return fail(Reason::ShellSyntax, "\\" + std::string(m_rest.substr(0, 1)));
        m_rest.remove_prefix(1);
        add(meanings[letter]);
    }

    void takeHome()
    {
        constexpr std::string_view ends = " \t\n/";
        if (!m_rest.empty() && !ends.contains(m_rest.front()))
            return fail(Reason::ShellSyntax, "~");
        add('~');
        m_isHome = true;
    }

    void add(char c)
    {
        m_isInWord = true;
        m_word.push_back(c);
    }
    void addAll(std::string_view text)
    {
        m_isInWord = true;
        if (text.contains('\0'))
            return fail(Reason::ShellSyntax, std::string(1, '\0'));
        m_word.append(text);
    }
    void endWord()
    {
        if (std::exchange(m_isInWord, false))
            m_words.push_back({std::exchange(m_word, {}), std::exchange(m_isHome, false)});
    }
    char take()
    {
        const char c = m_rest.front();
        m_rest.remove_prefix(1);
        return c;
    }
    void fail(Reason reason, std::string word)
    {
        m_error = ImportError{reason, std::move(word)};
        m_rest = {};
    }

    std::string_view m_rest;
    std::string m_word;
    bool m_isInWord = false;
    bool m_isHome = false;
    std::vector<ShellWord> m_words;
    std::optional<ImportError> m_error;
};

std::string_view trimmed(std::string_view line)
{
    constexpr std::string_view space = " \t\r\n";
    const auto begin = line.find_first_not_of(space);
    if (begin == std::string_view::npos)
        return {};
    const auto end = line.find_last_not_of(space);
    // The space behind a backslash at the end belongs to it.
    return line.substr(begin, end - begin + (line[end] == '\\' && end + 1 < line.size() ? 2 : 1));
}

} // namespace

std::string shellQuoted(std::string_view word)
{
    // An = or ~ at the beginning is a shell's to replace, zsh's and all shells'.
    if (!word.empty() && word.front() != '=' && std::ranges::all_of(word, isPlain))
        return std::string(word);
    const bool isControlled = std::ranges::any_of(word, isControl);
    std::string quoted = isControlled ? "$'" : "'";
    for (const char c : word)
        quoted += isControlled ? escaped(c) : c == '\'' ? std::string(R"('\'')") : std::string(1, c);
    return quoted + '\'';
}

std::string shellQuotedPath(std::string_view path)
{
    if (path == "~" || path == "~/")
        return std::string(path);
    return path.starts_with("~/") ? "~/" + shellQuoted(path.substr(2)) : shellQuoted(path);
}

std::expected<std::vector<ShellWord>, ImportError> shellWords(std::string_view line)
{
    return ShellLine(trimmed(line)).split();
}

} // namespace terrarium
