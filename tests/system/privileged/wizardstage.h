// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/selection.h"
#include "ui/launch/launchwizard.h"

#include <QApplication>
#include <QTest>
#include <QTimer>

#include <memory>

namespace terrarium {
class SandboxesPage;
}

namespace terrarium::test {

inline constexpr int patience = 30'000;
inline constexpr unsigned carol = 4004;

/// A shell's line. Whether it ended well.
[[nodiscard]] bool isDoneByRoot(const char *line);
/// Fails the test where it did not.
void byRoot(const char *line);

/// A shell that says who it is, and stays.
[[nodiscard]] LaunchSpec article();

/// The wizard and the page of sandboxes on a stage, as carol, an ordinary user who is asked for a password. Nobody on a
/// stage asks for passwords, so a terminal of the wizard's does.
class WizardStage : public QObject {
    Q_OBJECT
protected:
    [[nodiscard]] LaunchWizard *wizard() const { return m_window->findChild<LaunchWizard *>(); }
    [[nodiscard]] QString said() const;
    [[nodiscard]] QString screen() const;
    void press(const QString &text) const;
    void askInATerminal() const;
    void answer(const char *password) const;
    void expectTheArticle() const;

    Selection m_selection;
    std::unique_ptr<QWidget> m_window;
    SandboxesPage *m_page = nullptr;
    QTimer m_heart;
    int m_beats = 0;

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
};

/// While this process is root's, and before there is a window.
[[nodiscard]] bool becomeCarol();

template <typename Test> int runAsCarol(int argc, char **argv)
{
    if (!qEnvironmentVariableIsEmpty("TERRARIUM_POLICY") && !becomeCarol())
        return 1;
    const QApplication app(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace terrarium::test
