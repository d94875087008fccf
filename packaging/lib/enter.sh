# SPDX-FileCopyrightText: 2026 The Terrarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Running commands in the root. The machinery is in the program pivot beside this file.

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
