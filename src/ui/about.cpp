// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QMessageBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("About", text);
}

QFormLayout *shortcutRows(const QWidget &window)
{
    auto *rows = new QFormLayout;
    for (const auto actions = window.actions(); const QAction *action : actions) {
        if (const QKeySequence keys = action->shortcut(); !keys.isEmpty())
            rows->addRow(action->text(), new QLabel(keys.toString(QKeySequence::NativeText)));
    }
    return rows;
}

} // namespace

void showAbout(QWidget *window)
{
    const QString text =
        u"<h3>"_s + translated(QT_TRANSLATE_NOOP("About", "Terrarium")) + u' ' + QApplication::applicationVersion() +
        u"</h3><p>"_s +
        translated(QT_TRANSLATE_NOOP("About",
                                     "Shows the namespaces and processes of this machine: who shares what with "
                                     "whom, and who lives in a world of its own.")) +
        u"</p><p>"_s +
        translated(QT_TRANSLATE_NOOP("About",
                                     "Copyright 2026 the Terrarium authors. Free software under the GNU General "
                                     "Public License, version 3 or later. It comes without any warranty.")) +
        u"</p>"_s;
    QMessageBox::about(window, translated(QT_TRANSLATE_NOOP("About", "About Terrarium")), text);
}

void showShortcuts(QWidget *window)
{
    QDialog dialog(window);
    dialog.setWindowTitle(translated(QT_TRANSLATE_NOOP("About", "Keyboard Shortcuts")));
    auto *layout = new QVBoxLayout(&dialog);
    layout->addLayout(shortcutRows(*window));
    // As wide as its title needs.
    dialog.setMinimumWidth(dialog.fontMetrics().horizontalAdvance(dialog.windowTitle()) * 2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog.exec();
}

} // namespace terrarium
