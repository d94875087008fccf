// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commands/equalcommand.h"
#include "sandbox/commands/shellquote.h"
#include "unit/generatedspecs.h"

#include <QTest>

#include <algorithm>
#include <ranges>

using namespace terrarium;

namespace {

QByteArray textFor(const LaunchSpec &spec, Tool tool)
{
    return QByteArray::fromStdString(equalCommand(spec, tool).text);
}

LaunchSpec article()
{
    LaunchSpec spec;
    spec.program.arguments = {"zsh"};
    spec.walls[Wall::Pids] = spec.walls[Wall::Mnt] = true;
    spec.files.proc = FilesSpec::Proc::Own;
    return spec;
}

LaunchSpec forUser(LaunchSpec spec, UsersSpec::Map map)
{
    spec.walls[Wall::User] = true;
    spec.users.map = map;
    return spec;
}

QList<int> numbers(const std::vector<Aspect> &aspects)
{
    QList<int> list;
    std::ranges::transform(aspects, std::back_inserter(list), [](Aspect aspect) { return int(aspect); });
    return list;
}

/// Nearly everything at once.
LaunchSpec fortress()
{
    LaunchSpec spec = forUser(article(), UsersSpec::Map::Root);
    spec.walls.values.fill(true);
    spec.program.arguments = {"sh", "-c", "echo $HOME"};
    spec.program.environment = {{"A", "it's"}};
    spec.program.unset = {"B"};
    spec.hostName = "box";
    spec.files.root = FilesSpec::Root::HostReadOnly;
    spec.files.home = FilesSpec::Home::Empty;
    spec.files.privateTmp = spec.files.privateDev = true;
    spec.files.mounts = {
        {.type = MountSpec::Type::Bind, .source = "/srv/a,b", .target = "/srv/my data", .writable = true},
        {.type = MountSpec::Type::Covered, .source = {}, .target = "/etc/ssh"},
        {.type = MountSpec::Type::Overlay, .source = {}, .target = "/opt"}};
    spec.network = NetworkMode::Pasta;
    spec.clocks.boottime = 86400;
    spec.powers = {.capabilities = PowersSpec::Capabilities::List,
                   .kept = {"net_admin"},
                   .noNewPrivileges = true,
                   .seccomp = PowersSpec::Seccomp::None};
    spec.limits.memory = 1U << 30U;
    spec.limits.cpu = 150;
    spec.limits.processes = 64;
    spec.limits.coreDumps = false;
    return spec;
}

template <typename Part, typename Value>
LaunchSpec with(LaunchSpec spec, Part LaunchSpec::*part, Value Part::*member, Value value)
{
    spec.*part.*member = value;
    return spec;
}

} // namespace

class TestEqualCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unshareSaysTheArticle()
    {
        QCOMPARE(textFor(article(), Tool::Unshare), "unshare --fork --pid --mount-proc zsh");
        QCOMPARE(textFor(forUser(article(), UsersSpec::Map::Me), Tool::Unshare),
                 "unshare --map-current-user --fork --pid --mount-proc zsh");
        QVERIFY(equalCommand(forUser(article(), UsersSpec::Map::Me), Tool::Unshare).unexpressed.empty());
    }

    void unshareMapsIds_data()
    {
        QTest::addColumn<UsersSpec::Map>("map");
        QTest::addColumn<QByteArray>("options");
        QTest::newRow("root") << UsersSpec::Map::Root << QByteArray("--map-root-user");
        QTest::newRow("range") << UsersSpec::Map::Range << QByteArray("--map-root-user --map-auto");
        QTest::newRow("list") << UsersSpec::Map::List << QByteArray("--map-users 0:1000:1 --map-groups 1:2:3");
    }
    void unshareMapsIds()
    {
        QFETCH(const UsersSpec::Map, map);
        QFETCH(const QByteArray, options);
        auto spec = forUser(article(), map);
        if (map == UsersSpec::Map::List)
            spec.users = {.map = map, .uids = {{0, 1000, 1}}, .gids = {{1, 2, 3}}};
        QCOMPARE(textFor(spec, Tool::Unshare), "unshare " + options + " --fork --pid --mount-proc zsh");
        spec.users = {.map = UsersSpec::Map::List, .uids = {}, .gids = {}};
        QCOMPARE(textFor(spec, Tool::Unshare), "unshare --user --fork --pid --mount-proc zsh");
    }

    void joiningOnlyIsForNsenter()
    {
        LaunchSpec spec;
        spec.program.arguments = {"-odd"};
        spec.program.folder = "/a b";
        spec.joined[Wall::Net] = spec.joined[Wall::Mnt] = 42;
        QCOMPARE(textFor(spec, Tool::Unshare), "nsenter --target 42 --mount --net '--wdns=/a b' -- -odd");
        spec.joined[Wall::Uts] = 7;
        QCOMPARE(textFor(spec, Tool::Unshare),
                 "nsenter --mount=/proc/42/ns/mnt --net=/proc/42/ns/net --uts=/proc/7/ns/uts '--wdns=/a b' -- -odd");
        spec.walls[Wall::Ipc] = true;
        QCOMPARE(textFor(spec, Tool::Unshare), "unshare --ipc --wd '/a b' -- -odd");
        QVERIFY(equalCommand(spec, Tool::Unshare).unexpressed == std::vector{Aspect::Joined});
    }

    void theArticleInOtherTools()
    {
        const auto spec = forUser(article(), UsersSpec::Map::Me);
        QCOMPARE(textFor(spec, Tool::Bwrap),
                 "bwrap --unshare-pid --unshare-user --as-pid-1 --dev-bind / / --proc /proc --die-with-parent zsh");
        QCOMPARE(textFor(spec, Tool::SystemdRun),
                 "systemd-run --user --collect --pty --same-dir --property PrivateMounts=yes \\\n"
                 "    --property PrivatePIDs=yes --property PrivateUsers=yes --property MountFlags=private zsh");
        QCOMPARE(textFor(spec, Tool::Podman),
                 "podman run --rm --interactive --tty --env-host --ipc=host --uts=host --cgroupns=host \\\n"
                 "    --userns=keep-id --network=host --security-opt=seccomp=unconfined IMAGE zsh");
        QCOMPARE(textFor(spec, Tool::Kubernetes), R"(apiVersion: v1
kind: Pod
metadata:
  name: sandbox
spec:
  restartPolicy: Never
  hostNetwork: true
  hostIPC: true
  hostUsers: false
  containers:
  - name: sandbox
    image: "IMAGE"
    command:
    - "zsh"
    stdin: true
    tty: true
    securityContext:
      allowPrivilegeEscalation: true
      capabilities:
        drop: ["ALL"]
      seccompProfile:
        type: Unconfined
)");
    }

    void aFortressInBwrap()
    {
        QCOMPARE(textFor(fortress(), Tool::Bwrap),
                 "bwrap --unshare-pid --unshare-net --unshare-ipc --unshare-user --unshare-uts --unshare-cgroup \\\n"
                 "    --as-pid-1 --hostname box --uid 0 --gid 0 --ro-bind / / --tmpfs /tmp \\\n"
                 "    --bind-try /tmp/.X11-unix /tmp/.X11-unix --tmpfs ~ --dev /dev --proc /proc \\\n"
                 "    --bind /srv/a,b '/srv/my data' --perms 0000 --tmpfs /etc/ssh --remount-ro /etc/ssh \\\n"
                 "    --overlay-src /opt --tmp-overlay /opt --unsetenv B --setenv A 'it'\\''s' --cap-drop ALL \\\n"
                 "    --cap-add CAP_NET_ADMIN --die-with-parent sh -c 'echo $HOME'");
    }

    void aFortressInSystemd()
    {
        QCOMPARE(
            textFor(fortress(), Tool::SystemdRun),
            "systemd-run --user --collect --pty --same-dir --setenv 'A=it'\\''s' --property UnsetEnvironment=B \\\n"
            "    --property PrivateMounts=yes --property PrivatePIDs=yes --property PrivateNetwork=yes \\\n"
            "    --property PrivateIPC=yes --property PrivateUsers=yes --property ProtectHostname=yes \\\n"
            "    --property MountFlags=private --property ProtectSystem=strict --property ProtectHome=tmpfs \\\n"
            "    --property TemporaryFileSystem=/tmp:mode=1777 --property BindPaths=-/tmp/.X11-unix \\\n"
            "    --property PrivateDevices=yes --property InaccessiblePaths=/etc/ssh \\\n"
            "    --property NoNewPrivileges=yes --property CapabilityBoundingSet=CAP_NET_ADMIN \\\n"
            "    --property AmbientCapabilities=CAP_NET_ADMIN --property MemoryMax=1073741824 \\\n"
            "    --property CPUQuota=150% --property TasksMax=64 --property LimitCORE=0 --expand-environment=no \\\n"
            "    sh -c 'echo $HOME'");
    }

    void aFortressInPodman()
    {
        QCOMPARE(
            textFor(fortress(), Tool::Podman),
            "podman run --rm --interactive --tty --env-host --unsetenv B --env 'A=it'\\''s' --hostname box \\\n"
            "    --uidmap 0:0:1 --gidmap 0:0:1 --network=pasta --read-only --read-only-tmpfs=false \\\n"
            "    --tmpfs /tmp:notmpcopyup,mode=1777 \\\n"
            "    --mount 'type=bind,\"source=/srv/a,b\",destination=/srv/my data' --security-opt mask=/etc/ssh \\\n"
            "    --volume /opt:/opt:O --cap-drop=all --cap-add CAP_NET_ADMIN --security-opt=no-new-privileges \\\n"
            "    --security-opt=seccomp=unconfined --memory 1073741824b --cpus 1.50 --pids-limit 64 \\\n"
            "    --ulimit core=0 IMAGE sh -c 'echo $HOME'");
    }

    void aFortressInKubernetes()
    {
        const auto text = textFor(fortress(), Tool::Kubernetes);
        QVERIFY(text.contains("    - \"echo $$HOME\"\n    env:\n    - name: \"A\"\n      value: \"it's\"\n"));
        QVERIFY(text.contains("  hostUsers: false\n  hostname: \"box\"\n  containers:\n"));
        QVERIFY(text.contains("      readOnlyRootFilesystem: true\n"
                              "      capabilities:\n        drop: [\"ALL\"]\n        add:\n        - \"NET_ADMIN\"\n"));
        QVERIFY(
            text.contains("    resources:\n      limits:\n        memory: \"1073741824\"\n        cpu: \"1500m\"\n"));
        QVERIFY(
            text.contains("    - name: mount-1\n      mountPath: \"/srv/my data\"\n"
                          "    - name: mount-2\n      mountPath: \"/etc/ssh\"\n      readOnly: true\n  volumes:\n"));
        QVERIFY(text.endsWith("  - name: mount-1\n    hostPath:\n      path: \"/srv/a,b\"\n"
                              "  - name: mount-2\n    emptyDir:\n      medium: Memory\n"));
    }

    void kubernetesGetsTextsAsJson()
    {
        auto spec = article();
        spec.program.arguments = {"a\"b\\c\nd\x7f", "- x: #"};
        QVERIFY(textFor(spec, Tool::Kubernetes).contains("    - \"a\\\"b\\\\c\\u000ad\\u007f\"\n    - \"- x: #\"\n"));
    }

    void saysWhatAToolHasNoWordsFor_data()
    {
        QTest::addColumn<LaunchSpec>("spec");
        QTest::addColumn<Tool>("tool");
        QTest::addColumn<std::vector<Aspect>>("unexpressed");
        using enum Aspect;
        using List = std::vector<Aspect>;
        const auto mine = forUser(article(), UsersSpec::Map::Me);
        const auto slave = with(mine, &LaunchSpec::files, &FilesSpec::propagation, FilesSpec::Propagation::Slave);
        const auto bwrapLike = with(slave, &LaunchSpec::powers, &PowersSpec::noNewPrivileges, true);
        auto netted = mine;
        netted.walls[Wall::Net] = true;
        QTest::newRow("unshare leaves the loopback interface down") << netted << Tool::Unshare << List{Network};
        QTest::newRow("bwrap raises it, but keeps new mounts in step and privileges away")
            << netted << Tool::Bwrap << List{Propagation, NoNewPrivileges};
        QTest::newRow("bwrap can say what it does anyway") << bwrapLike << Tool::Bwrap << List{};
        auto wallless = bwrapLike;
        wallless.walls[Wall::User] = false;
        QTest::newRow("bwrap makes a user namespace unasked") << wallless << Tool::Bwrap << List{NotWalls};
        QTest::newRow("podman has no root folder and no desktop")
            << mine << Tool::Podman << List{Root, PrivateDev, IdMaps, Display, Sound, SessionBus};
        QTest::newRow("a fortress for unshare")
            << fortress() << Tool::Unshare
            << List{Environment, Root,     Home,         PrivateTmp,      PrivateDev,  Mounts,
                    Network,     HostName, Capabilities, NoNewPrivileges, TotalLimits, ProcessLimits};
        QTest::newRow("a fortress for systemd")
            << fortress() << Tool::SystemdRun
            << List{WallCgroup,   WallTime, Environment,   Root,    Home,     Proc,
                    PrivateDev,   Mounts,   Network,       IdMaps,  HostName, Clocks,
                    Capabilities, Seccomp,  ProcessLimits, Display, Sound,    SessionBus};
        QTest::newRow("a fortress for podman")
            << fortress() << Tool::Podman << List{WallTime, Root, Home, Clocks, Display, Sound, SessionBus};
        QTest::newRow("a fortress for Kubernetes")
            << fortress() << Tool::Kubernetes
            << List{WallTime, Environment, OutlivesWindow, Root,    Mounts, IdMaps,
                    Clocks,   TotalLimits, ProcessLimits,  Display, Sound,  SessionBus};
    }
    void saysWhatAToolHasNoWordsFor()
    {
        QFETCH(const LaunchSpec, spec);
        QFETCH(const Tool, tool);
        QFETCH(const std::vector<Aspect>, unexpressed);
        QCOMPARE(numbers(equalCommand(spec, tool).unexpressed), numbers(unexpressed));
    }

    void everyTextIsSafeToPaste()
    {
        samples::SpecMaker maker;
        for (int i = 0; i < 1000; ++i) {
            const auto spec = maker.next();
            for (const auto tool : allTools) {
                const auto command = equalCommand(spec, tool);
                QCOMPARE(command.tool, tool);
                QVERIFY(
                    std::ranges::none_of(command.text, [](char c) { return c == '\x1b' || c == '\t' || c == '\x7f'; }));
                QVERIFY(std::ranges::adjacent_find(command.unexpressed, std::greater_equal()) ==
                        command.unexpressed.end());
                if (tool == Tool::Kubernetes)
                    continue;
                const auto words = shellWords(command.text);
                QVERIFY2(words.has_value(), command.text.c_str());
                const auto &arguments = spec.program.arguments;
                QVERIFY(words->size() > arguments.size());
                QVERIFY(std::ranges::equal(arguments, *words | std::views::drop(words->size() - arguments.size()), {},
                                           {}, &ShellWord::text));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestEqualCommand)
#include "tst_equalcommand.moc"
