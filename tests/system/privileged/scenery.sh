# SPDX-FileCopyrightText: 2026 The Terrarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What a stage has, on a system that may be changed.

actors=(alice bob mallory carol) # with uids from 4001 on

# alice is a gardener, carol an administrator.
put_actors() {
    local user number=4001
    for user in "${actors[@]}"; do
        echo "$user:x:$number:$number::/run/home/$user:/bin/sh" >>/etc/passwd
        echo "$user:x:$number:" >>/etc/group
        echo "$user:*:19000:0:99999:7:::" >>/etc/shadow
        echo "$user:$((number * 100000)):65536" | tee -a /etc/subuid >>/etc/subgid
        number=$((number + 1))
    done
    echo "gardeners:x:4100:alice" >>/etc/group
    sed -i '/^sudo:/s/$/carol/' /etc/group
}

make_homes() {
    local user
    mkdir -p /run/home
    for user in "${actors[@]}"; do
        install -d -o "$user" -g "$user" -m 700 "/run/home/$user"
    done
}

# put_rules POLICY: "users" (alice and bob may, mallory may not, carol is as the package has it), "yes" or "no".
put_rules() {
    local answer="\"$1\""
    [[ $1 != users ]] || answer='({alice: "yes", bob: "yes", mallory: "no"})[subject.user]'
    install -d -o root -g polkitd -m 750 /etc/polkit-1/rules.d
    cat >/etc/polkit-1/rules.d/10-stage.rules <<RULE
polkit.addRule(function(action, subject) {
    if (action.id == "org.terrarium.launch.run")
        return $answer;
});
RULE
}

# put_programs BUILD: the helper and the keeper of a build tree, where an installation has them; or "installed".
put_programs() {
    [[ $1 != installed ]] || return 0
    local keeper helper
    keeper=$(grep -aom1 '/[a-z0-9/_-]*/terrarium-keeper' "$1/helper/launch/terrarium-launch")
    helper=$(sed -n 's/^Exec=//p' "$1/helper/launch/org.terrarium.launch.service")
    install -D "$1/src/sandbox/terrarium-keeper" "$keeper"
    install -D "$1/helper/launch/terrarium-launch" "$helper"
    install -D -m 644 -t /usr/share/dbus-1/system-services "$1/helper/launch/org.terrarium.launch.service"
    install -D -m 644 -t /usr/share/dbus-1/system.d "$1/helper/launch/org.terrarium.launch.conf" \
        "$(dirname "${BASH_SOURCE[0]}")/../../../helper/launch/org.terrarium.launch-mandatory.conf"
    install -D -m 644 -t /usr/share/polkit-1/actions "$1/helper/launch/org.terrarium.launch.policy"
}
