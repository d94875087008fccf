// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshot.h"

#include "app/print.h"
#include "ui/mainwindow.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;

namespace terrarium {
namespace {

/// Layouts, scroll bars and the inspector settle within a few turns of the event loop.
constexpr auto settling = 300ms;
constexpr auto longest = 60s;

QString translated(const char *text)
{
    return QCoreApplication::translate("Screenshot", text);
}

void fail(const QString &sentence)
{
    printError(sentence);
    QCoreApplication::exit(1);
}

void draw(MainWindow &window, const QString &file)
{
    if (window.grab().save(file))
        QCoreApplication::exit(0);
    else
        fail(translated(QT_TRANSLATE_NOOP("Screenshot", "The picture %1 could not be written.")).arg(file));
}

} // namespace

void drawOnceFilled(MainWindow &window, const QString &file)
{
    QObject::connect(&window, &MainWindow::filled, &window, [&window, file] {
        QTimer::singleShot(settling, &window, [&window, file] { draw(window, file); });
    });
    QTimer::singleShot(longest, &window, [] {
        fail(translated(QT_TRANSLATE_NOOP("Screenshot", "No picture: the observer has told nothing for a minute.")));
    });
}

} // namespace terrarium
