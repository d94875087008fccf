// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/desktopentry.h"

#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

QString unescaped(const QString &raw)
{
    QString text;
    for (qsizetype at = 0; at < raw.size(); ++at) {
        if (raw.at(at) != u'\\' || at + 1 == raw.size()) {
            text += raw.at(at);
            continue;
        }
        const QChar code = raw.at(++at);
        switch (code.unicode()) {
        case u's':
            text += u' ';
            break;
        case u'n':
            text += u'\n';
            break;
        case u't':
            text += u'\t';
            break;
        case u'r':
            text += u'\r';
            break;
        case u'\\':
            text += u'\\';
            break;
        default: // as "\;" in lists, which is for whoever takes the list apart
            text += u'\\';
            text += code;
        }
    }
    return text;
}

/// Takes an Exec line apart, character by character.
class Splitter {
public:
    bool take(QChar c)
    {
        if (m_escaped)
            return takeEscaped(c);
        if (m_quoted && c == u'\\') {
            m_escaped = true;
            return true;
        }
        if (c == u'"') {
            m_quoted = !m_quoted;
            m_begun = true;
            return true;
        }
        if (!m_quoted && c == u' ')
            endWord();
        else
            add(c);
        return true;
    }
    [[nodiscard]] std::optional<QStringList> finish()
    {
        if (m_quoted || m_escaped)
            return std::nullopt;
        endWord();
        return m_words;
    }

private:
    bool takeEscaped(QChar c)
    {
        m_escaped = false;
        add(c);
        return u"\"`$\\"_s.contains(c);
    }
    void add(QChar c)
    {
        m_word += c;
        m_begun = true;
    }
    void endWord()
    {
        if (m_begun)
            m_words.append(m_word);
        m_word.clear();
        m_begun = false;
    }

    QStringList m_words;
    QString m_word;
    bool m_begun = false;
    bool m_quoted = false;
    bool m_escaped = false;
};

bool isInstalled(const QString &program)
{
    return program.isEmpty() || !QStandardPaths::findExecutable(program).isEmpty();
}

} // namespace

DesktopEntry::DesktopEntry(const QByteArray &contents, QString path, const QStringList &locales)
    : m_path(std::move(path)), m_locales(locales)
{
    for (const auto lines = contents.split('\n'); const QByteArray &line : lines)
        readLine(QByteArrayView(line).trimmed());
}

QStringList DesktopEntry::usualLocales()
{
    QString name = QString::fromLocal8Bit(qgetenv("LC_ALL"));
    if (name.isEmpty())
        name = QString::fromLocal8Bit(qgetenv("LC_MESSAGES"));
    if (name.isEmpty())
        name = QLocale::system().name();
    const QString modifier = name.contains(u'@') ? name.mid(name.indexOf(u'@')) : QString();
    const QString country = name.section(u'@', 0, 0).section(u'.', 0, 0);
    const QString language = country.section(u'_', 0, 0);
    QStringList locales{country + modifier, country, language + modifier, language};
    locales.removeDuplicates();
    return locales;
}

void DesktopEntry::readLine(QByteArrayView line)
{
    if (line.isEmpty() || line.startsWith('#'))
        return;
    if (line.startsWith('[')) {
        m_inEntry = line == "[Desktop Entry]";
        return;
    }
    const qsizetype equals = line.indexOf('=');
    if (!m_inEntry || equals <= 0)
        return;
    const QString key = QString::fromUtf8(line.first(equals).trimmed());
    if (!m_values.contains(key))
        m_values.insert(key, unescaped(QString::fromUtf8(line.sliced(equals + 1).trimmed())));
}

QString DesktopEntry::value(const QString &key) const
{
    return m_values.value(key);
}

QString DesktopEntry::localised(const QString &key) const
{
    for (const QString &locale : m_locales) {
        const auto found = m_values.constFind(QString(key + u'[' + locale + u']'));
        if (found != m_values.constEnd())
            return *found;
    }
    return value(key);
}

bool DesktopEntry::isTrue(const QString &key) const
{
    return value(key) == u"true";
}

bool DesktopEntry::isForThisDesktop() const
{
    const QStringList here = QString::fromLocal8Bit(qgetenv("XDG_CURRENT_DESKTOP")).split(u':', Qt::SkipEmptyParts);
    const auto names = [this, &here](const QString &key) {
        const QStringList listed = value(key).split(u';', Qt::SkipEmptyParts);
        return std::ranges::any_of(here, [&listed](const QString &each) { return listed.contains(each); });
    };
    if (names(u"NotShowIn"_s))
        return false;
    return value(u"OnlyShowIn"_s).isEmpty() || names(u"OnlyShowIn"_s);
}

bool DesktopEntry::isWanted() const
{
    return value(u"Type"_s) == u"Application" && !isTrue(u"NoDisplay"_s) && !isTrue(u"Hidden"_s) &&
           isForThisDesktop() && isInstalled(value(u"TryExec"_s));
}

std::optional<Application> DesktopEntry::application() const
{
    if (!isWanted())
        return std::nullopt;
    auto words = arguments();
    const QString name = localised(u"Name"_s);
    if (!words || words->isEmpty() || name.isEmpty())
        return std::nullopt;
    return Application{name, localised(u"Comment"_s), localised(u"Icon"_s), *std::move(words), isTrue(u"Terminal"_s)};
}

std::optional<QStringList> DesktopEntry::split(const QString &exec)
{
    Splitter splitter;
    for (const QChar c : exec) {
        if (!splitter.take(c))
            return std::nullopt;
    }
    return splitter.finish();
}

std::optional<QStringList> DesktopEntry::arguments() const
{
    const auto words = split(value(u"Exec"_s));
    if (!words)
        return std::nullopt;
    QStringList expanded;
    for (const QString &word : *words) {
        if (!expand(word, expanded))
            return std::nullopt;
    }
    return expanded;
}

bool DesktopEntry::expand(const QString &word, QStringList &into) const
{
    if (word == u"%i") {
        if (const QString icon = localised(u"Icon"_s); !icon.isEmpty())
            into << u"--icon"_s << icon;
        return true;
    }
    QString text;
    for (qsizetype at = 0; at < word.size(); ++at) {
        if (word.at(at) != u'%') {
            text += word.at(at);
            continue;
        }
        const QChar code = ++at < word.size() ? word.at(at) : QChar();
        if (!u"%fFuUdDnNvmck"_s.contains(code))
            return false;
        if (code == u'%')
            text += code;
        else if (code == u'c')
            text += localised(u"Name"_s);
        else if (code == u'k')
            text += m_path;
    }
    if (!text.isEmpty() || word.isEmpty())
        into << text;
    return true;
}

} // namespace terrarium
