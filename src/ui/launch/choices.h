// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <map>

class QButtonGroup;
class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace terrarium {

/// One of several, each with a sentence that says what it means.
class Choices : public QWidget {
    Q_OBJECT
public:
    explicit Choices(const QString &name, QWidget *parent = nullptr);

    void add(int value, const QString &title, const QString &sentence);
    template <typename Value> void add(Value value, const QString &title, const QString &sentence)
    {
        add(static_cast<int>(value), title, sentence);
    }
    void choose(int value);
    template <typename Value> void choose(Value value) { choose(static_cast<int>(value)); }
    [[nodiscard]] int chosen() const;
    template <typename Value> [[nodiscard]] Value chosenAs() const { return static_cast<Value>(chosen()); }
    [[nodiscard]] QRadioButton *button(int value) const;

Q_SIGNALS:
    void changed();

private:
    QButtonGroup *m_group;
    QVBoxLayout *m_column;
};

} // namespace terrarium
