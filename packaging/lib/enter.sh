# SPDX-FileCopyrightText: 2026 The Terrarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Running commands in the root. The machinery is in the programs pivot and boot beside this file.

pivot=(unshare --mount --propagation private -- "$lib/pivot" "$root_dir" "$source_dir")

# enter_root USER -- COMMAND…: shares processes and network with this machine, mounts are its own.
enter_root() {
    "${pivot[@]}" "$@"
}

# make_user NAME: in the root, with the uid that NAME has on this machine, if it is known here.
make_user() {
    ! grep -q "^$1:" "$root_dir/etc/passwd" || return 0
    local uid
    uid=$(id -u "$1" 2>/dev/null) || uid=
    enter_root root -- useradd --create-home --shell /bin/bash ${uid:+--uid "$uid"} "$1" ||
        refuse "The user $1 could not be made in the root: choose another name."
}

# boot_root USER -- COMMAND…: boots systemd in the root, in namespaces of its own, for as long as COMMAND runs.
boot_root() (
    system=
    unshare --mount --propagation private --pid --fork --kill-child --uts --ipc --cgroup --net -- \
        "$lib/boot" "$root_dir" "$source_dir" >"$cache_dir/boot.log" 2>&1 </dev/null &
    unshared=$!
    trap 'kill -KILL ${system:-$unshared} 2>/dev/null; wait "$unshared" 2>/dev/null || true' EXIT
    system=$(wait_for_system "$unshared") || refuse "systemd did not come up: see $cache_dir/boot.log"
    nsenter --target "$system" --mount --pid --uts --ipc --cgroup --net -- "$lib_in_root/as-user" "$@"
)

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
