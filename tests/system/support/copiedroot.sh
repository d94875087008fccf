# SPDX-FileCopyrightText: 2026 The Terrarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# This system once more, to boot and to change.

copied_root=/mnt/root

# copy_root: this system's files at $copied_root; what is changed there is gone with this mount namespace. There is a user
# "guest" in it, with subordinate ids and a service manager that starts at boot.
copy_root() {
    mount -t tmpfs -o mode=0755 tmpfs /mnt
    mkdir /mnt/{changes,work,root}
    mount -t overlay overlay -o lowerdir=/,upperdir=/mnt/changes,workdir=/mnt/work "$copied_root"
    useradd --root "$copied_root" --create-home --shell /bin/bash guest
    mkdir -p "$copied_root/var/lib/systemd/linger"
    touch "$copied_root/var/lib/systemd/linger/guest"
    rm -f "$copied_root"/etc/systemd/{system,user}/dbus.service # whatever bus is installed besides
    [[ -z ${booted_bus:-} ]] || ln -s "/usr/lib/systemd/system/$booted_bus.service" "$copied_root/etc/systemd/system/dbus.service"
    touch "$copied_root"/{etc,var}/.updated # so that nothing is done as after an update
}
