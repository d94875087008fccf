// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commands/importcommand.h"
#include "sandbox/launchspecjson.h"

#include <QTest>

#include <functional>

using namespace terrarium;

namespace {

using Reason = ImportError::Reason;
using Spec = std::function<void(LaunchSpec &)>;

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

/// The profile of what a line was understood as, or why it was not.
QByteArray imported(const QByteArray &line)
{
    const auto spec = importCommand(line.toStdString());
    return spec ? bytes(toJson(*spec)) : "refused at " + bytes(spec.error().word);
}

QByteArray profile(const Spec &fill)
{
    LaunchSpec spec;
    fill(spec);
    return bytes(toJson(spec));
}

/// What every line of bwrap(1) means, without privileges.
void fillBwrap(LaunchSpec &spec)
{
    spec.walls[Wall::Mnt] = spec.walls[Wall::User] = true;
    spec.files.propagation = FilesSpec::Propagation::Slave;
    spec.powers.noNewPrivileges = true;
}

} // namespace

class TestImportCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void understandsLinesOfPeople_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *line, const Spec &fill) {
            QTest::addRow("%s", line) << QByteArray(line) << profile(fill);
        };
        const auto article = [](LaunchSpec &spec) {
            spec.program.arguments = {"zsh"};
            spec.walls[Wall::Pids] = spec.walls[Wall::Mnt] = true;
            spec.files.proc = FilesSpec::Proc::Own;
        };
        const auto rooted = [&](LaunchSpec &spec) {
            article(spec);
            spec.program.arguments = {"bash"};
            spec.walls[Wall::User] = true;
            spec.users.map = UsersSpec::Map::Root;
        };
        row("sudo unshare --fork --pid --mount-proc zsh", article);
        row("sudo -- /usr/bin/unshare -fp --mount-proc -- zsh", article);
        row("unshare -f \\\n  -p \\\n  --mount-proc=/proc zsh\n", article);
        row("unshare --fork --pid --kill-child --mount-proc 'zsh'", article);
        row("unshare -Urmpf --mount-proc bash", rooted);
        row("unshare -U --map-user=0 --map-group root -pf --mount-proc bash", rooted);
        row("unshare --map-root -p -f --mount-pr bash", rooted);
        row("unshare -rpf --setgroups deny --mount-proc bash", rooted);
        row("unshare -c -r --propagation=private -pfmU --mount-proc bash", rooted);
        row("unshare", [](LaunchSpec &) {});
        row("unshare -p ls -la --all", [](LaunchSpec &spec) {
            spec.walls[Wall::Pids] = true;
            spec.program.arguments = {"ls", "-la", "--all"};
        });
        row("unshare -n ip link", [](LaunchSpec &spec) {
            spec.walls[Wall::Net] = true;
            spec.network = NetworkMode::Down;
            spec.program.arguments = {"ip", "link"};
        });
        row("unshare -iuC -w/srv -R '/my root' sh", [](LaunchSpec &spec) {
            spec.walls[Wall::Ipc] = spec.walls[Wall::Uts] = spec.walls[Wall::Cgroup] = true;
            spec.program.folder = "/srv";
            spec.files.root = FilesSpec::Root::Folder;
            spec.files.rootFolder = "/my root";
            spec.program.arguments = {"sh"};
        });
        row("unshare -T --fork --boottime 300000000 --monotonic=-5 uptime -p", [](LaunchSpec &spec) {
            spec.walls[Wall::Time] = true;
            spec.clocks = {.monotonic = -5, .boottime = 300000000};
            spec.program.arguments = {"uptime", "-p"};
        });
        row("unshare --map-root-user --map-auto --keep-caps id", [](LaunchSpec &spec) {
            spec.walls[Wall::User] = true;
            spec.users.map = UsersSpec::Map::Range;
            spec.powers.capabilities = PowersSpec::Capabilities::Keep;
            spec.program.arguments = {"id"};
        });
        row("unshare --map-users=1000,0,1 --map-users 1:100000:65536 --map-groups 0:0:9 id", [](LaunchSpec &spec) {
            spec.walls[Wall::User] = true;
            spec.users = {.map = UsersSpec::Map::List, .uids = {{0, 1000, 1}, {1, 100000, 65536}}, .gids = {{0, 0, 9}}};
            spec.program.arguments = {"id"};
        });
        row("unshare -U id", [](LaunchSpec &spec) {
            spec.walls[Wall::User] = true;
            spec.users.map = UsersSpec::Map::List;
            spec.program.arguments = {"id"};
        });
        row("sudo nsenter -t 42 -n ss -l", [](LaunchSpec &spec) {
            spec.joined[Wall::Net] = 42;
            spec.program.arguments = {"ss", "-l"};
        });
        row("nsenter -m --net=/proc/7/ns/net --target=42 sh", [](LaunchSpec &spec) {
            spec.joined[Wall::Net] = 7;
            spec.joined[Wall::Mnt] = 42;
            spec.program.arguments = {"sh"};
        });
        row("nsenter -at1", [](LaunchSpec &spec) { spec.joined.values.fill(1); });
        row("bwrap --bind / / --proc /proc --dev /dev --tmpfs /tmp --bind-try /tmp/.X11-unix /tmp/.X11-unix bash",
            [](LaunchSpec &spec) {
                fillBwrap(spec);
                spec.files.proc = FilesSpec::Proc::Own;
                spec.files.privateDev = spec.files.privateTmp = true;
                spec.program.arguments = {"bash"};
            });
        row("bwrap --ro-bind / / --tmpfs ~ --bind /srv/in /srv/out --proc /proc --unshare-all --share-net "
            "--new-session --die-with-parent -- -sh",
            [](LaunchSpec &spec) {
                fillBwrap(spec);
                for (const auto wall : {Wall::Pids, Wall::Ipc, Wall::Uts, Wall::Cgroup})
                    spec.walls[wall] = true;
                spec.program.first = ProgramSpec::First::Reaper;
                spec.files.root = FilesSpec::Root::HostReadOnly;
                spec.files.home = FilesSpec::Home::Empty;
                spec.files.proc = FilesSpec::Proc::Own;
                spec.files.mounts = {
                    {.type = MountSpec::Type::Bind, .source = "/srv/in", .target = "/srv/out", .writable = true}};
                spec.program.arguments = {"-sh"};
            });
        row("sudo bwrap --bind /srv/root / --ro-bind / /host --tmpfs /host/tmp --uid 0 --gid 0 --cap-add CAP_NET_ADMIN "
            "--unshare-uts --hostname box --clearenv --setenv A 'b c' --chdir / sh",
            [](LaunchSpec &spec) {
                fillBwrap(spec);
                spec.walls[Wall::Uts] = true;
                spec.hostName = "box";
                spec.files.root = FilesSpec::Root::Folder;
                spec.files.rootFolder = "/srv/root";
                spec.files.mounts = {
                    {.type = MountSpec::Type::Bind, .source = "/", .target = "/host"},
                    {.type = MountSpec::Type::Empty, .source = {}, .target = "/host/tmp", .writable = true}};
                spec.users.map = UsersSpec::Map::Root;
                spec.powers.capabilities = PowersSpec::Capabilities::List;
                spec.powers.kept = {"net_admin"};
                spec.program.keepEnvironment = false;
                spec.program.environment = {{"A", "b c"}};
                spec.program.folder = "/";
                spec.program.arguments = {"sh"};
            });
        row("sudo bwrap --dev-bind / / --tmpfs /tmp --remount-ro /tmp --perms 000 --tmpfs /srv sh",
            [](LaunchSpec &spec) {
                fillBwrap(spec);
                spec.walls[Wall::User] = false;
                spec.files.mounts = {{.type = MountSpec::Type::Empty, .source = {}, .target = "/tmp"},
                                     {.type = MountSpec::Type::Covered, .source = {}, .target = "/srv"}};
                spec.program.arguments = {"sh"};
            });
    }
    void understandsLinesOfPeople()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QByteArray, expected);
        QCOMPARE(imported(line), expected);
    }

    void saysWhereItStopped_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<QByteArray>("word");
        const auto row = [](const QByteArray &line, Reason reason, const char *word) {
            QTest::addRow("%s", line.constData()) << line << reason << QByteArray(word);
        };
        row("", Reason::Empty, "");
        row("sudo", Reason::Empty, "");
        row("unshare 'x", Reason::UnfinishedQuote, "x");
        row("unshare -r sh -c id | cat", Reason::ShellSyntax, "|");
        row("unshare -r ls $HOME", Reason::ShellSyntax, "$");
        row("unshare -r ls ~", Reason::ShellSyntax, "~");
        row("unshare --wd '~/x' ls", Reason::BadValue, "~/x");
        row("unshare --wd=~/x ls", Reason::BadValue, "~/x");
        row("docker run -it alpine", Reason::UnknownTool, "docker");
        row("sudo sudo unshare", Reason::UnknownTool, "sudo");
        row("A=b unshare", Reason::UnknownTool, "A=b");
        row("sudo -u me unshare", Reason::UnknownOption, "-u");
        row("unshare --frok sh", Reason::UnknownOption, "--frok");
        row("unshare -rX sh", Reason::UnknownOption, "-X");
        row("unshare --map sh", Reason::UnknownOption, "--map");
        row("unshare -S 0 sh", Reason::UnknownOption, "-S");
        row("unshare --load-interp x sh", Reason::UnknownOption, "--load-interp");
        row("unshare --wd", Reason::MissingValue, "--wd");
        row("unshare -rw", Reason::MissingValue, "-w");
        row("unshare --fork=yes sh", Reason::BadValue, "--fork=yes");
        row("unshare --net=/run/net sh", Reason::BadValue, "/run/net");
        row("unshare --mount-proc=/srv/proc sh", Reason::BadValue, "/srv/proc");
        row("unshare --propagation rslave sh", Reason::BadValue, "rslave");
        row("unshare -T --boottime 1d sh", Reason::BadValue, "1d");
        row("unshare --map-user 7 sh", Reason::BadValue, "7");
        row("unshare --map-users 0:1 sh", Reason::BadValue, "0:1");
        row("unshare --map-users all sh", Reason::BadValue, "all");
        row("unshare --map-user 0 sh", Reason::BadValue, "--map-user");
        row("unshare --map-auto sh", Reason::BadValue, "--map-auto");
        row("unshare -r --map-users 1:1:1 sh", Reason::BadValue, "--map-users");
        row("unshare -r --setgroups allow sh", Reason::BadValue, "allow");
        row("nsenter -n sh", Reason::MissingValue, "--target");
        row("nsenter -t 0 -n sh", Reason::BadValue, "0");
        row("nsenter --net=/proc/1/ns/mnt sh", Reason::BadValue, "/proc/1/ns/mnt");
        row("bwrap --bind / / --seccomp 9 sh", Reason::UnknownOption, "--seccomp");
        row("bwrap --bind / / -x sh", Reason::UnknownOption, "-x");
        row("bwrap --bind /", Reason::MissingValue, "--bind");
        row("bwrap --ro-bind /srv / sh", Reason::BadValue, "/");
        row("bwrap --bind / / --bind /srv / sh", Reason::BadValue, "/");
        row("bwrap --tmpfs /tmp --bind / / sh", Reason::BadValue, "/");
        row("bwrap --bind / / --tmpfs / sh", Reason::BadValue, "/");
        row("bwrap --bind / / --bind /a /proc/a --proc /proc sh", Reason::BadValue, "/proc");
        row("bwrap --bind / / --proc /x sh", Reason::BadValue, "/x");
        row("bwrap --bind / / --bind '~' /x sh", Reason::BadValue, "/x");
        row("bwrap --bind / / --bind /x ~ sh", Reason::BadValue, "~");
        row("bwrap --bind / / --dir /x sh", Reason::BadValue, "/x");
        row("bwrap --ro-bind /usr /usr --dir /usr/x sh", Reason::BadValue, "/usr/x");
        row("bwrap --symlink '' /x sh", Reason::BadValue, "/x");
        row("bwrap --bind / / --perms 0700 --tmpfs /x sh", Reason::BadValue, "0700");
        row("bwrap --bind / / --perms 0 sh", Reason::MissingValue, "--perms");
        row("bwrap --bind / / --overlay-src /a sh", Reason::MissingValue, "--overlay-src");
        row("bwrap --bind / / --tmp-overlay /a sh", Reason::BadValue, "/a");
        row("bwrap --bind / / --remount-ro / sh", Reason::BadValue, "/");
        row("bwrap --bind / / --uid 0 sh", Reason::MissingValue, "--gid");
        row("bwrap --bind / / --uid 7 --gid 7 sh", Reason::BadValue, "7");
        row("bwrap --bind / / --cap-add ALL --cap-drop CAP_KILL sh", Reason::BadValue, "CAP_KILL");
    }
    void saysWhereItStopped()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const Reason, reason);
        QFETCH(const QByteArray, word);
        const auto spec = importCommand(line.toStdString());
        QVERIFY(!spec.has_value());
        QCOMPARE(bytes(spec.error().word), word);
        QCOMPARE(spec.error().reason, reason);
    }
};

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_importcommand.moc"
