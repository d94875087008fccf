// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QWidget>

#include <optional>
#include <vector>

namespace terrarium {

/// Yes or no, with a sentence that says what it means.
class CheckChoice : public QWidget {
    Q_OBJECT
public:
    CheckChoice(const QString &title, const QString &sentence, QWidget *parent = nullptr);
    [[nodiscard]] bool isChecked() const { return m_box->isChecked(); }
    void setChecked(bool checked) { m_box->setChecked(checked); }
    [[nodiscard]] QCheckBox *box() const { return m_box; }

Q_SIGNALS:
    void changed();

private:
    QCheckBox *m_box;
};

/// A path to type or to choose.
class PathField : public QWidget {
    Q_OBJECT
public:
    enum class Wanted { Folder, Any };
    PathField(const QString &name, Wanted wanted, QWidget *parent = nullptr);
    [[nodiscard]] std::string path() const { return m_line->text().toStdString(); }
    void setPath(const std::string &path);
    [[nodiscard]] QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void changed();

private:
    void browse();

    Wanted m_wanted;
    QLineEdit *m_line;
};

struct Unit {
    QString name;
    std::int64_t factor = 1;
};

/// An amount in a unit, or none.
class AmountField : public QWidget {
    Q_OBJECT
public:
    enum class Sign { Positive, Any };
    /// Units from the smallest on.
    AmountField(const QString &title, std::vector<Unit> units, Sign sign, QWidget *parent = nullptr);
    [[nodiscard]] std::optional<std::int64_t> amount() const;
    void setAmount(std::optional<std::int64_t> amount);
    /// What stands there first when somebody wants an amount.
    void setUsual(std::int64_t amount) { m_usual = amount; }

Q_SIGNALS:
    void changed();

private:
    void fillIn();

    std::vector<Unit> m_units;
    std::int64_t m_usual = 1;
    QCheckBox *m_box;
    QLineEdit *m_number;
    QComboBox *m_unit;
};

/// A few words with blanks between.
class WordsField : public QLineEdit {
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;
    [[nodiscard]] std::vector<std::string> words() const;
    void setWords(const std::vector<std::string> &words);
};

/// Sets a text without moving the cursor of somebody who is typing the same.
void showText(QLineEdit &line, const QString &text);

} // namespace terrarium
