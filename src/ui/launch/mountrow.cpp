// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/mountrow.h"

#include "ui/launch/editors.h"
#include "ui/launch/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace terrarium {
namespace {

QPushButton *smallButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoDefault(false);
    button->setFixedWidth(button->fontMetrics().height() * 2);
    return button;
}

} // namespace

MountRow::MountRow(QWidget *parent)
    : QWidget(parent), m_title(new SoftLabel({}, this)),
      m_target(new PathField(tr("Place, as seen from inside"), PathField::Wanted::Folder, this)),
      m_from(new QWidget(this)), m_fromTitle(new QLabel(m_from)), m_source(new QLineEdit(m_from)),
      m_writable(new QCheckBox(tr("Writable"), this))
{
    layOut();
    setFocusProxy(m_target);
    connect(m_target, &PathField::changed, this, &MountRow::changed);
    connect(m_source, &QLineEdit::textChanged, this, &MountRow::changed);
    connect(m_writable, &QCheckBox::toggled, this, &MountRow::changed);
    showType();
}

void MountRow::layOut()
{
    auto *from = new QHBoxLayout(m_from);
    from->setContentsMargins(0, 0, 0, 0);
    from->addWidget(m_fromTitle);
    from->addWidget(m_source, 1);
    auto *raise = smallButton(QStringLiteral("↑"), tr("Move up"), this);
    auto *remove = smallButton(QStringLiteral("✕"), tr("Remove"), this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_writable);
    head->addWidget(raise);
    head->addWidget(remove);
    auto *places = new QHBoxLayout;
    places->addWidget(m_target, 3);
    places->addWidget(m_from, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addLayout(places);
    connect(remove, &QPushButton::clicked, this, &MountRow::removeWanted);
    connect(raise, &QPushButton::clicked, this, &MountRow::raiseWanted);
}

void MountRow::showType()
{
    const bool isLink = m_type == MountSpec::Type::Link;
    const bool hasSource = isLink || m_type == MountSpec::Type::Bind || m_type == MountSpec::Type::Overlay;
    m_fromTitle->setText(isLink ? tr("to") : tr("from"));
    m_source->setPlaceholderText(isLink ? QStringLiteral("usr/lib") : tr("the same place outside"));
    m_source->setAccessibleName(isLink ? tr("Place that the link leads to") : tr("Place outside"));
    m_title->setText(sentence(m_type));
    m_from->setVisible(hasSource || !m_source->text().isEmpty());
    m_writable->setVisible(m_type == MountSpec::Type::Bind || m_type == MountSpec::Type::Empty);
    setAccessibleName(name(m_type));
}

MountSpec MountRow::mount() const
{
    MountSpec mount;
    mount.type = m_type;
    mount.source = m_source->text().toStdString();
    mount.target = m_target->path();
    mount.writable = m_writable->isChecked();
    return mount;
}

void MountRow::setMount(const MountSpec &mount)
{
    m_type = mount.type;
    m_target->setPath(mount.target);
    showText(*m_source, QString::fromStdString(mount.source));
    m_writable->setChecked(mount.writable);
    showType();
}

QString MountRow::name(MountSpec::Type type)
{
    switch (type) {
    case MountSpec::Type::Bind:
        return tr("Show…");
    case MountSpec::Type::Empty:
        return tr("Make empty…");
    case MountSpec::Type::Overlay:
        return tr("Throw changes away…");
    case MountSpec::Type::Link:
        return tr("Link…");
    case MountSpec::Type::Covered:
        break;
    }
    return tr("Cover…");
}

QString MountRow::sentence(MountSpec::Type type)
{
    switch (type) {
    case MountSpec::Type::Bind:
        return tr("Show a file or folder of the host:");
    case MountSpec::Type::Empty:
        return tr("An empty folder in memory:");
    case MountSpec::Type::Overlay:
        return tr("Show a folder; what changes there is thrown away:");
    case MountSpec::Type::Link:
        return tr("A symbolic link, and where it leads:");
    case MountSpec::Type::Covered:
        break;
    }
    return tr("Cover a file or folder, so that it can be neither read nor listed:");
}

} // namespace terrarium
