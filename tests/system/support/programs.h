// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace terrarium::test {

/// $TERRARIUM_OBSERVER and $TERRARIUM_PROGRAM come first, then what this build was told to test.
[[nodiscard]] QString observerProgram();
[[nodiscard]] QString keeperProgram();
[[nodiscard]] QString terrariumProgram();
[[nodiscard]] QString targetProgram(const QString &name);

/// Who runs a program: nobody in particular is whoever runs the test.
using User = std::optional<unsigned>;
inline constexpr unsigned nobody = 65534;
[[nodiscard]] bool isRoot();

struct Output {
    int exitCode = -1; ///< -1: it was not to be started, crashed, or took more than a minute
    QByteArray out;
    QByteArray err;
};
[[nodiscard]] Output run(const QString &program, const QStringList &arguments, User user = {});
/// What it printed. Fails the test, loudly, where it did not end well.
[[nodiscard]] QByteArray outputOf(const QString &program, const QStringList &arguments, User user = {});

/// A program that is looked at. Ends with this object.
class Target {
public:
    Target(const QString &name, const QStringList &arguments, User user = {});
    ~Target();
    Target(const Target &) = delete;
    Target &operator=(const Target &) = delete;
    Target(Target &&) = delete;
    Target &operator=(Target &&) = delete;

    /// The next line that it says, empty after half a minute.
    [[nodiscard]] QString line();
    void say(const QByteArray &line);
    /// Says it, and waits for the answer "done".
    [[nodiscard]] bool take(const QByteArray &step);
    /// Of a specimen: what it said when it was ready; 0 where it failed.
    [[nodiscard]] int readyPid();

private:
    QProcess m_process;
};

} // namespace terrarium::test
