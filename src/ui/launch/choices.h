// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <map>

class QButtonGroup;
class QRadioButton;
class QVBoxLayout;

namespace terrarium {

class SoftLabel;

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
    /// Why one cannot be chosen now, in place of its sentence; empty: it can. The chosen one stays as it is, so that it
    /// can be looked at and left.
    void forbid(int value, const QString &reason);
    template <typename Value> void forbid(Value value, const QString &reason)
    {
        forbid(static_cast<int>(value), reason);
    }
    /// Another sentence for one, where what it means has changed.
    void describe(int value, const QString &sentence);
    template <typename Value> void describe(Value value, const QString &sentence)
    {
        describe(static_cast<int>(value), sentence);
    }
    void choose(int value);
    template <typename Value> void choose(Value value) { choose(static_cast<int>(value)); }
    [[nodiscard]] int chosen() const;
    template <typename Value> [[nodiscard]] Value chosenAs() const { return static_cast<Value>(chosen()); }
    [[nodiscard]] QRadioButton *button(int value) const;

Q_SIGNALS:
    void changed();

private:
    struct Sentence {
        SoftLabel *label;
        QString text;
    };

    QButtonGroup *m_group;
    std::map<int, Sentence> m_sentences;
    QVBoxLayout *m_column;
};

} // namespace terrarium
