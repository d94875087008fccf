// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/importwords.h"

namespace terrarium {

QString ImportWords::of(const ImportError &error)
{
    const QString word = QString::fromStdString(error.word);
    switch (error.reason) {
    case ImportError::Reason::Empty:
        return tr("There is no command. Paste a line that begins with unshare or bwrap.");
    case ImportError::Reason::UnfinishedQuote:
        return tr("A quotation mark is opened at “%1” and never closed.").arg(word);
    case ImportError::Reason::ShellSyntax:
        return tr("“%1” is for a shell to work out. Nothing is run here: write what it stands for.").arg(word);
    case ImportError::Reason::UnknownTool:
        return tr("“%1” is not understood. The line must begin with unshare or bwrap.").arg(word);
    case ImportError::Reason::UnknownOption:
        return tr("The option “%1” is not understood, and leaving it out would make another sandbox.").arg(word);
    case ImportError::Reason::MissingValue:
        return tr("A value is missing after “%1”.").arg(word);
    case ImportError::Reason::BadValue:
        break;
    }
    return tr("The value “%1” is not understood.").arg(word);
}

} // namespace terrarium
