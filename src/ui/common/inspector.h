// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/inspectorfacts.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QWidget>

class QVBoxLayout;

namespace terrarium {

class EmptyPlace;
class FactField;
class InsideAction;
class InspectorCard;
class InspectorMembers;
class InspectorSectionView;
class LinkButton;
class Selection;
class SentenceLabel;
class SignMark;

/// Details of whatever is selected, on any page. Changes in place, so that nothing flickers or jumps while one reads.
class Inspector : public QWidget {
    Q_OBJECT
public:
    explicit Inspector(Selection *selection, QWidget *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot);
    [[nodiscard]] const InspectorFacts &facts() const { return m_facts; }

private:
    QWidget *content();
    void refresh();
    void present();
    void presentSections();
    void follow(const InspectorLine::Target &target);

    Selection *m_selection;
    SnapshotPtr m_snapshot;
    InspectorFacts m_facts;
    InsideAction *m_inside;
    QStackedWidget *m_stack;
    EmptyPlace *m_empty;
    QScrollArea *m_scroll;
    SignMark *m_chip = nullptr;
    SentenceLabel *m_title = nullptr;
    FactField *m_subtitle = nullptr;
    SentenceLabel *m_description = nullptr;
    InspectorCard *m_card = nullptr;
    LinkButton *m_insideLink = nullptr;
    QVBoxLayout *m_sections = nullptr;
    std::vector<InspectorSectionView *> m_views;
    SentenceLabel *m_membersTitle = nullptr;
    InspectorMembers *m_members = nullptr;
    SentenceLabel *m_leftOut = nullptr;
};

} // namespace terrarium
