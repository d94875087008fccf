// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/promises.h"

#include <QListWidget>

namespace terrarium {

/// Promises with what became of each, and below them what nothing is promised of.
class ProofList : public QListWidget {
    Q_OBJECT
public:
    enum class Mark : quint8 { Heading, Waiting, Holds, Broken, Untried, Open };
    static constexpr int MarkRole = Qt::UserRole;
    static constexpr int TrialsRole = Qt::UserRole + 1; ///< lines
    static constexpr int RemarkRole = Qt::UserRole + 2;

    explicit ProofList(QWidget *parent = nullptr);

    void showPromises(const std::vector<Promise> &promises, const std::vector<Opening> &openings);
    void setFinding(int promise, const Finding &finding);
    [[nodiscard]] int count(Mark mark) const;
    void showFirstBroken();
    /// With what was tried, a promise a paragraph.
    [[nodiscard]] QString text() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QListWidgetItem *add(const QString &text, Mark mark);
    [[nodiscard]] int rowOf(int promise) const;

    std::vector<Promise> m_promises;
};

} // namespace terrarium
