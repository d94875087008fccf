// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/commandtabs.h"

#include "ui/launch/aspectwords.h"
#include "ui/launch/commandstrip.h"
#include "ui/launch/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

namespace terrarium {

CommandTabs::CommandTabs(QWidget *parent)
    : QWidget(parent), m_tabs(new QTabBar(this)), m_text(commandField(this)), m_unexpressed(new SoftLabel({}, this))
{
    for (const auto tool : allTools)
        m_tabs->addTab(toolName(tool));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Tool"));
    m_text->setAccessibleName(tr("The same sandbox as a command"));
    makeTerminalLike(m_text);
    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setAccessibleName(tr("Copy the command"));
    copy->setAutoDefault(false);
    auto *below = new QHBoxLayout;
    below->addWidget(m_unexpressed, 1);
    below->addWidget(copy, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    column->addWidget(m_text, 1);
    column->addLayout(below);
    connect(m_tabs, &QTabBar::currentChanged, this, &CommandTabs::showCommand);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
}

void CommandTabs::follow(const LaunchSpec &spec)
{
    m_spec = spec;
    showCommand();
}

void CommandTabs::showCommand()
{
    const auto command = equalCommand(m_spec, allTools.at(static_cast<std::size_t>(m_tabs->currentIndex())));
    m_text->setPlainText(QString::fromStdString(command.text));
    m_unexpressed->setText(AspectWords::sentence(command));
}

} // namespace terrarium
