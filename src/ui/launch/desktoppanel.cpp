// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/desktoppanel.h"

#include "ui/launch/authoritywords.h"
#include "ui/launch/choices.h"
#include "ui/launch/editors.h"
#include "ui/launch/field.h"

using namespace Qt::StringLiterals;

namespace terrarium {

DesktopPanel::DesktopPanel(QWidget *parent)
    : SpecPanel(tr("What of your desktop gets through"), parent), m_display(new Choices(tr("Display"), this)),
      m_sound(new CheckChoice(tr("Sound"), tr("It may play, and listen through the microphone."), this)),
      m_bus(new Choices(tr("Session bus"), this)), m_names(new WordsField(this))
{
    addDisplay();
    add(new Field({u"desktop.sound"_s}, {}, m_sound, this));
    addBus();
    connect(m_display, &Choices::changed, this, &DesktopPanel::changed);
    connect(m_sound, &CheckChoice::changed, this, &DesktopPanel::changed);
    connect(m_bus, &Choices::changed, this, &DesktopPanel::changed);
    connect(m_names, &QLineEdit::textChanged, this, &DesktopPanel::changed);
}

void DesktopPanel::addDisplay()
{
    m_display->add(DesktopSpec::Display::Host, tr("As yours"), tr("Whatever your desktop offers."));
    m_display->add(DesktopSpec::Display::Wayland, tr("Wayland only"),
                   tr("It shows windows. It cannot see other windows or what you type there."));
    m_display->add(DesktopSpec::Display::X11, tr("X11 only"),
                   tr("It shows windows. It can watch all others and read every key: no wall holds that."));
    m_display->add(
        DesktopSpec::Display::None, tr("None"),
        tr("It gets no display. X11 also listens by an abstract name, which only a network of its own hides."));
    add(new Field({u"desktop.display"_s}, tr("Display"), m_display, this));
}

void DesktopPanel::addBus()
{
    m_bus->add(DesktopSpec::SessionBus::Host, tr("As yours"),
               tr("It may ask every service of your session, even to start programs outside."));
    m_bus->add(DesktopSpec::SessionBus::Filtered, tr("Some services"),
               tr("It may ask those below and sees no others, through xdg-dbus-proxy."));
    m_bus->add(DesktopSpec::SessionBus::None, tr("None"), tr("It asks nobody; some desktop programs miss it."));
    add(new Field({u"desktop.sessionBus"_s}, tr("Session bus (D-Bus)"), m_bus, this));
    m_names->setPlaceholderText(u"org.freedesktop.Notifications org.freedesktop.portal.*"_s);
    m_namesField = new Field({u"desktop.busNames"_s}, tr("Services that it may ask"), m_names, this);
    m_namesField->explain(tr("Their names, with blanks between."));
    add(m_namesField);
}

void DesktopPanel::load(const LaunchSpec &spec)
{
    m_display->choose(spec.desktop.display);
    m_sound->setChecked(spec.desktop.sound);
    m_bus->choose(spec.desktop.sessionBus);
    m_names->setWords(spec.desktop.busNames);
}

void DesktopPanel::store(LaunchSpec &spec) const
{
    spec.desktop.display = m_display->chosenAs<DesktopSpec::Display>();
    spec.desktop.sound = m_sound->isChecked();
    spec.desktop.sessionBus = m_bus->chosenAs<DesktopSpec::SessionBus>();
    spec.desktop.busNames = m_names->words();
}

void DesktopPanel::follow(const Draft &draft)
{
    const DesktopSpec &desktop = draft.asked.desktop;
    m_bus->forbid(DesktopSpec::SessionBus::Filtered, draft.isPrivileged() ? AuthorityWords::notSo() : QString());
    m_namesField->setVisible(desktop.sessionBus == DesktopSpec::SessionBus::Filtered || !desktop.busNames.empty());
}

} // namespace terrarium
