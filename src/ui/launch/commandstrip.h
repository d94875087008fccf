// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/commands/equalcommand.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace terrarium {

/// The same sandbox as a command of another tool, as it would stand in a terminal.
class CommandStrip : public QFrame {
    Q_OBJECT
public:
    explicit CommandStrip(QWidget *parent = nullptr);
    void follow(const LaunchSpec &spec);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCommand();
    void fitHeight();
    void copy();

    LaunchSpec m_spec;
    QPlainTextEdit *m_text;
    QComboBox *m_tool;
    QPushButton *m_copy;
};

/// A terminal's colours, in every palette.
void makeTerminalLike(QWidget *widget);
/// Read-only, in monospace, wrapped nowhere.
[[nodiscard]] QPlainTextEdit *commandField(QWidget *parent);

} // namespace terrarium
