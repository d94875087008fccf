// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace terrarium {

/// Takes out of a program's output what would command the window and not only draw in it: operating system commands
/// (ESC ], as titles, the clipboard, links, colours of the window) and window manipulation (CSI … t, as size, title
/// reports). All other bytes pass unchanged, whatever the blocks they come in.
class TerminalFilter {
public:
    void filter(QByteArrayView bytes, QByteArray &passed);

private:
    enum class State { Text, C1, Escape, Sequence, Command, CommandEscape };

    void take(char byte, QByteArray &passed);
    void takeText(char byte, QByteArray &passed);
    void takeEscape(char byte, QByteArray &passed);
    void takeSequence(char byte, QByteArray &passed);
    void takeCommand(char byte, QByteArray &passed);

    State m_state = State::Text;
};

} // namespace terrarium
