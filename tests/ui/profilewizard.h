// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launch/launchwizard.h"
#include "ui/launch/profiledesk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTimer>

namespace terrarium {

/// A wizard with profiles in a folder of its own, and what tests do with it.
class ProfileWizard {
public:
    ProfileWizard() { m_wizard.setDesk(&m_desk); }

    [[nodiscard]] LaunchWizard *operator->() { return &m_wizard; }
    [[nodiscard]] ProfileDesk &desk() { return m_desk; }
    [[nodiscard]] const ProfileStore &store() const { return m_desk.store(); }
    [[nodiscard]] const ProfileMenu &menu() const { return m_desk.menu(); }
    [[nodiscard]] const QTemporaryDir &folder() const { return m_folder; }

    template <typename Widget> [[nodiscard]] Widget *named(const QString &name) const
    {
        for (auto *widget : m_wizard.findChildren<Widget *>())
            if (widget->accessibleName() == name)
                return widget;
        return nullptr;
    }
    [[nodiscard]] QAbstractButton *button(const QString &text) const
    {
        for (auto *each : m_wizard.findChildren<QAbstractButton *>())
            if (each->text() == text && each->isVisible())
                return each;
        return nullptr;
    }
    [[nodiscard]] QString visibleText() const
    {
        QStringList texts;
        for (const auto *label : m_wizard.findChildren<QLabel *>())
            if (label->isVisible())
                texts << label->text();
        return texts.join(u'\n');
    }
    /// As if another window had saved it.
    [[nodiscard]] bool save(const QString &name, const LaunchSpec &spec)
    {
        const bool isSaved = store().save(name, spec).has_value();
        Q_EMIT m_desk.changed();
        return isSaved;
    }

    [[nodiscard]] static LaunchSpec running(const std::string &program, Preset preset = Preset::Article)
    {
        LaunchSpec spec;
        spec.program.arguments = {program};
        return withPreset(spec, preset);
    }

private:
    QTemporaryDir m_folder;
    ProfileDesk m_desk{ProfileStore(m_folder.filePath(QStringLiteral("profiles"))),
                       ProfileMenu(m_folder.filePath(QStringLiteral("applications")))};
    LaunchWizard m_wizard;
};

/// Presses that button of the box that comes up next, and keeps what it said.
class Answer {
public:
    explicit Answer(const QString &button)
    {
        m_timer.callOnTimeout([this, button] { press(button); });
        m_timer.start(0);
    }
    [[nodiscard]] const QString &said() const { return m_said; }

private:
    void press(const QString &button)
    {
        const auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        m_said = box->text();
        m_timer.stop();
        for (auto *each : box->buttons())
            if (each->text().remove(u'&') == button)
                each->click();
    }

    QTimer m_timer;
    QString m_said;
};

} // namespace terrarium
