// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace terrarium {

/// The pages of the window, one of them chosen; icons alone where there is little room.
class Sidebar : public QListWidget {
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    void addPage(const QString &title, const QString &iconName);
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showItem(QListWidgetItem &item);
    void showAll();

    bool m_compact = false;
};

} // namespace terrarium
