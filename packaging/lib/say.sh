# SPDX-FileCopyrightText: 2026 The Terrarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# say SENTENCE: what happens next, on standard error. refuse SENTENCE: one line saying what to do, and exit.

say() {
    printf 'terrarium: %s\n' "$*" >&2
}

refuse() {
    say "$*"
    exit 1
}

# show_errors LOG: what compilers and CMake call errors, or else the log's end.
show_errors() {
    { grep -E -A 8 'CMake Error|^FAILED:| error: |undefined reference' "$1" || tail -n 40 "$1"; } | head -n 80 >&2
}
