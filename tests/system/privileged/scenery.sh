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
    if (action.id.indexOf("org.terrarium.") == 0)
        return $answer;
});
RULE
}

# put_door BUILD NAME PROGRAM: the helper of a build tree, and the program that it starts, where an installation has them.
put_door() {
    local from=$1/helper/$2 id=org.terrarium.$2 place helper
    place=$(grep -aom1 "/[a-z0-9/_-]*/$(basename "$3")" "$from/terrarium-$2")
    helper=$(sed -n 's/^Exec=//p' "$from/$id.service")
    install -D "$1/src/$3" "$place"
    install -D "$from/terrarium-$2" "$helper"
    install -D -m 644 -t /usr/share/dbus-1/system-services "$from/$id.service"
    install -D -m 644 -t /usr/share/dbus-1/system.d "$from/$id.conf" \
        "$(dirname "${BASH_SOURCE[0]}")/../../../helper/$2/$id-mandatory.conf"
    install -D -m 644 -t /usr/share/polkit-1/actions "$from/$id.policy"
}

# put_programs BUILD: the helpers of a build tree and what they start; or "installed".
put_programs() {
    [[ $1 != installed ]] || return 0
    put_door "$1" launch sandbox/terrarium-keeper
    put_door "$1" observe observe/terrarium-observer
}
