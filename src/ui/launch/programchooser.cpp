// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/programchooser.h"

#include "ui/common/rowdelegate.h"
#include "ui/launch/applications.h"
#include "ui/launch/commandline.h"
#include "ui/launch/flowlayout.h"
#include "ui/launch/labels.h"
#include "ui/launch/presetchip.h"
#include "ui/launch/profileshelf.h"
#include "ui/launch/shells.h"

#include <QButtonGroup>
#include <QFontDatabase>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QStringListModel>
#include <QVBoxLayout>

namespace terrarium {
namespace {

constexpr int iconSize = 22;

QVBoxLayout *columnOf(QWidget *place)
{
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    return column;
}

} // namespace

ProgramChooser::ProgramChooser(QWidget *parent)
    : QWidget(parent), m_places(new QStackedWidget(this)),
      m_applications(new ApplicationModel(installedApplications(), this)), m_found(new QSortFilterProxyModel(this)),
      m_search(new QLineEdit(this)), m_list(new QListView(this)), m_shells(new QListView(this)),
      m_line(new QLineEdit(this)), m_lineProblem(new ProblemLabel(this)), m_profiles(new ProfileShelf(this))
{
    auto *chips = new QWidget(this);
    new FlowLayout(chips);
    auto *column = columnOf(this);
    column->addWidget(chips);
    column->addWidget(m_places, 1);
    addWay(tr("Installed application"), applicationPlace());
    addWay(tr("Shell"), shellPlace());
    addWay(tr("Command line"), linePlace());
    addWay(tr("Your profiles"), m_profiles);
    auto *group = new QButtonGroup(this);
    for (int way = 0; way < m_ways.size(); ++way) {
        chips->layout()->addWidget(m_ways.at(way));
        group->addButton(m_ways.at(way), way);
    }
    connect(group, &QButtonGroup::idClicked, this, &ProgramChooser::takeWay);
    connect(m_profiles, &ProfileShelf::chosen, this, &ProgramChooser::takeProfile);
    setFocusProxy(m_ways.front());
    setWay(Way::Application);
}

void ProgramChooser::addWay(const QString &name, QWidget *place)
{
    m_ways.append(new PresetChip(name, this));
    m_places->addWidget(place);
}

QWidget *ProgramChooser::applicationPlace()
{
    m_found->setSourceModel(m_applications);
    m_found->setFilterRole(ApplicationModel::SearchRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_found);
    m_list->setIconSize(QSize(iconSize, iconSize));
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setAccessibleName(tr("Installed applications"));
    m_search->setPlaceholderText(tr("Search applications"));
    m_search->setAccessibleName(tr("Search applications"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProgramChooser::takeApplication);
    auto *place = new QWidget(m_places);
    auto *column = columnOf(place);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    if (m_applications->rowCount() == 0)
        column->addWidget(new SoftLabel(
            tr("No applications are in the menu of this desktop. Choose a shell, or type a command line."), place));
    return place;
}

QWidget *ProgramChooser::shellPlace()
{
    m_shells->setModel(new QStringListModel(installedShells(), this));
    m_shells->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_shells->setItemDelegate(new RowDelegate(m_shells));
    m_shells->setAccessibleName(tr("Shells"));
    connect(m_shells->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProgramChooser::takeShell);
    auto *place = new QWidget(m_places);
    auto *column = columnOf(place);
    column->addWidget(new SoftLabel(tr("To look around inside. Yours is the first."), place));
    column->addWidget(m_shells, 1);
    return place;
}

QWidget *ProgramChooser::linePlace()
{
    m_line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_line->setPlaceholderText(tr("For example: make -C 'my project' test"));
    m_line->setAccessibleName(tr("Command line"));
    connect(m_line, &QLineEdit::textChanged, this, &ProgramChooser::takeLine);
    auto *place = new QWidget(m_places);
    auto *column = columnOf(place);
    column->addWidget(new SoftLabel(tr("Words and quotes as in a shell. Nothing else is expanded: for variables and "
                                       "pipes, write sh -c '…'."),
                                    place));
    column->addWidget(m_line);
    column->addWidget(m_lineProblem);
    column->addStretch(1);
    return place;
}

void ProgramChooser::setDesk(ProfileDesk *desk)
{
    m_profiles->setDesk(desk);
}

ProgramChooser::Way ProgramChooser::way() const
{
    return static_cast<Way>(m_places->currentIndex());
}

void ProgramChooser::setWay(Way way)
{
    m_ways.at(static_cast<int>(way))->setChecked(true);
    m_places->setCurrentIndex(static_cast<int>(way));
}

void ProgramChooser::takeWay(int way)
{
    const QStringList before = arguments();
    setWay(static_cast<Way>(way));
    if (this->way() == Way::Profile)
        m_ofProfile = before;
    if (this->way() == Way::Line && m_line->text().isEmpty())
        m_line->setText(commandLine(before));
    if (this->way() == Way::Shell && !m_shells->currentIndex().isValid())
        m_shells->setCurrentIndex(m_shells->model()->index(0, 0));
    Q_EMIT changed();
}

void ProgramChooser::takeApplication()
{
    const QModelIndex index = m_found->mapToSource(m_list->currentIndex());
    if (way() != Way::Application || !index.isValid())
        return;
    Q_EMIT terminalKnown(m_applications->application(index.row()).terminal);
    Q_EMIT changed();
}

void ProgramChooser::takeShell()
{
    if (way() != Way::Shell)
        return;
    Q_EMIT terminalKnown(true);
    Q_EMIT changed();
}

void ProgramChooser::takeLine()
{
    const auto words = commandWords(m_line->text());
    m_lineProblem->say(words ? QString() : words.error());
    m_line->setAccessibleDescription(m_lineProblem->text());
    if (way() == Way::Line)
        Q_EMIT changed();
}

void ProgramChooser::takeProfile(const LaunchSpec &spec)
{
    m_ofProfile.clear();
    for (const auto &word : spec.program.arguments)
        m_ofProfile.append(QString::fromStdString(word));
    Q_EMIT profileChosen(spec);
}

QStringList ProgramChooser::chosenApplication() const
{
    const QModelIndex index = m_found->mapToSource(m_list->currentIndex());
    return index.isValid() ? m_applications->application(index.row()).arguments : QStringList();
}

QStringList ProgramChooser::chosenShell() const
{
    const QModelIndex index = m_shells->currentIndex();
    return index.isValid() ? QStringList(index.data().toString()) : QStringList();
}

QStringList ProgramChooser::arguments() const
{
    switch (way()) {
    case Way::Application:
        return chosenApplication();
    case Way::Shell:
        return chosenShell();
    case Way::Profile:
        return m_ofProfile;
    case Way::Line:
        break;
    }
    return commandWords(m_line->text()).value_or(QStringList());
}

void ProgramChooser::setArguments(const QStringList &arguments)
{
    if (arguments == this->arguments() || showShell(arguments) || showApplication(arguments))
        return;
    setWay(Way::Line);
    m_line->setText(commandLine(arguments));
}

bool ProgramChooser::showApplication(const QStringList &arguments)
{
    const int row = m_applications->rowOf(arguments);
    if (row < 0)
        return false;
    m_search->clear();
    m_list->setCurrentIndex(m_found->mapFromSource(m_applications->index(row)));
    setWay(Way::Application);
    return true;
}

bool ProgramChooser::showShell(const QStringList &arguments)
{
    const auto *shells = static_cast<QStringListModel *>(m_shells->model());
    const auto row = arguments.size() == 1 ? shells->stringList().indexOf(arguments.front()) : -1;
    if (row < 0)
        return false;
    m_shells->setCurrentIndex(shells->index(static_cast<int>(row)));
    setWay(Way::Shell);
    return true;
}

} // namespace terrarium
