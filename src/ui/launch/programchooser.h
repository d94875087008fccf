// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStackedWidget;

namespace terrarium {

class ApplicationModel;
class ProblemLabel;
class PresetChip;
class ProfileDesk;
class ProfileShelf;
struct LaunchSpec;

/// What is launched: an installed application, a shell, a command line, or what a profile says.
class ProgramChooser : public QWidget {
    Q_OBJECT
public:
    enum class Way : quint8 { Application, Shell, Line, Profile };

    explicit ProgramChooser(QWidget *parent = nullptr);
    void setDesk(ProfileDesk *desk);
    [[nodiscard]] Way way() const;
    void setWay(Way way);
    [[nodiscard]] QStringList arguments() const;
    /// In the way at hand if that already says so, else in the first that can.
    void setArguments(const QStringList &arguments);

Q_SIGNALS:
    void changed();
    /// It is, or is not, a program that is used in a terminal.
    void terminalKnown(bool terminal);
    void profileChosen(const terrarium::LaunchSpec &spec);

private:
    [[nodiscard]] QWidget *applicationPlace();
    [[nodiscard]] QWidget *shellPlace();
    [[nodiscard]] QWidget *linePlace();
    void addWay(const QString &name, QWidget *place);
    void takeWay(int way);
    void takeApplication();
    void takeShell();
    void takeLine();
    void takeProfile(const LaunchSpec &spec);
    [[nodiscard]] QStringList chosenApplication() const;
    [[nodiscard]] QStringList chosenShell() const;
    [[nodiscard]] bool showApplication(const QStringList &arguments);
    [[nodiscard]] bool showShell(const QStringList &arguments);

    QList<PresetChip *> m_ways;
    QStackedWidget *m_places;
    ApplicationModel *m_applications;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_search;
    QListView *m_list;
    QListView *m_shells;
    QLineEdit *m_line;
    ProblemLabel *m_lineProblem;
    ProfileShelf *m_profiles;
    QStringList m_ofProfile; ///< or of whatever was chosen before the profiles were looked at
};

} // namespace terrarium
