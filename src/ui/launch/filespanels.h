// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launch/specpanel.h"

class QPushButton;

namespace terrarium {

class CheckChoice;
class Choices;
class Field;
class PathField;

class RootPanel : public SpecPanel {
    Q_OBJECT
public:
    explicit RootPanel(QWidget *parent = nullptr);
    void load(const LaunchSpec &spec) override;
    void store(LaunchSpec &spec) const override;
    void follow(const Draft &draft) override;

Q_SIGNALS:
    void programsWanted();

private:
    Choices *m_root;
    PathField *m_folder;
    Field *m_folderField;
    QPushButton *m_programs; ///< for who chose nothing
};

class HomePanel : public SpecPanel {
    Q_OBJECT
public:
    explicit HomePanel(QWidget *parent = nullptr);
    void load(const LaunchSpec &spec) override;
    void store(LaunchSpec &spec) const override;
    void follow(const Draft &draft) override;

private:
    Choices *m_home;
};

class ProcPanel : public SpecPanel {
    Q_OBJECT
public:
    explicit ProcPanel(QWidget *parent = nullptr);
    void load(const LaunchSpec &spec) override;
    void store(LaunchSpec &spec) const override;

private:
    Choices *m_proc;
};

/// A /tmp and a /dev of its own.
class OwnPlacesPanel : public SpecPanel {
    Q_OBJECT
public:
    explicit OwnPlacesPanel(QWidget *parent = nullptr);
    void load(const LaunchSpec &spec) override;
    void store(LaunchSpec &spec) const override;

private:
    CheckChoice *m_tmp;
    CheckChoice *m_dev;
};

class PropagationPanel : public SpecPanel {
    Q_OBJECT
public:
    explicit PropagationPanel(QWidget *parent = nullptr);
    void load(const LaunchSpec &spec) override;
    void store(LaunchSpec &spec) const override;
    void follow(const Draft &draft) override;

private:
    Choices *m_propagation;
    Field *m_field;
};

} // namespace terrarium
