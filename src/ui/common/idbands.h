// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/namespace.h"

#include <QWidget>

#include <vector>

namespace terrarium {

/// A uid or gid map as a picture: the ids inside above, those outside below, and ribbons from one to the other.
class IdBands : public QWidget {
    Q_OBJECT
public:
    explicit IdBands(QWidget *parent = nullptr);

    void setMap(const std::vector<IdRange> &map);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<IdRange> m_map;
};

} // namespace terrarium
