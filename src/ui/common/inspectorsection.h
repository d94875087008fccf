// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/inspectorfacts.h"

#include <QWidget>

class QVBoxLayout;

namespace terrarium {

class FactField;
class IdBands;
class LinkButton;
class SentenceLabel;
class SignMark;

/// One line, changed in place.
class InspectorLineView : public QWidget {
    Q_OBJECT
public:
    explicit InspectorLineView(QWidget *parent = nullptr);
    void setLine(const InspectorLine &line);

Q_SIGNALS:
    void followed(const terrarium::InspectorLine::Target &target);

private:
    void showText();
    void showMore();

    InspectorLine m_line;
    bool m_allShown = false;
    SignMark *m_sign;
    SentenceLabel *m_label;
    FactField *m_field;
    LinkButton *m_link;
    SentenceLabel *m_more;
    LinkButton *m_moreLink;
};

/// A title and its lines. What stays the same is not touched, so focus and selection stay too.
class InspectorSectionView : public QWidget {
    Q_OBJECT
public:
    explicit InspectorSectionView(QWidget *parent = nullptr);
    void setSection(const InspectorSection &section);

Q_SIGNALS:
    void followed(const terrarium::InspectorLine::Target &target);

private:
    SentenceLabel *m_title;
    IdBands *m_bands;
    QVBoxLayout *m_lines;
    std::vector<InspectorLineView *> m_views;
};

} // namespace terrarium
