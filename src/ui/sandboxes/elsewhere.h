// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace terrarium {

class KeeperFinder;

/// A line about sandboxes that outlive their window but are not in this one. Hidden where there is none.
class Elsewhere : public QWidget {
    Q_OBJECT
public:
    explicit Elsewhere(const KeeperFinder *finder, QWidget *parent = nullptr);

Q_SIGNALS:
    void lookWanted();

private:
    void showState();

    const KeeperFinder *m_finder;
    QLabel *m_sentence;
};

} // namespace terrarium
