// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/launchspec.h"

#include <QWidget>

class QPlainTextEdit;
class QTabBar;

namespace terrarium {

class SoftLabel;

/// The same sandbox by each of the tools, with what that tool has no words for.
class CommandTabs : public QWidget {
    Q_OBJECT
public:
    explicit CommandTabs(QWidget *parent = nullptr);
    void follow(const LaunchSpec &spec);

private:
    void showCommand();

    LaunchSpec m_spec;
    QTabBar *m_tabs;
    QPlainTextEdit *m_text;
    SoftLabel *m_unexpressed;
};

} // namespace terrarium
