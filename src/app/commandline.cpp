// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QCommandLineParser>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

/// Options that QApplication takes for itself, so that they are no mistakes here.
constexpr std::array qtOptions{"platform"_L1, "platformtheme"_L1,   "style"_L1,        "stylesheet"_L1, "display"_L1,
                               "geometry"_L1, "qwindowgeometry"_L1, "qwindowtitle"_L1, "qwindowicon"_L1};

QString translated(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        translated(QT_TRANSLATE_NOOP("CommandLine", "Shows the namespaces and processes of this machine.")));
    parser.addPositionalArgument(
        u"file"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "A snapshot to show instead of this machine.")),
        u"[file]"_s);
    const auto add = [&](const QStringList &names, const char *description, const QString &value = {}) {
        parser.addOption({names, translated(description), value});
    };
    add({u"h"_s, u"help"_s}, QT_TRANSLATE_NOOP("CommandLine", "Print this help."));
    add({u"v"_s, u"version"_s}, QT_TRANSLATE_NOOP("CommandLine", "Print the version."));
    add({u"dump"_s}, QT_TRANSLATE_NOOP("CommandLine", "Print a snapshot of this machine as JSON, without a window."));
    add({u"pins"_s}, QT_TRANSLATE_NOOP("CommandLine",
                                       "With --dump: look for what keeps namespaces alive, too, which takes longer."));
    add({u"page"_s}, QT_TRANSLATE_NOOP("CommandLine", "Open there: namespaces, processes, compare or sandboxes."),
        u"name"_s);
    add({u"select"_s},
        QT_TRANSLATE_NOOP("CommandLine", "Select a process by its PID or a namespace, as in net:4026531840."),
        u"PID|kind:inode"_s);
    add({u"filter"_s}, QT_TRANSLATE_NOOP("CommandLine", "Show only what matches, as in the search field."), u"text"_s);
    add({u"profile"_s}, QT_TRANSLATE_NOOP("CommandLine", "Launch what was saved as this profile."), u"name"_s);
    add({u"list-profiles"_s}, QT_TRANSLATE_NOOP("CommandLine", "Print the names of the profiles, without a window."));
    add({u"screenshot"_s}, QT_TRANSLATE_NOOP("CommandLine", "Draw the window into a picture and end."), u"picture"_s);
    add({u"size"_s}, QT_TRANSLATE_NOOP("CommandLine", "How large the window is to be."), u"WxH"_s);
    for (const auto name : qtOptions) {
        QCommandLineOption option(name, QString(), u"value"_s);
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    }
}

CommandLine::Task taskOf(const QCommandLineParser &parser)
{
    if (parser.isSet(u"help"_s))
        return CommandLine::Task::Help;
    if (parser.isSet(u"version"_s))
        return CommandLine::Task::Version;
    if (parser.isSet(u"list-profiles"_s))
        return CommandLine::Task::ListProfiles;
    return parser.isSet(u"dump"_s) ? CommandLine::Task::Dump : CommandLine::Task::Window;
}

/// Nothing if it is neither a PID nor a namespace.
decltype(CommandLine::selected) readSelected(const QString &text)
{
    bool isNumber = false;
    if (const Pid pid = text.toInt(&isNumber); isNumber && pid > 0)
        return pid;
    const auto kind = kindFromName(text.section(u':', 0, 0).toStdString());
    const Inode inode = text.section(u':', 1).toULongLong(&isNumber);
    if (kind && isNumber && inode > 0)
        return NamedNamespace{*kind, inode};
    return {};
}

QSize readSize(const QString &text)
{
    bool isWidth = false;
    bool isHeight = false;
    const QSize size(text.section(u'x', 0, 0).toInt(&isWidth), text.section(u'x', 1).toInt(&isHeight));
    return isWidth && isHeight && size.width() > 0 && size.height() > 0 ? size : QSize();
}

std::unexpected<QString> refused(const char *sentence, const QString &value)
{
    return std::unexpected(translated(sentence).arg(value));
}

std::unexpected<QString> noProfile(const QString &name, const QStringList &known)
{
    if (known.isEmpty())
        return refused(QT_TRANSLATE_NOOP("CommandLine", "There is no profile “%1”, nor any other."), name);
    return std::unexpected(
        translated(QT_TRANSLATE_NOOP("CommandLine", "There is no profile “%1”. These are there: %2."))
            .arg(name, known.join(u", "_s)));
}

} // namespace

std::expected<CommandLine, QString> readCommandLine(const QStringList &arguments, const KnownNames &known)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    addOptions(parser);
    if (!parser.parse(arguments))
        return std::unexpected(parser.errorText());
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return refused(QT_TRANSLATE_NOOP("CommandLine", "Only one file can be shown; what is “%1”?"), files.at(1));

    CommandLine line;
    line.task = taskOf(parser);
    line.pins = parser.isSet(u"pins"_s);
    line.file = files.value(0);
    line.page = parser.value(u"page"_s);
    line.filter = parser.value(u"filter"_s);
    line.selected = readSelected(parser.value(u"select"_s));
    line.profile = parser.value(u"profile"_s);
    line.screenshot = parser.value(u"screenshot"_s);
    line.size = readSize(parser.value(u"size"_s));
    if (line.pins && line.task == CommandLine::Task::Window)
        return refused(QT_TRANSLATE_NOOP("CommandLine", "“%1” goes with --dump; the window looks by itself."),
                       u"--pins"_s);
    if (parser.isSet(u"page"_s) && !known.pages.contains(line.page))
        return refused(QT_TRANSLATE_NOOP("CommandLine", "There is no page “%1”."), line.page);
    if (parser.isSet(u"profile"_s) && !known.profiles.contains(line.profile))
        return noProfile(line.profile, known.profiles);
    if (parser.isSet(u"profile"_s) && !line.file.isEmpty())
        return refused(QT_TRANSLATE_NOOP("CommandLine", "“%1” shows another moment, in which nothing can be launched."),
                       line.file);
    if (parser.isSet(u"select"_s) && line.selected.index() == 0)
        return refused(QT_TRANSLATE_NOOP("CommandLine", "“%1” is neither a PID nor a namespace like net:4026531840."),
                       parser.value(u"select"_s));
    if (parser.isSet(u"size"_s) && !line.size.isValid())
        return refused(QT_TRANSLATE_NOOP("CommandLine", "“%1” is not a size like 1200x800."), parser.value(u"size"_s));
    return line;
}

QString helpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

} // namespace terrarium
