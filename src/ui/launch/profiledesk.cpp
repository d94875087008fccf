// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/profiledesk.h"

#include "ui/launch/applications.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace terrarium {
namespace {

bool agrees(QWidget *window, const QString &title, const QString &question, const QString &yes)
{
    QMessageBox box(QMessageBox::Question, title, question, QMessageBox::Cancel, window);
    box.setTextFormat(Qt::PlainText);
    const auto *agreed = box.addButton(yes, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == agreed;
}

/// That of the application that is started in the same way, or else of one that starts the same program.
QString iconFor(const LaunchSpec &spec)
{
    QStringList arguments;
    for (const auto &word : spec.program.arguments)
        arguments.append(QString::fromStdString(word));
    const auto applications = installedApplications();
    auto found = std::ranges::find(applications, arguments, &Application::arguments);
    if (found == applications.end())
        found = std::ranges::find_if(applications, [&arguments](const Application &application) {
            return application.arguments.first() == arguments.value(0);
        });
    return found == applications.end() ? QString() : found->icon;
}

} // namespace

ProfileDesk::ProfileDesk(ProfileStore store, ProfileMenu menu, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_menu(std::move(menu))
{
}

void ProfileDesk::save(const QString &name, const LaunchSpec &spec, QWidget *window)
{
    if (m_store.has(name) &&
        !agrees(window, tr("Replace profile"),
                tr("There is a profile “%1” already. What it holds is lost if this takes its place.").arg(name),
                tr("Replace")))
        return;
    tell(tr("Not saved"), m_store.save(name, spec), window);
}

bool ProfileDesk::rename(const QString &from, const QString &to, QWidget *window)
{
    return from == to || tell(tr("Not renamed"), renameBoth(from, to), window);
}

std::expected<void, QString> ProfileDesk::renameBoth(const QString &from, const QString &to) const
{
    const auto renamed = m_store.rename(from, to);
    if (!renamed || !m_menu.has(from))
        return renamed;
    const auto added = addToMenu(to);
    const auto removed = m_menu.remove(from);
    return added ? removed : added;
}

void ProfileDesk::remove(const QString &name, QWidget *window)
{
    const QString question = m_menu.has(name)
                                 ? tr("Remove the profile “%1”, and its entry in the application menu?").arg(name)
                                 : tr("Remove the profile “%1”?").arg(name);
    if (!agrees(window, tr("Remove profile"), question, tr("Remove")))
        return;
    const auto removed = m_store.remove(name);
    tell(tr("Not removed"), removed ? m_menu.remove(name) : removed, window);
}

void ProfileDesk::show(const QString &name, bool inMenu, QWidget *window)
{
    tell(tr("Application menu"), inMenu ? addToMenu(name) : m_menu.remove(name), window);
}

std::expected<void, QString> ProfileDesk::addToMenu(const QString &name) const
{
    const auto spec = m_store.read(name);
    return m_menu.add(name, spec ? iconFor(*spec) : QString());
}

bool ProfileDesk::tell(const QString &title, const std::expected<void, QString> &outcome, QWidget *window)
{
    Q_EMIT changed();
    if (outcome)
        return true;
    QMessageBox box(QMessageBox::Warning, title, outcome.error(), QMessageBox::Ok, window);
    box.setTextFormat(Qt::PlainText);
    box.exec();
    return false;
}

} // namespace terrarium
