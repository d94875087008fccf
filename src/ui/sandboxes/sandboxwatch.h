// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QWidget;

namespace terrarium {

class KeeperFinder;
class SandboxModel;
class UsageMeter;
struct FoundKeeper;

/// Looks for sandboxes that another window left behind, whenever the page comes into view, and at what the present ones
/// use, as long as it is in view.
class SandboxWatch : public QObject {
    Q_OBJECT
public:
    SandboxWatch(SandboxModel *model, QWidget *page);

    [[nodiscard]] const KeeperFinder *finder() const { return m_finder; }
    void look();
    void measure();
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void found(const std::shared_ptr<terrarium::FoundKeeper> &keeper);

private:
    SandboxModel *m_model;
    QWidget *m_page;
    KeeperFinder *m_finder;
    UsageMeter *m_meter;
};

} // namespace terrarium
