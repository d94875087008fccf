// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/comparefacts.h"

#include <QScrollArea>

class QGridLayout;

namespace terrarium {

class CompareLine;
class LinkButton;
class SoftLabel;

/// Two processes beside each other as a table: what each of them is, whether that is the same, and what follows.
class CompareView : public QScrollArea {
    Q_OBJECT
public:
    explicit CompareView(QWidget *parent = nullptr);

    void showFacts(const CompareFacts &facts);
    [[nodiscard]] const CompareFacts &facts() const { return m_facts; }
    /// Only rows that hold the text.
    void setFilter(const QString &text);

Q_SIGNALS:
    /// One of the two is to be looked at.
    void followed(const terrarium::ProcessKey &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Head {
        SoftLabel *place;
        LinkButton *name;
        SoftLabel *numbers;
    };

    [[nodiscard]] Head makeHead(int column);
    void showHead(const Head &head, const CompareHead &facts);
    void build();
    void applyFilter();

    QGridLayout *m_grid;
    SoftLabel *m_summary;
    Head m_one;
    Head m_other;
    CompareFacts m_facts;
    QString m_filter;
    std::vector<QWidget *> m_titles;
    std::vector<CompareLine *> m_lines; ///< of all sections, one after the other
};

} // namespace terrarium
