// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/whatpage.h"

#include "ui/launch/authoritywords.h"
#include "ui/launch/editors.h"
#include "ui/launch/labels.h"
#include "ui/launch/panel.h"
#include "ui/launch/programchooser.h"

#include <QFileInfo>
#include <QScrollArea>
#include <QVBoxLayout>

namespace terrarium {
namespace {

constexpr qsizetype mostPids = 8;
constexpr qsizetype commLength = 15;

bool isCalled(const Process &process, const QString &name)
{
    if (process.kernelThread)
        return false;
    if (QString::fromStdString(process.comm) == name.left(commLength))
        return true;
    QString first = QString::fromStdString(process.command).section(u' ', 0, 0);
    if (first.startsWith(u'-')) // a login shell
        first.remove(0, 1);
    return first.section(u'/', -1) == name;
}

bool mayOutlive()
{
    return !qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR");
}

} // namespace

QString runningSentence(const Snapshot &snapshot, const QString &program)
{
    QStringList pids;
    for (const auto &process : snapshot.processes())
        if (isCalled(*process, program))
            pids.append(QString::number(process->pid()));
    if (pids.isEmpty())
        return WhatPage::tr("%1 is not running now.").arg(program);
    const auto more = pids.size() - mostPids;
    if (more <= 0)
        return WhatPage::tr("%1 runs already: PID %2.").arg(program, pids.join(QStringLiteral(", ")));
    return WhatPage::tr("%1 runs already: PID %2, and %n more.", nullptr, static_cast<int>(more))
        .arg(program, pids.first(mostPids).join(QStringLiteral(", ")));
}

WhatPage::WhatPage(QWidget *parent)
    : WizardPage(parent), m_scroll(new QScrollArea(this)), m_program(new ProgramChooser(this)),
      m_running(new SoftLabel({}, this)),
      m_terminal(new CheckChoice(tr("In a terminal"),
                                 tr("It gets a terminal of its own, as shells and text programs need."), this)),
      m_outlives(new CheckChoice(
          tr("Goes on when the window is closed"),
          mayOutlive()
              ? tr("A window opened later finds it again. Otherwise it is ended together with Terrarium's window.")
              : tr("Not here: XDG_RUNTIME_DIR is not set, so there is no place where a window opened later "
                   "could find it again."),
          this)),
      m_folder(new PathField(tr("Folder to work in"), PathField::Wanted::Folder, this))
{
    m_outlives->setEnabled(mayOutlive());
    layOut();
    setFocusProxy(m_program);
    connect(m_program, &ProgramChooser::terminalKnown, m_terminal, &CheckChoice::setChecked);
    connect(m_program, &ProgramChooser::changed, this, &WhatPage::changed);
    connect(m_program, &ProgramChooser::profileChosen, this, &WhatPage::profileChosen);
    connect(m_terminal, &CheckChoice::changed, this, &WhatPage::changed);
    connect(m_outlives, &CheckChoice::changed, this, &WhatPage::changed);
    connect(m_folder, &PathField::changed, this, &WhatPage::changed);
}

void WhatPage::layOut()
{
    auto *program = new Field({QStringLiteral("program.arguments")}, {}, m_program, this);
    auto *folder = new Field({QStringLiteral("program.folder")}, tr("Folder to work in"), m_folder, this);
    folder->explain(tr("As seen from inside. Empty: the one that Terrarium runs in, if it is there."));
    auto *how = new Panel(tr("How it runs"), this);
    how->add(m_terminal);
    m_outlivesField = new Field({QStringLiteral("program.outlivesWindow")}, {}, m_outlives, this);
    how->add(m_outlivesField);
    how->add(folder);
    auto *body = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(program, 1);
    column->addWidget(m_running);
    column->addWidget(how);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(body);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(heading(tr("What shall live in the glass?"), 1.2, this));
    page->addWidget(m_scroll, 1);
}

void WhatPage::load(const LaunchSpec &spec)
{
    QStringList arguments;
    for (const auto &each : spec.program.arguments)
        arguments.append(QString::fromStdString(each));
    m_program->setArguments(arguments);
    m_terminal->setChecked(spec.program.terminal);
    m_outlives->setChecked(spec.program.outlivesWindow);
    m_outlives->setEnabled(mayOutlive() || spec.program.outlivesWindow);
    m_folder->setPath(spec.program.folder);
}

void WhatPage::store(LaunchSpec &spec) const
{
    spec.program.arguments.clear();
    for (const auto arguments = m_program->arguments(); const QString &each : arguments)
        spec.program.arguments.push_back(each.toStdString());
    spec.program.terminal = m_terminal->isChecked();
    spec.program.outlivesWindow = m_outlives->isChecked();
    spec.program.folder = m_folder->path();
}

void WhatPage::follow(const Draft &draft)
{
    WizardPage::follow(draft);
    const auto &arguments = draft.asked.program.arguments;
    m_outlivesField->disable(draft.isPrivileged() && !draft.asked.program.outlivesWindow ? AuthorityWords::notSo()
                                                                                         : QString());
    m_outlives->setEnabled(m_outlives->isEnabled() && (mayOutlive() || draft.asked.program.outlivesWindow));
    m_name = arguments.empty() ? QString() : QFileInfo(QString::fromStdString(arguments.front())).fileName();
    sayRunning();
}

void WhatPage::reveal(Field *field)
{
    m_scroll->ensureWidgetVisible(field);
    WizardPage::reveal(field);
}

void WhatPage::setSnapshot(const SnapshotPtr &snapshot, const std::vector<NamedProcess> &)
{
    m_snapshot = snapshot;
    sayRunning();
}

void WhatPage::setDesk(ProfileDesk *desk)
{
    m_program->setDesk(desk);
}

void WhatPage::sayRunning()
{
    m_running->setText(m_snapshot && !m_name.isEmpty() ? runningSentence(*m_snapshot, m_name) : QString());
}

} // namespace terrarium
