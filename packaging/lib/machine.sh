# SPDX-FileCopyrightText: 2026 The Terrarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What this machine is and may do.

# os_release NAME: as in os-release(5); nothing where it is not said.
os_release() (
    # shellcheck source=/dev/null
    . /etc/os-release 2>/dev/null || true
    echo "${!1:-}"
)

# is_debian_with_qt: testing and unstable name no version.
is_debian_with_qt() {
    local version
    version=$(os_release VERSION_ID)
    [[ $(os_release ID) = debian && ${version:-13} -ge 13 ]]
}

# as_root COMMAND…: as root, by sudo where needed.
as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    else
        command -v sudo >/dev/null || refuse "This needs root and there is no sudo: run it as root."
        sudo -- "$@"
    fi
}

# become_root PROGRAM ARGUMENT…: start over as root, with this user's cache folder and display.
become_root() {
    [[ $EUID -ne 0 ]] || return 0
    command -v sudo >/dev/null || refuse "This needs root and there is no sudo: run it as root."
    exec sudo -- env HOME="$HOME" XDG_CACHE_HOME="${XDG_CACHE_HOME:-}" LANGUAGE="${LANGUAGE:-}" \
        DISPLAY="${DISPLAY:-}" XAUTHORITY="${XAUTHORITY:-}" "$@"
}

require_mounts() {
    unshare --mount true 2>/dev/null ||
        refuse "This machine forbids mounting (a container without privileges?): run it on the machine itself."
}

# require_space FOLDER GIGABYTES
require_space() {
    mkdir -p "$1" 2>/dev/null || refuse "$1 cannot be made: set XDG_CACHE_HOME to a folder that you may write."
    local free
    free=$(df --output=avail -k "$1" | tail -n 1)
    [[ $free -ge $(($2 * 1024 * 1024)) ]] ||
        refuse "$1 has less than $2 GB free: make room, or set XDG_CACHE_HOME to another disk."
}

# install_tools PACKAGE…: those of the package manager at hand that are missing.
install_tools() {
    command -v apt-get >/dev/null || refuse "Please install $* by hand: this distribution has no apt."
    say "Installing $*"
    { apt-get -q update && apt-get -qy install --no-install-recommends "$@"; } >&2 ||
        refuse "apt could not install $*: check the network and apt's sources, then try again."
}
