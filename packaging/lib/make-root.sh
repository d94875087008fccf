# SPDX-FileCopyrightText: 2026 The Terrarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The Debian root: made once beside its place and renamed, brought up to date when the package list changes.

list_hash() {
    sed -n '/^Build-Depends:/,/^[^ ]/p' "$source_dir/$package_list" | sha256sum | cut -d' ' -f1
}

root_is_current() {
    [[ $(cat "$root_dir/etc/terrarium-root" 2>/dev/null) = "$(list_hash)" ]]
}

stamp_root() {
    list_hash >"$1/etc/terrarium-root"
}

# prepare_root: make $root_dir, or bring it up to date.
prepare_root() {
    if [[ ! -d $root_dir ]]; then
        make_root
    elif ! root_is_current; then
        update_root
    fi
}

make_root() {
    local part=$root_dir.part mirror options
    require_space "$cache_dir" 5
    command -v mmdebstrap >/dev/null || install_tools mmdebstrap
    mirror=$(debian_mirror)
    mapfile -t options < <(apt_proxies)
    say "Making a Debian root in $root_dir (once; some minutes)"
    rm -rf --one-file-system "$part"
    # shellcheck disable=SC2016
    mmdebstrap --quiet --variant=minbase "${options[@]}" \
        --customize-hook='mkdir -p "$1/tmp/list/debian"' \
        --customize-hook="copy-in '$source_dir/$package_list' /tmp/list/debian" \
        --customize-hook="chroot \"\$1\" $(install_list /tmp/list)" \
        "$release" "$part" ${mirror:+"$mirror"} >&2 ||
        refuse "The Debian root could not be made: check the network, then try again."
    stamp_root "$part"
    mv "$part" "$root_dir"
}

update_root() {
    require_space "$cache_dir" 2
    say "The package list has changed: bringing the Debian root up to date"
    cp -L /etc/resolv.conf "$root_dir/etc/resolv.conf" 2>/dev/null || true
    { enter_root root -- apt-get -q update && enter_root root -- sh -c "$(install_list "$root_source/packaging")"; } >&2 ||
        refuse "The Debian root could not be brought up to date: check the network, then try again."
    stamp_root "$root_dir"
}

# install_list FOLDER: the command that installs the build dependencies of FOLDER/debian/control.
install_list() {
    echo "env DEBIAN_FRONTEND=noninteractive apt-get -qy build-dep --no-install-recommends $1"
}
