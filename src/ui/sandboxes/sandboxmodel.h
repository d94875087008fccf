// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace terrarium {

class Sandbox;
struct Figures;

/// The sandboxes that this window launched or found, the newest last.
class SandboxModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit SandboxModel(QObject *parent = nullptr);
    ~SandboxModel() override;

    [[nodiscard]] QModelIndex add(std::unique_ptr<Sandbox> sandbox);
    void remove(int row);
    /// Of the sandbox with this keeper, if it is still here.
    void setFigures(qint64 keeper, const Figures &figures);
    [[nodiscard]] Sandbox *sandbox(const QModelIndex &index) const;
    [[nodiscard]] std::vector<const Sandbox *> living() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// One has begun to run, or is frozen, thawed or over.
    void stateChanged();

private:
    void changed(const Sandbox *sandbox);

    std::vector<std::unique_ptr<Sandbox>> m_sandboxes;
};

} // namespace terrarium
