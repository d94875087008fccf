// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/print.h"
#include "app/screenshot.h"
#include "app/translations.h"
#include "broker/observerclient.h"
#include "broker/snapshotfile.h"
#include "ui/launch/profilestore.h"
#include "ui/mainwindow.h"
#include "ui/pinwatch.h"

#include <QApplication>
#include <QFile>
#include <QSettings>

#include <cerrno>
#include <cstring>
#include <memory>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

constexpr int failure = 1;
constexpr int usageError = 2;

QString translated(const char *text)
{
    return QCoreApplication::translate("Main", text);
}

void nameProgram()
{
    QCoreApplication::setOrganizationName(u"terrarium"_s);
    QCoreApplication::setApplicationName(u"terrarium"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TERRARIUM_VERSION));
}

std::expected<CommandLine, QString> readArguments(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return readCommandLine(arguments, {MainWindow::pageNames(), ProfileStore().names()});
}

/// Becomes the observer; returns only if it cannot.
int dump(bool pins)
{
    const QByteArray program = QFile::encodeName(ObserverClient::installedProgram());
    ::execl(program.constData(), program.constData(), "--once", pins ? "--pins" : nullptr, nullptr);
    printError(translated(QT_TRANSLATE_NOOP("Main", "The observer %1 cannot be run: %2. Install Terrarium again."))
                   .arg(QFile::decodeName(program), QString::fromLocal8Bit(std::strerror(errno))));
    return failure;
}

/// One a line; what cannot be launched is said on stderr.
int listProfiles()
{
    const ProfileStore store;
    const QStringList names = store.names();
    for (const QString &name : names) {
        if (const auto spec = store.readToLaunch(name))
            printLine(name);
        else
            printError(name + u": "_s + spec.error());
    }
    return 0;
}

int refuseProfile(const QString &name)
{
    printError(translated(QT_TRANSLATE_NOOP("Main", "The profile “%1” cannot be launched. %2"))
                   .arg(name, ProfileStore().readToLaunch(name).error_or({})));
    return failure;
}

int runWithoutWindow(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    installTranslations();
    const auto line = readArguments(argc, argv);
    if (!line) {
        printError(line.error());
        printError(translated(QT_TRANSLATE_NOOP("Main", "Try “terrarium --help”.")));
        return usageError;
    }
    switch (line->task) {
    case CommandLine::Task::Window:
        return refuseProfile(line->profile);
    case CommandLine::Task::Dump:
        return dump(line->pins);
    case CommandLine::Task::ListProfiles:
        return listProfiles();
    case CommandLine::Task::Help:
    case CommandLine::Task::Version:
        break;
    }
    printLine(line->task == CommandLine::Task::Help ? helpText() : u"terrarium " + app.applicationVersion());
    return 0;
}

/// At once, so that the machine is read while the window is made.
std::unique_ptr<ObserverClient> startObserver()
{
    auto observer = std::make_unique<ObserverClient>(ObserverClient::installedProgram());
    observer->start();
    return observer;
}

void connectObserver(ObserverClient &observer, MainWindow &window)
{
    // Queued: between taking a snapshot and showing it, the event loop turns.
    QObject::connect(&observer, &ObserverClient::snapshotChanged, &window, &MainWindow::setSnapshot,
                     Qt::QueuedConnection);
    QObject::connect(&observer, &ObserverClient::statusChanged, &window, &MainWindow::setStatus);
    QObject::connect(&observer, &ObserverClient::stopped, &window, &MainWindow::setStopped);
    QObject::connect(&window, &MainWindow::rescanWanted, &observer, &ObserverClient::rescan);
    const auto *pins = new PinWatch(window.selection(), &window);
    QObject::connect(&observer, &ObserverClient::snapshotChanged, pins, &PinWatch::setSnapshot);
    QObject::connect(pins, &PinWatch::wanted, &observer, &ObserverClient::findPins);
}

void select(MainWindow &window, const CommandLine &line)
{
    if (const auto *pid = std::get_if<Pid>(&line.selected))
        window.select(*pid);
    if (const auto *space = std::get_if<NamedNamespace>(&line.selected))
        window.select(space->kind, space->inode);
}

/// A picture is always of the same window; otherwise it is as it was left.
void keepState(MainWindow &window)
{
    QSettings settings;
    window.restore(settings);
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, &window, [&window] {
        QSettings kept;
        window.save(kept);
    });
}

void arrange(MainWindow &window, const CommandLine &line)
{
    if (line.screenshot.isEmpty())
        keepState(window);
    else
        drawOnceFilled(window, line.screenshot);
    if (line.size.isValid())
        window.resize(line.size);
    if (!line.page.isEmpty())
        window.showPage(line.page);
    if (!line.filter.isEmpty())
        window.setFilter(line.filter);
    QObject::connect(&window, &MainWindow::filled, &window, [&window, line] { select(window, line); });
}

int runWindow(int argc, char *argv[], const CommandLine &line, const std::optional<LaunchSpec> &launch)
{
    QApplication app(argc, argv);
    const auto observer = line.file.isEmpty() ? startObserver() : nullptr;
    installTranslations();
    QGuiApplication::setDesktopFileName(u"org.terrarium.Terrarium"_s);
    QApplication::setWindowIcon(
        QIcon::fromTheme(u"org.terrarium.Terrarium"_s, QIcon(u":/icons/org.terrarium.Terrarium.svg"_s)));
    MainWindow window;
    arrange(window, line);
    if (observer) {
        connectObserver(*observer, window);
    } else if (const auto snapshot = readSnapshotFile(line.file)) {
        window.showFile(line.file, *snapshot);
    } else {
        printError(snapshot.error());
        return failure;
    }
    window.show();
    if (launch)
        window.launch(*launch);
    return QApplication::exec();
}

} // namespace
} // namespace terrarium

int main(int argc, char *argv[])
{
    using namespace terrarium;
    nameProgram();
    const auto line = readArguments(argc, argv);
    if (line && line->task == CommandLine::Task::Window) {
        if (line->profile.isEmpty())
            return runWindow(argc, argv, *line, {});
        if (const auto launch = ProfileStore().readToLaunch(line->profile))
            return runWindow(argc, argv, *line, *launch);
    }
    return runWithoutWindow(argc, argv);
}
