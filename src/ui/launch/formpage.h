// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launch/wizardpage.h"

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace terrarium {

class SpecPanel;

/// A page of panels that scrolls; in two columns where there is room, else in one.
class FormPage : public WizardPage {
    Q_OBJECT
public:
    explicit FormPage(const QString &question, QWidget *parent = nullptr);

    void load(const LaunchSpec &spec) override;
    void store(LaunchSpec &spec) const override;
    void follow(const Draft &draft) override;
    void reveal(Field *field) override;

protected:
    enum class Place { Left, Right, Wide };
    void add(SpecPanel *panel, Place place);
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(bool wide);

    struct Placed {
        SpecPanel *panel;
        Place place;
    };
    std::vector<Placed> m_panels;
    bool m_wide = false;
    QScrollArea *m_scroll;
    QVBoxLayout *m_all;
    QHBoxLayout *m_row;
    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
};

} // namespace terrarium
