// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/commandstrip.h"

#include "ui/common/inspectorwidgets.h"
#include "ui/launch/aspectwords.h"

#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>

namespace terrarium {
namespace {

constexpr int mostLines = 2;

qreal longestLine(const QPlainTextEdit &text)
{
    int longest = 0;
    for (const auto lines = text.toPlainText().split(u'\n'); const QString &line : lines)
        longest = std::max(longest, text.fontMetrics().horizontalAdvance(line));
    return longest + 2 * text.document()->documentMargin();
}

} // namespace

void makeTerminalLike(QWidget *widget)
{
    const QColor ground(0x20, 0x25, 0x2c);
    const QColor text(0xe4, 0xe8, 0xec);
    QPalette palette;
    palette.setResolveMask(0);
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::Base, ground);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, ground.lighter(140));
    palette.setColor(QPalette::ButtonText, text);
    widget->setPalette(palette);
    widget->setAutoFillBackground(true);
}

QPlainTextEdit *commandField(QWidget *parent)
{
    auto *field = new QPlainTextEdit(parent);
    field->setReadOnly(true);
    field->setFrameShape(QFrame::NoFrame);
    field->setLineWrapMode(QPlainTextEdit::NoWrap);
    field->setTabChangesFocus(true);
    field->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    field->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return field;
}

CommandStrip::CommandStrip(QWidget *parent)
    : QFrame(parent), m_text(commandField(this)), m_tool(new QComboBox(this)), m_copy(new QPushButton(tr("Copy"), this))
{
    makeTerminalLike(this);
    for (const auto tool : allTools)
        m_tool->addItem(toolName(tool));
    m_tool->setAccessibleName(tr("Tool"));
    m_copy->setAutoDefault(false);
    m_copy->setAccessibleName(tr("Copy the command"));
    m_text->setAccessibleName(tr("The same sandbox as a command"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 10, 6);
    row->addWidget(m_text, 1);
    row->addWidget(m_tool, 0, Qt::AlignTop);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    connect(m_tool, &QComboBox::currentIndexChanged, this, &CommandStrip::showCommand);
    connect(m_copy, &QPushButton::clicked, this, &CommandStrip::copy);
}

void CommandStrip::follow(const LaunchSpec &spec)
{
    m_spec = spec;
    showCommand();
}

void CommandStrip::showCommand()
{
    const EqualCommand command = equalCommand(m_spec, allTools.at(static_cast<std::size_t>(m_tool->currentIndex())));
    m_text->setPlainText(QString::fromStdString(command.text));
    m_text->setToolTip(plainToolTip(AspectWords::sentence(command)));
    m_text->setAccessibleDescription(AspectWords::sentence(command));
    fitHeight();
}

void CommandStrip::fitHeight()
{
    const int lines = std::clamp(m_text->blockCount(), 1, mostLines);
    const bool scrolls = longestLine(*m_text) > m_text->viewport()->width();
    const int scrollBar = scrolls ? m_text->horizontalScrollBar()->sizeHint().height() : 0;
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + 10 + scrollBar);
}

void CommandStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitHeight();
}

void CommandStrip::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
}

} // namespace terrarium
