// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/fd.h"

#include <QClipboard>
#include <QWidget>

#include <memory>

class QTermWidget;

namespace terrarium {

class TerminalBridge;

/// Shows what the programs on a pseudo-terminal write and sends them what is typed. They can draw in it, and nothing
/// else: they set no title, size or clipboard and open no link.
class Terminal : public QWidget {
    Q_OBJECT

public:
    explicit Terminal(QWidget *parent = nullptr);
    ~Terminal() override;

    /// before: what the programs wrote already.
    void attach(Fd master, QByteArrayView before = {});
    [[nodiscard]] Fd detach();

    /// The lines of the screen itself, without what has scrolled out of it and without blanks at their ends.
    [[nodiscard]] QString text() const;
    /// As if typed. All of it or nothing: false, when no program listens or it has long not read what was typed.
    bool send(const QByteArray &bytes);

    void copy();
    void paste(QClipboard::Mode mode = QClipboard::Clipboard);

    [[nodiscard]] QSize sizeHint() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The last program has closed the terminal.
    void ended();

protected:
    void changeEvent(QEvent *event) override;

private:
    void restrict();
    void addActions();
    void useFont();
    [[nodiscard]] QSize cells(int columns, int rows) const;
    [[nodiscard]] bool bracketsPastes() const;
    void sendPasted(const QString &pasteable);
    bool takesKey(const QEvent *event);
    bool takesMouse(const QEvent *event);
    void showMenu(QPoint place);

    QTermWidget *m_screen;
    QAction *m_copy = nullptr;
    QAction *m_paste = nullptr;
    std::unique_ptr<TerminalBridge> m_bridge;
};

} // namespace terrarium
