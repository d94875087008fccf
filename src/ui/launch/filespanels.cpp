// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/filespanels.h"

#include "ui/launch/authoritywords.h"
#include "ui/launch/choices.h"
#include "ui/launch/editors.h"
#include "ui/launch/field.h"

#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace terrarium {

RootPanel::RootPanel(QWidget *parent)
    : SpecPanel(tr("The whole system"), parent), m_root(new Choices(tr("The whole system"), this)),
      m_folder(new PathField(tr("Root folder"), PathField::Wanted::Folder, this)),
      m_programs(new QPushButton(tr("Add the system’s programs"), this))
{
    m_root->add(FilesSpec::Root::Host, tr("As it is"), tr("It reads and writes whatever you may."));
    m_root->add(FilesSpec::Root::HostReadOnly, tr("Read-only"),
                tr("It finds everything, and can change nothing but what is said below."));
    m_root->add(FilesSpec::Root::Folder, tr("Another root folder"),
                tr("It finds only what is in a folder that you choose, such as an unpacked system image."));
    m_root->add(FilesSpec::Root::Empty, tr("Nothing"),
                tr("It finds only what is shown below: at least the folders that its programs come from, such as "
                   "/usr."));
    add(new Field({u"files.root"_s}, {}, m_root, this));
    m_folderField = new Field({u"files.rootFolder"_s}, tr("Root folder"), m_folder, this);
    add(m_folderField);
    m_programs->setAutoDefault(false);
    m_programs->setToolTip(tr("Shows /usr and what goes with it, read-only, as lines at the end of this page"));
    add(m_programs);
    connect(m_programs, &QPushButton::clicked, this, &RootPanel::programsWanted);
    connect(m_root, &Choices::changed, this, &RootPanel::changed);
    connect(m_folder, &PathField::changed, this, &RootPanel::changed);
}

void RootPanel::load(const LaunchSpec &spec)
{
    m_root->choose(spec.files.root);
    m_folder->setPath(spec.files.rootFolder);
}

void RootPanel::store(LaunchSpec &spec) const
{
    spec.files.root = m_root->chosenAs<FilesSpec::Root>();
    spec.files.rootFolder = m_folder->path();
}

void RootPanel::follow(const Draft &draft)
{
    m_folderField->setVisible(draft.asked.files.root == FilesSpec::Root::Folder ||
                              !draft.asked.files.rootFolder.empty());
    m_programs->setVisible(draft.asked.files.root == FilesSpec::Root::Empty &&
                           !std::ranges::contains(draft.asked.files.mounts, "/usr", &MountSpec::target));
}

HomePanel::HomePanel(QWidget *parent) : SpecPanel(tr("Your home"), parent), m_home(new Choices(tr("Your home"), this))
{
    m_home->add(FilesSpec::Home::Host, tr("As it is"), tr("It finds your documents, keys and settings."));
    m_home->add(FilesSpec::Home::ReadOnly, tr("Read-only"), tr("It reads them all, and can change none."));
    m_home->add(FilesSpec::Home::Empty, tr("Empty"),
                tr("It finds an empty folder in memory, gone when it ends. Show some folders again below."));
    add(new Field({u"files.home"_s}, {}, m_home, this));
    connect(m_home, &Choices::changed, this, &HomePanel::changed);
}

void HomePanel::load(const LaunchSpec &spec)
{
    m_home->choose(spec.files.home);
}

void HomePanel::store(LaunchSpec &spec) const
{
    spec.files.home = m_home->chosenAs<FilesSpec::Home>();
}

/// What the root has there is not always yours.
void HomePanel::follow(const Draft &draft)
{
    switch (draft.asked.files.root) {
    case FilesSpec::Root::Folder:
        return m_home->describe(FilesSpec::Home::Host, tr("It finds what the other root folder has there, not yours."));
    case FilesSpec::Root::Empty:
        return m_home->describe(FilesSpec::Home::Host, tr("It finds none: of the disk there is nothing."));
    case FilesSpec::Root::HostReadOnly:
        return m_home->describe(FilesSpec::Home::Host,
                                tr("It finds your documents, keys and settings, and can change none of them."));
    case FilesSpec::Root::Host:
        break;
    }
    m_home->describe(FilesSpec::Home::Host, tr("It finds your documents, keys and settings."));
}

ProcPanel::ProcPanel(QWidget *parent)
    : SpecPanel(tr("What /proc shows"), parent), m_proc(new Choices(tr("/proc"), this))
{
    m_proc->add(FilesSpec::Proc::Host, tr("As it is"),
                tr("ps shows the processes outside. With new Process IDs, the next one is taken instead."));
    m_proc->add(FilesSpec::Proc::Own, tr("Its own"), tr("ps shows the processes inside."));
    m_proc->add(FilesSpec::Proc::OwnPids, tr("Its own, nothing but processes"),
                tr("What /proc tells about the machine is left out, too."));
    m_proc->add(FilesSpec::Proc::OwnHidden, tr("Its own, without those of others"),
                tr("Each user inside sees only the processes that are theirs."));
    add(new Field({u"files.proc"_s}, {}, m_proc, this));
    connect(m_proc, &Choices::changed, this, &ProcPanel::changed);
}

void ProcPanel::load(const LaunchSpec &spec)
{
    m_proc->choose(spec.files.proc);
}

void ProcPanel::store(LaunchSpec &spec) const
{
    spec.files.proc = m_proc->chosenAs<FilesSpec::Proc>();
}

OwnPlacesPanel::OwnPlacesPanel(QWidget *parent)
    : SpecPanel(tr("Places of its own"), parent),
      m_tmp(new CheckChoice(tr("A /tmp of its own"),
                            tr("Empty, in memory. It neither finds nor disturbs what others keep in /tmp."), this)),
      m_dev(new CheckChoice(tr("A /dev of its own"),
                            tr("Only null, zero, random, terminals and the like: no disks, no cameras."), this))
{
    add(new Field({u"files.privateTmp"_s}, {}, m_tmp, this));
    add(new Field({u"files.privateDev"_s}, {}, m_dev, this));
    connect(m_tmp, &CheckChoice::changed, this, &OwnPlacesPanel::changed);
    connect(m_dev, &CheckChoice::changed, this, &OwnPlacesPanel::changed);
}

void OwnPlacesPanel::load(const LaunchSpec &spec)
{
    m_tmp->setChecked(spec.files.privateTmp);
    m_dev->setChecked(spec.files.privateDev);
}

void OwnPlacesPanel::store(LaunchSpec &spec) const
{
    spec.files.privateTmp = m_tmp->isChecked();
    spec.files.privateDev = m_dev->isChecked();
}

PropagationPanel::PropagationPanel(QWidget *parent)
    : SpecPanel(tr("Disks that come and go"), parent), m_propagation(new Choices(tr("Propagation of mounts"), this))
{
    m_propagation->add(FilesSpec::Propagation::Private, tr("Kept apart"),
                       tr("A disk mounted outside later is not seen inside, nor the other way."));
    m_propagation->add(FilesSpec::Propagation::Slave, tr("Seen from outside in"),
                       tr("A disk mounted outside later appears inside; not the other way."));
    m_propagation->add(FilesSpec::Propagation::Shared, tr("Shared"), tr("What one side mounts, the other side sees."));
    m_propagation->add(FilesSpec::Propagation::Unchanged, tr("As it is"), tr("Each mount goes on as the host set it."));
    m_field = new Field({u"files.propagation"_s}, {}, m_propagation, this);
    add(m_field);
    connect(m_propagation, &Choices::changed, this, &PropagationPanel::changed);
}

void PropagationPanel::load(const LaunchSpec &spec)
{
    m_propagation->choose(spec.files.propagation);
}

void PropagationPanel::store(LaunchSpec &spec) const
{
    spec.files.propagation = m_propagation->chosenAs<FilesSpec::Propagation>();
}

void PropagationPanel::follow(const Draft &draft)
{
    using enum FilesSpec::Propagation;
    for (const auto each : {Slave, Shared, Unchanged})
        m_propagation->forbid(each, draft.isBuiltByRoot() ? AuthorityWords::onlyWithUsers() : QString());
    m_field->disable(draft.isOther(Wall::Mnt) ? QString()
                                              : tr("It takes the wall “Files”: without it there is one mount table."));
}

} // namespace terrarium
