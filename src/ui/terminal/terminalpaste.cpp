// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/terminalpaste.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace terrarium {
namespace {

bool isUnwanted(QChar character)
{
    return character.category() == QChar::Other_Control && character != u'\n' && character != u'\t';
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TerminalPaste)
};

} // namespace

QString pasteable(const QString &clipboard)
{
    QString text = clipboard;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    text.removeIf(isUnwanted);
    return text;
}

bool hasLines(const QString &pasteable)
{
    return pasteable.contains(u'\n');
}

QMessageBox *pasteQuestion(const QString &pasteable, QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(Words::tr("Paste"));
    box->setText(Words::tr("Paste text with line ends into the terminal?"));
    box->setInformativeText(Words::tr("A shell runs each line as a command as soon as it ends."));
    box->setDetailedText(pasteable);
    box->addButton(Words::tr("Paste"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    return box;
}

QByteArray typed(QString pasteable, bool bracketed)
{
    const QByteArray text = pasteable.replace(u'\n', u'\r').toUtf8();
    return bracketed ? QByteArray("\x1b[200~" + text + "\x1b[201~") : text;
}

} // namespace terrarium
