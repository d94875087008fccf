// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/completion.h"
#include "ui/common/selection.h"
#include "ui/launch/presets.h"
#include "ui/sandboxes/sandboxespage.h"
#include "ui/terminal/terminal.h"

#include <QDir>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace terrarium::test {

/// A launch as in the article, in a terminal, that goes on without its window.
inline LaunchSpec outliving(const char *command)
{
    LaunchSpec spec;
    spec.program.arguments = {"sh", "-c", command};
    spec.program.outlivesWindow = true;
    return complete(withPreset(spec, Preset::Article), false).spec;
}

/// As much of a window as these tests need: its page of sandboxes.
class SandboxWindow {
public:
    SandboxWindow() : m_page(&m_selection)
    {
        m_page.resize(900, 600);
        m_page.show();
    }
    [[nodiscard]] SandboxesPage *operator->() { return &m_page; }
    [[nodiscard]] int rows() { return m_page.view()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column)
    {
        return m_page.view()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] qint64 pid() { return cell(0, 2).toLongLong(); }
    [[nodiscard]] QString screen()
    {
        const auto *terminal = m_page.findChild<Terminal *>();
        return terminal ? terminal->text() : QString();
    }
    void press(const QString &text)
    {
        for (auto *button : m_page.findChildren<QToolButton *>())
            if (button->text() == text)
                return QTest::mouseClick(button, Qt::LeftButton);
        QTest::qFail(qPrintable(text), __FILE__, __LINE__);
    }
    [[nodiscard]] bool says(QStringView text)
    {
        for (const auto *label : m_page.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }

private:
    Selection m_selection;
    SandboxesPage m_page;
};

/// A home and a folder for sockets, as the environment names them until the next is made.
class UserFolders {
public:
    UserFolders()
    {
        qputenv("HOME", m_home.path().toLocal8Bit());
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
    }
    [[nodiscard]] QString inHome(const char *name) const { return m_home.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QString runtime() const { return m_runtime.path(); }
    /// The doors of keepers, by their files' names.
    [[nodiscard]] QStringList doors() const
    {
        return QDir(doorFolder()).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] QString door() const { return doorFolder() + u'/' + doors().value(0); }
    [[nodiscard]] int keeper() const { return doors().value(0).section(u'-', 0, 0).toInt(); }

private:
    [[nodiscard]] QString doorFolder() const { return m_runtime.filePath(QStringLiteral("terrarium/sandboxes")); }

    QTemporaryDir m_home;
    QTemporaryDir m_runtime;
};

} // namespace terrarium::test
