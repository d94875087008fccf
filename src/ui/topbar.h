// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace terrarium {

class ScopeButton;

/// The bar above the pages: the search field, how much is shown, live or paused, and the menu.
class TopBar : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(QMenu *menu, QWidget *parent = nullptr);

    [[nodiscard]] QString filter() const;
    /// Replaces the text of the search field without saying that it was edited.
    void setFilter(const QString &text, const QString &hint);
    void clearFilter();
    /// Why the text of the search field is not understood; hidden when empty.
    void setProblem(const QString &sentence);
    void focusFilter();
    /// A file neither lives nor pauses, and holds what it holds.
    void setLiveShown(bool shown);
    void togglePaused();
    [[nodiscard]] ScopeButton *scope() const { return m_scope; }

Q_SIGNALS:
    void launchWanted();
    void filterEdited(const QString &text);
    void pauseToggled(bool paused);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeProblem();
    void placeProblem();
    void makeLaunch();
    void makeLive();
    void showLive();
    void tellEdited();

    QLineEdit *m_field;
    QLabel *m_problem;
    QPushButton *m_launch;
    ScopeButton *m_scope;
    QToolButton *m_live;
    QToolButton *m_menu;
    QTimer m_typing;
};

} // namespace terrarium
