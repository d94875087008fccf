// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
// windowbench empty     shows an empty QMainWindow and ends
// windowbench start     shows Terrarium's window, filled, and ends
// windowbench live      amid 200 births a second: "row SECONDS" from fork to the painted row, "stall SECONDS", the
// longest
//                       time in which the event loop did not turn, and "memory MB", of the window and its observer
#include "broker/observerclient.h"
#include "models/processmodel.h"
#include "ui/common/page.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace terrarium;
using namespace std::chrono_literals;

namespace {

constexpr int rows = 15;
constexpr auto livePeriod = 15s;

double megabytesOf(qint64 pid)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QRegularExpression line(QStringLiteral("VmRSS:\\s+(\\d+)"));
    return line.match(QString::fromLatin1(status.readAll())).captured(1).toDouble() / 1024;
}

/// Births and deaths, by a shell that does nothing else.
class Births {
public:
    Births()
    {
        m_shell.start(
            QStringLiteral("bash"),
            {QStringLiteral("-c"), QStringLiteral("exec 3<> <(:); while :; do for i in {1..10}; do (:) & done; wait; "
                                                  "read -t 0.05 -u 3; done")});
        m_shell.waitForStarted();
    }
    ~Births()
    {
        m_shell.kill();
        m_shell.waitForFinished();
    }

private:
    QProcess m_shell;
};

class Heart : public QObject {
public:
    Heart()
    {
        m_since.start();
        startTimer(1ms);
    }
    [[nodiscard]] double longest() const { return m_longest; }

protected:
    void timerEvent(QTimerEvent *) override
    {
        m_longest = std::max(m_longest, static_cast<double>(m_since.nsecsElapsed()) / 1e9);
        m_since.start();
    }

private:
    QElapsedTimer m_since;
    double m_longest = 0;
};

struct Shown {
    ObserverClient observer{ObserverClient::installedProgram()};
    MainWindow window;

    Shown()
    {
        observer.start();
        QObject::connect(&observer, &ObserverClient::snapshotChanged, &window, &MainWindow::setSnapshot,
                         Qt::QueuedConnection);
        QObject::connect(&observer, &ObserverClient::statusChanged, &window, &MainWindow::setStatus);
    }
};

int endOnceDrawn(QWidget &window)
{
    QTimer::singleShot(0, &window, [&window] {
        window.repaint();
        QCoreApplication::exit(0);
    });
    return 0;
}

int empty()
{
    QMainWindow window;
    window.show();
    endOnceDrawn(window);
    return QApplication::exec();
}

int start()
{
    Shown shown;
    QObject::connect(&shown.window, &MainWindow::filled, &shown.window, [&] { endOnceDrawn(shown.window); });
    shown.window.show();
    return QApplication::exec();
}

/// From before the fork to the end of the paint that shows the row.
double timeToRow(QTreeView &view)
{
    QProcess process;
    QElapsedTimer clock;
    clock.start();
    process.start(QStringLiteral("sleep"), {QStringLiteral("60")});
    process.waitForStarted();
    const QAbstractItemModel &model = *view.model();
    QModelIndex row;
    const bool found = QTest::qWaitFor(
        [&] {
            row = model
                      .match(model.index(0, 0), ProcessModel::PidRole, static_cast<int>(process.processId()), 1,
                             Qt::MatchExactly | Qt::MatchRecursive)
                      .value(0);
            return row.isValid();
        },
        10000);
    if (found) {
        view.scrollTo(row);
        view.viewport()->repaint();
    }
    const double seconds = found ? static_cast<double>(clock.nsecsElapsed()) / 1e9 : 10;
    process.kill();
    process.waitForFinished();
    return seconds;
}

int live()
{
    Shown shown;
    shown.window.showPage(QStringLiteral("processes"));
    shown.window.show();
    if (!QTest::qWaitFor([&] { return shown.observer.snapshot() != nullptr; }, 60000))
        return 1;
    QTest::qWait(2000);
    std::vector<double> times;
    for (const auto *page : shown.window.findChildren<Page *>())
        for (int row = 0; page->isVisible() && row < rows; ++row)
            times.push_back(timeToRow(*page->view()));
    std::ranges::sort(times);
    std::printf("row %.4f\n", times.at(times.size() / 2));
    const Births births;
    QTest::qWait(500);
    const Heart heart;
    QTest::qWait(std::chrono::duration_cast<std::chrono::milliseconds>(livePeriod).count());
    std::printf("stall %.4f\n", heart.longest());
    std::printf("memory %.1f\n",
                megabytesOf(QCoreApplication::applicationPid()) + megabytesOf(shown.observer.observerPid()));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QString mode = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    if (mode == QStringLiteral("empty"))
        return empty();
    if (mode == QStringLiteral("start"))
        return start();
    if (mode == QStringLiteral("live"))
        return live();
    std::fputs("Usage: windowbench empty|start|live\n", stderr);
    return 2;
}
