// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/inspectorfacts.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace terrarium {

/// A word-wrapped sentence that can be selected and is never read as markup.
class SentenceLabel : public QLabel {
    Q_OBJECT
public:
    explicit SentenceLabel(QWidget *parent = nullptr);
};

/// One line of text, cut where the place ends, yet selectable in full.
class FactField : public QLineEdit {
    Q_OBJECT
public:
    explicit FactField(QWidget *parent = nullptr);
    void setFact(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

/// Looks like a link, is reached by the keyboard like a button.
class LinkButton : public QPushButton {
    Q_OBJECT
public:
    explicit LinkButton(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A kind's chip, or the sign before a sentence: ✓, !, •.
class SignMark : public QWidget {
    Q_OBJECT
public:
    explicit SignMark(QWidget *parent = nullptr);
    void setSign(std::optional<Kind> chip, bool filled, InspectorLine::Mark mark);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Kind> m_chip;
    bool m_filled = true;
    InspectorLine::Mark m_mark = InspectorLine::Mark::None;
};

/// The text as a tooltip that is not read as markup, broken into lines.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace terrarium
