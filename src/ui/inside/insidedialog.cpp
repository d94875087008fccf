// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inside/insidedialog.h"

#include "models/plaintext.h"
#include "sandbox/commands/equalcommand.h"
#include "sandbox/insidespec.h"
#include "ui/inside/insiderow.h"
#include "ui/inside/insidewords.h"
#include "ui/launch/commandstrip.h"
#include "ui/launch/labels.h"
#include "ui/launch/wallwords.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

constexpr int usualWidth = 620;

Privilege privilegeFor(Entrance::Way way)
{
    if (way == Entrance::Way::Own)
        return Privilege::Enter;
    return way == Entrance::Way::Foreign ? Privilege::EnterAny : Privilege::None;
}

bool isPossible(Entrance::Way way)
{
    return way != Entrance::Way::Nowhere && way != Entrance::Way::UsersElsewhere;
}

PerKind<bool> only(Kind kind)
{
    PerKind<bool> one;
    one[kind] = true;
    return one;
}

} // namespace

InsideDialog::InsideDialog(const Snapshot &snapshot, const Process &own, const Process &process, std::string shell,
                           QWidget *parent)
    : QDialog(parent), m_entrance(snapshot, own, process), m_process(process), m_shell(std::move(shell)),
      m_grid(new QWidget(this)), m_way(new SoftLabel({}, this)), m_warning(new ProblemLabel(this)),
      m_left(new SoftLabel({}, this)), m_command(commandField(this)), m_open(new QPushButton(tr("Open Terminal"), this))
{
    setWindowTitle(tr("Open a Terminal Inside"));
    m_way->setObjectName(u"way"_s);
    m_left->setObjectName(u"notEntered"_s);
    makeRows();
    layOut();
    showChosen();
}

void InsideDialog::makeRows()
{
    auto *grid = new QGridLayout(m_grid);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(2, 1);
    const auto usual = m_entrance.usual();
    for (const Kind kind : allKinds) {
        const auto kin = m_entrance.kin(kind);
        const bool isElsewhere = kin == Entrance::Kin::Other || kin == Entrance::Kin::Unread;
        const bool canBeEntered =
            isElsewhere && (kind != Kind::User || m_entrance.way(only(kind)) == Entrance::Way::Free);
        auto *row = m_rows[kind] = new InsideRow(kind, grid, m_grid);
        row->setOn(usual[kind]);
        row->setEnterable(canBeEntered);
        row->say(InsideWords::ofKind(kind, kin, canBeEntered));
        connect(row, &InsideRow::switched, this, &InsideDialog::showChosen);
    }
}

QWidget *InsideDialog::makeCommand()
{
    auto *frame = new QFrame(this);
    makeTerminalLike(frame);
    m_command->setAccessibleName(tr("The same as a command"));
    auto *copy = new QPushButton(tr("Copy"), frame);
    copy->setAutoDefault(false);
    copy->setAccessibleName(tr("Copy the command"));
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(12, 6, 10, 6);
    row->addWidget(m_command, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_command->toPlainText()); });
    return frame;
}

void InsideDialog::layOut()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_open, QDialogButtonBox::AcceptRole);
    m_open->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(
        heading(tr("A terminal inside of %1 (%2)").arg(plainText(m_process.comm)).arg(m_process.pid()), 1.25, this));
    layout->addWidget(new SoftLabel(tr("Which of its namespaces to enter:"), this));
    layout->addWidget(m_grid);
    layout->addSpacing(4);
    layout->addWidget(m_way);
    layout->addWidget(m_warning);
    layout->addWidget(m_left);
    layout->addWidget(makeCommand());
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(usualWidth, heightForWidth(usualWidth));
}

PerKind<bool> InsideDialog::chosen() const
{
    PerKind<bool> chosen;
    for (const Kind kind : allKinds)
        chosen[kind] = m_rows[kind]->isOn();
    return chosen;
}

void InsideDialog::showChosen()
{
    const auto way = this->way();
    m_way->setText(InsideWords::ofWay(way, m_process));
    m_warning->say(InsideWords::warning(way, chosen()));
    m_left->setText(InsideWords::notEntered(way, chosen()));
    m_left->setVisible(isPossible(way));
    m_open->setEnabled(isPossible(way));
    showCommand();
}

void InsideDialog::showCommand()
{
    LaunchSpec shown = spec();
    // nsenter starts the user's shell by itself.
    shown.program.arguments.clear();
    const auto text = isPossible(way()) ? equalCommand(shown, Tool::Unshare).text : std::string();
    m_command->setPlainText(QString::fromStdString(text));
    const int lines = std::max(m_command->blockCount(), 2);
    m_command->setFixedHeight(lines * m_command->fontMetrics().lineSpacing() +
                              2 * static_cast<int>(m_command->document()->documentMargin()) + 2);
}

LaunchSpec InsideDialog::spec() const
{
    PerWall<bool> entered;
    for (const auto wall : allWalls)
        entered[wall] = m_rows[kindOf(wall)]->isOn();
    return insideOf(KnownProcess(m_process.key.pid, m_process.key.startTime), entered, privilegeFor(way()), m_shell);
}

QString InsideDialog::name() const
{
    return tr("Shell in %1 (%2)").arg(plainText(m_process.comm)).arg(m_process.pid());
}

void InsideDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (const Kind kind : allKinds)
        if (m_rows[kind])
            m_rows[kind]->followPalette();
}

} // namespace terrarium
