// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/terminalfilter.h"

namespace terrarium {
namespace {

constexpr char bell = 0x07;
constexpr char cancel = 0x18;
constexpr char substitute = 0x1a;
constexpr char escape = 0x1b;
constexpr char erased = 0x7f;
// U+009B is "ESC [" in one character.
constexpr char c1Lead = '\xc2';
constexpr char c1Sequence = '\x9b';
// Ends a sequence and does nothing: it stands for the VT100's confidence test.
constexpr char harmlessEnd = 'y';

bool isControl(char byte)
{
    return (byte >= 0 && byte < ' ') || byte == erased;
}

bool endsEverySequence(char byte)
{
    return byte == cancel || byte == substitute;
}

bool isParameter(char byte)
{
    return byte >= ' ' && byte < '@';
}

} // namespace

void TerminalFilter::filter(QByteArrayView bytes, QByteArray &passed)
{
    for (const char byte : bytes)
        take(byte, passed);
}

void TerminalFilter::take(char byte, QByteArray &passed)
{
    switch (m_state) {
    case State::Text:
    case State::C1:
        return takeText(byte, passed);
    case State::Escape:
        return takeEscape(byte, passed);
    case State::Sequence:
        return takeSequence(byte, passed);
    case State::Command:
    case State::CommandEscape:
        return takeCommand(byte, passed);
    }
}

void TerminalFilter::takeText(char byte, QByteArray &passed)
{
    const bool afterLead = m_state == State::C1;
    m_state = State::Text;
    if (byte == escape) {
        m_state = State::Escape;
        return;
    }
    if (byte == c1Lead)
        m_state = State::C1;
    else if (afterLead && byte == c1Sequence)
        m_state = State::Sequence;
    passed.append(byte);
}

// The escape itself is held back until it is known what it begins. Control characters between do not end it: terminals
// obey them at once and go on.
void TerminalFilter::takeEscape(char byte, QByteArray &passed)
{
    if (byte == ']') {
        m_state = State::Command;
    } else if (byte == escape) {
        passed.append(escape);
    } else if (isControl(byte) && !endsEverySequence(byte)) {
        passed.append(byte);
    } else {
        passed.append(escape);
        m_state = State::Text;
        if (byte == '[') {
            m_state = State::Sequence;
            passed.append(byte);
        } else {
            takeText(byte, passed);
        }
    }
}

void TerminalFilter::takeSequence(char byte, QByteArray &passed)
{
    if (byte == escape) {
        m_state = State::Escape;
    } else if ((isControl(byte) && !endsEverySequence(byte)) || isParameter(byte)) {
        passed.append(byte);
    } else if (byte == 't') {
        m_state = State::Text;
        passed.append(harmlessEnd);
    } else {
        m_state = State::Text;
        takeText(byte, passed);
    }
}

void TerminalFilter::takeCommand(char byte, QByteArray &passed)
{
    const bool escaped = m_state == State::CommandEscape;
    m_state = State::Command;
    if (byte == bell || endsEverySequence(byte) || (escaped && byte == '\\')) {
        m_state = State::Text;
    } else if (byte == escape) {
        m_state = State::CommandEscape;
    } else if (escaped) {
        m_state = State::Escape;
        takeEscape(byte, passed);
    }
}

} // namespace terrarium
