// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/header.h"

#include <QCoreApplication>

namespace terrarium {

QVariant Header::alignment() const
{
    return QVariant::fromValue<int>((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant Header::data(const char *context, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return QCoreApplication::translate(context, title);
    case Qt::ToolTipRole:
        return QCoreApplication::translate(context, explanation);
    case Qt::TextAlignmentRole:
        return alignment();
    default:
        return {};
    }
}

QVariant shownValue(const QVariant &value)
{
    return value.isValid() ? QVariant(value.toString()) : QVariant();
}

} // namespace terrarium
