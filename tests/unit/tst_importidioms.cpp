// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commands/equalcommand.h"
#include "sandbox/commands/importcommand.h"
#include "sandbox/completion.h"
#include "sandbox/launchspecjson.h"
#include "sandbox/validation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace terrarium;

namespace {

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

/// What every line of bwrap(1) means, and more.
QByteArray bwrapProfile(QJsonObject more)
{
    auto walls = QJsonDocument::fromJson(R"(["mnt","user"])").array();
    for (const auto &wall : more.take(u"walls"_s).toArray())
        walls.append(wall);
    more.insert(u"walls"_s, walls);
    auto files = more.value(u"files"_s).toObject();
    files.insert(u"propagation"_s, u"slave"_s);
    more.insert(u"files"_s, files);
    auto powers = more.value(u"powers"_s).toObject();
    powers.insert(u"noNewPrivileges"_s, true);
    more.insert(u"powers"_s, powers);
    return QJsonDocument(more).toJson();
}

/// In the order and with the words in which a profile is written.
QByteArray settled(const QByteArray &json)
{
    auto object = QJsonDocument::fromJson(json).object();
    object.insert(u"schema"_s, u"terrarium.launch/1"_s);
    const auto spec = launchSpecFromJson(QJsonDocument(object).toJson().toStdString());
    return spec ? bytes(toJson(*spec)) : bytes(spec.error().sentence);
}

} // namespace

/// Lines as they stand in manuals, articles and scripts.
class TestImportIdioms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void areUnderstood_data();
    void areUnderstood();
    void canBeLaunched_data() { areUnderstood_data(); }
    void canBeLaunched();
    void areSaidAgain_data() { areUnderstood_data(); }
    void areSaidAgain();
};

void TestImportIdioms::areUnderstood_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const QByteArray &line, const QByteArray &json) {
        QTest::addRow("%s", line.constData()) << line << settled(json);
    };
    const auto bwrap = [&](const QByteArray &line, const QByteArray &json) {
        row(line, bwrapProfile(QJsonDocument::fromJson(json).object()));
    };
    row("unshare --fork --pid --mount-proc zsh",
        R"({"program":{"arguments":["zsh"]},"walls":["mnt","pid"],"files":{"proc":"own"}})");
    row("unshare --fork --pid --mount-proc readlink /proc/self",
        R"({"program":{"arguments":["readlink","/proc/self"]},"walls":["mnt","pid"],"files":{"proc":"own"}})");
    row("unshare --map-root-user --user sh -c whoami",
        R"({"program":{"arguments":["sh","-c","whoami"]},"walls":["user"],"users":{"map":"root"}})");
    row("unshare --map-users=1:100000:65536 --map-groups=1:100000:65536 cat /proc/self/uid_map",
        R"({"program":{"arguments":["cat","/proc/self/uid_map"]},"walls":["user"],"users":{"map":"list",
            "uids":[{"inside":1,"outside":100000,"count":65536}],"gids":[{"inside":1,"outside":100000,"count":65536}]}})");
    row("unshare --pid --fork --kill-child -- bash", R"({"program":{"arguments":["bash"]},"walls":["pid"]})");
    row("sudo unshare --uts sh -c 'hostname glass; hostname'",
        R"({"program":{"arguments":["sh","-c","hostname glass; hostname"]},"walls":["uts"]})");
    row("unshare --user --map-root-user --time --boottime=86400 --fork cat /proc/uptime",
        R"({"program":{"arguments":["cat","/proc/uptime"]},"walls":["user","time"],"users":{"map":"root"},
            "clocks":{"boottime":86400}})");
    row("unshare -rn", R"({"walls":["net","user"],"users":{"map":"root"},"network":"down"})");
    bwrap(
        "bwrap --ro-bind /usr /usr --symlink usr/lib64 /lib64 --proc /proc --dev /dev --unshare-pid --new-session bash",
        R"({"program":{"arguments":["bash"],"first":"reaper"},"walls":["pid"],"files":{"root":"empty","proc":"own",
              "privateDev":true,"mounts":[{"target":"/usr"},{"type":"link","source":"usr/lib64","target":"/lib64"}]}})");
    bwrap("bwrap --ro-bind /usr /usr --dir /tmp --dir /var --symlink ../tmp var/tmp --proc /proc --dev /dev \\\n"
          "  --ro-bind /etc/resolv.conf /etc/resolv.conf --symlink usr/lib /lib --symlink usr/bin /bin --chdir / \\\n"
          "  --unshare-all --share-net --die-with-parent --dir /run/user/1000 --setenv PS1 'demo$ ' /bin/sh",
          R"({"program":{"arguments":["/bin/sh"],"first":"reaper","folder":"/","environment":{"PS1":"demo$ "}},
              "walls":["pid","ipc","uts","cgroup"],"files":{"root":"empty","proc":"own","privateDev":true,"mounts":[
              {"target":"/usr"},{"type":"empty","target":"/tmp","writable":true},
              {"type":"empty","target":"/var","writable":true},{"type":"link","source":"../tmp","target":"/var/tmp"},
              {"target":"/etc/resolv.conf"},{"type":"link","source":"usr/lib","target":"/lib"},
              {"type":"link","source":"usr/bin","target":"/bin"},
              {"type":"empty","target":"/run/user/1000","writable":true}]}})");
    bwrap("bwrap --ro-bind / / --dev /dev --proc /proc --tmpfs /tmp --unshare-all --die-with-parent ls",
          R"({"program":{"arguments":["ls"],"first":"reaper"},"walls":["pid","net","ipc","uts","cgroup"],
              "files":{"root":"hostReadOnly","proc":"own","privateDev":true,
              "mounts":[{"type":"empty","target":"/tmp","writable":true}]}})");
    bwrap("bwrap --dev-bind / / --ro-bind ~/.ssh ~/.ssh --tmpfs ~/.gnupg --bind '/srv/my data' ~/data make",
          R"({"program":{"arguments":["make"]},"files":{"mounts":[{"target":"~/.ssh"},
              {"type":"empty","target":"~/.gnupg","writable":true},
              {"source":"/srv/my data","target":"~/data","writable":true}]}})");
    bwrap(
        "bwrap --ro-bind /usr /usr --ro-bind /lib /lib --dev /dev/ --dev-bind /dev/dri /dev/dri --proc /proc/ \\\n"
        "  --bind ~/.mozilla/ ~/.mozilla/ --tmpfs /run --dir /run/user --unshare-pid --cap-drop ALL --hostname jail "
        "\\\n"
        "  --unshare-uts firefox --no-remote",
        R"({"program":{"arguments":["firefox","--no-remote"],"first":"reaper"},"walls":["pid","uts"],"hostName":"jail",
              "powers":{"capabilities":"none"},"files":{"root":"empty","proc":"own","privateDev":true,"mounts":[
              {"target":"/usr"},{"target":"/lib"},{"target":"/dev/dri","writable":true},
              {"target":"~/.mozilla","writable":true},{"type":"empty","target":"/run","writable":true},
              {"type":"empty","target":"/run/user","writable":true}]}})");
    bwrap(
        "bwrap --bind /srv/system / --ro-bind /dev/null /etc/shadow --proc /proc --dev /dev --unshare-pid --uid 0 \\\n"
        "  --gid 0 --cap-add ALL --as-pid-1 /sbin/init",
        R"({"program":{"arguments":["/sbin/init"]},"walls":["pid"],"users":{"map":"root"},
              "powers":{"capabilities":"keep"},"files":{"root":"folder","rootFolder":"/srv/system","proc":"own",
              "privateDev":true,"mounts":[{"type":"covered","target":"/etc/shadow"}]}})");
}

void TestImportIdioms::areUnderstood()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, expected);
    const auto spec = importCommand(line.toStdString());
    QVERIFY2(spec.has_value(), spec ? "" : spec.error().word.c_str());
    QCOMPARE(bytes(toJson(*spec)), expected);
}

void TestImportIdioms::canBeLaunched()
{
    QFETCH(const QByteArray, line);
    auto spec = importCommand(line.toStdString()).value();
    if (spec.program.arguments.empty())
        spec.program.arguments = {"sh"};
    QCOMPARE(validate(complete(spec, false).spec).size(), 0U);
}

/// By the tool that they are of, word for word enough to mean the same.
void TestImportIdioms::areSaidAgain()
{
    QFETCH(const QByteArray, line);
    const auto spec = importCommand(line.toStdString()).value();
    const auto command = equalCommand(spec, line.startsWith("bwrap") ? Tool::Bwrap : Tool::Unshare);
    const auto again = importCommand(command.text);
    QVERIFY2(again.has_value(), command.text.c_str());
    QCOMPARE(bytes(toJson(*again)), bytes(toJson(spec)));
}

QTEST_GUILESS_MAIN(TestImportIdioms)
#include "tst_importidioms.moc"
