// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/support/scene.h"

#include "sandbox/completion.h"
#include "sandbox/launchspecjson.h"
#include "system/support/podman.h"
#include "system/support/sandbox.h"

#include <QJsonDocument>

#include <grp.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace terrarium::test {

Scene::Scene(unsigned user, QString home, QString runtimeDir, QString witness)
    : m_user(user), m_home(std::move(home)), m_runtimeDir(std::move(runtimeDir)), m_witness(std::move(witness)),
      m_host(run(m_witness))
{
}

LaunchSpec Scene::spec(const QByteArray &json) const
{
    auto object = QJsonDocument::fromJson(json).object();
    object.insert(u"schema"_s, u"terrarium.launch/1"_s);
    auto spec = launchSpecFromJson(QJsonDocument(object).toJson().toStdString());
    if (!spec)
        qFatal("%s", spec.error().sentence.c_str());
    spec->program.arguments = {m_witness.toStdString()};
    spec->program.terminal = false;
    return complete(*spec, false).spec;
}

QByteArray Scene::run(const QString &command) const
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home);
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_runtimeDir);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(u"/"_s);
    process.setChildProcessModifier([user = m_user] {
        if (setgroups(0, nullptr) != 0 || setresgid(user, user, user) != 0 || setresuid(user, user, user) != 0)
            _exit(126);
    });
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(u"bash"_s, {u"-c"_s, command});
    if (!process.waitForFinished() || process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

Testimony Scene::ofKeeper(const LaunchSpec &spec) const
{
    Sandbox sandbox(QJsonDocument::fromJson(QByteArray::fromStdString(toJson(spec))).object(),
                    {.home = m_home, .runtimeDir = m_runtimeDir, .user = m_user});
    const auto said = sandbox.output();
    if (const auto failure = sandbox.told(u"failed"_s); !failure.isEmpty())
        qWarning("%s", QJsonDocument(failure).toJson(QJsonDocument::Compact).constData());
    return {said, &m_host};
}

QStringList Scene::differences(const LaunchSpec &spec, Tool tool) const
{
    const auto command = equalCommand(spec, tool);
    const auto text = QString::fromStdString(command.text).replace(u"IMAGE"_s, QString::fromLatin1(witnessImage));
    const auto ours = ofKeeper(spec);
    QByteArray said = run(text);
    // systemd-run may end, content, before it has passed on what a short program wrote to its terminal.
    for (int i = 0; i < 2 && said.isEmpty() && tool == Tool::SystemdRun; ++i)
        said = run(text);
    const Testimony theirs(said, &m_host);
    if (ours.isEmpty() || theirs.isEmpty())
        return {text, u"%1 was not started"_s.arg(ours.isEmpty() ? u"The sandbox"_s : u"The command"_s)};
    auto differences = ours.differences(theirs, spec, command, m_home);
    if (!differences.isEmpty())
        differences.prepend(text);
    return differences;
}

} // namespace terrarium::test
