# SPDX-FileCopyrightText: 2026 The Terrarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# systemd in a root folder, in namespaces of its own. Needs $lib and say.sh; the machinery is in the program boot.

# boot_system ROOT SOURCE LOG USER -- COMMAND…: for as long as COMMAND runs. SOURCE is at /src in there.
boot_system() (
    root=$1 source=$2 log=$3
    shift 3
    system=
    group=$(make_group) || group=
    "$lib/into-group" "$group" unshare --mount --propagation private --pid --fork --kill-child --uts --ipc --cgroup --net -- \
        "$lib/boot" "$root" "$source" >"$log" 2>&1 </dev/null &
    unshared=$!
    trap 'kill -KILL ${system:-$unshared} 2>/dev/null; wait "$unshared" 2>/dev/null || true; remove_group "$group"' EXIT
    system=$(wait_for_system "$unshared") || refuse "systemd did not come up: see $log"
    "$lib/into-group" "$group" \
        nsenter --target "$system" --mount --pid --uts --ipc --cgroup --net -- /src/packaging/lib/as-user "$@"
)

# make_group: a control group for a system to boot in, so that what it makes can be removed; fails where there are none.
make_group() {
    local all group
    all=$(findmnt --noheadings --first-only --types cgroup2 --output TARGET) && group=$all/terrarium-boot-$BASHPID || return 1
    mkdir "$group" 2>/dev/null && echo "$group"
}

# remove_group GROUP: once what was in there was killed.
remove_group() {
    for _ in {1..50}; do
        [[ -d $1 ]] || return 0
        find "$1" -depth -type d -exec rmdir {} + 2>/dev/null || sleep 0.1
    done
}

# wait_for_system PID: the PID of the systemd that the unshare with this PID started, once it is up.
wait_for_system() {
    local system inside
    for _ in {1..600}; do
        system=$(cat "/proc/$1/task/$1/children" 2>/dev/null) || return 1
        system=${system%% *}
        inside=(nsenter --target "$system" --mount --pid --uts --ipc --cgroup --net --)
        if [[ -n $system && $(cat "/proc/$system/comm" 2>/dev/null) = systemd ]] &&
            "${inside[@]}" test -S /run/dbus/system_bus_socket; then
            "${inside[@]}" systemctl is-system-running --wait >/dev/null || true
            echo "$system"
            return
        fi
        sleep 0.1
    done
    return 1
}
