// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace terrarium {

class Sandbox;

/// The sandboxes that this window launched, the newest last.
class SandboxModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Program, State, PidOutside, Begun, ColumnCount };

    explicit SandboxModel(QObject *parent = nullptr);
    ~SandboxModel() override;

    [[nodiscard]] QModelIndex add(std::unique_ptr<Sandbox> sandbox);
    void remove(int row);
    [[nodiscard]] Sandbox *sandbox(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QVariant text(const Sandbox &sandbox, int column);
    void changed(const Sandbox *sandbox);

    std::vector<std::unique_ptr<Sandbox>> m_sandboxes;
};

} // namespace terrarium
