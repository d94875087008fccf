# SPDX-FileCopyrightText: 2026 The Terrarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The Debian package, built from a copy of the source so that the source stays as it is and a second build is short.

# copy_source SOURCE WORK: to WORK/source, with debian/ where dpkg wants it. Prints what changed; a build has to follow.
copy_source() {
    mkdir -p "$2/source/debian"
    rsync --archive --omit-dir-times --itemize-changes --delete --chown="$(id -u):$(id -g)" \
        --exclude=/.git --exclude='/build*' --exclude=/.cache --exclude=/debian "$1/" "$2/source/"
    rsync --archive --omit-dir-times --itemize-changes --chown="$(id -u):$(id -g)" \
        "$1/packaging/debian/" "$2/source/debian/"
}

# build_package SOURCE WORK PROFILE: WORK/terrarium_*.deb, if anything changed since the last build that succeeded.
build_package() {
    mkdir -p "$2"
    copy_source "$1" "$2" >>"$2/changed"
    [[ -s $2/changed ]] || return 0
    rm -f "$2"/*.deb "$2/source/debian/debhelper-build-stamp"
    say "Building the Debian package in $2"
    (
        cd "$2/source"
        # No package of debug symbols is made, so making them would only take time.
        PATH=/usr/lib/ccache:$PATH CCACHE_DIR=$2/ccache DEB_BUILD_PROFILES=$3 DEB_CXXFLAGS_STRIP=-g \
            DEB_BUILD_OPTIONS="noautodbgsym parallel=$(nproc) $3" \
            dpkg-buildpackage --build=binary --no-pre-clean --unsigned-changes
    ) >"$2/build.log" 2>&1 || {
        show_errors "$2/build.log"
        refuse "The build failed: see $2/build.log"
    }
    rm "$2/changed"
}

# install_package WORK APT-OPTION…: what build_package built, unless it is installed already.
install_package() {
    local packages=("$1"/terrarium_*.deb)
    [[ ! $1/installed -nt ${packages[0]} ]] || return 0
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qy --reinstall --allow-downgrades "${@:2}" install "${packages[@]}" \
        >"$1/install.log" 2>&1 || {
        tail -n 20 "$1/install.log" >&2
        refuse "The package could not be installed: see $1/install.log"
    }
    touch "$1/installed"
}
