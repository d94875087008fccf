# SPDX-FileCopyrightText: 2026 The Terrarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Where this machine's own apt gets Debian from, so that the root is made from the same place.

# apt_sources FOLDER: "URI SUITE" of each binary source, from both ways of writing them.
apt_sources() {
    local folder=$1
    cat "$folder"/sources.list "$folder"/sources.list.d/*.list 2>/dev/null |
        sed -n -E 's/^[[:space:]]*deb[[:space:]]+(\[[^]]*\][[:space:]]*)?([^[:space:]]+)[[:space:]]+([^[:space:]]+).*/\2 \3/p'
    for file in "$folder"/sources.list.d/*.sources; do
        [[ ! -e $file ]] || awk -F: '
            function told() { if (uri != "" && enabled) print uri, suite; uri = suite = ""; enabled = 1 }
            BEGIN { enabled = 1 }
            /^[[:space:]]*$/ { told() }
            { value = $0; sub(/^[^:]*:[[:space:]]*/, "", value); split(value, word, /[[:space:]]+/) }
            tolower($1) == "uris" { uri = word[1] }
            tolower($1) == "suites" { suite = word[1] }
            tolower($1) == "enabled" { enabled = tolower(word[1]) != "no" }
            END { told() }' "$file"
    done
}

# debian_mirror: nothing where this machine is no Debian; mmdebstrap then takes its default.
debian_mirror() {
    [[ $(os_release ID) = debian ]] || return 0
    apt_sources /etc/apt | awk -v suite="$(os_release VERSION_CODENAME)" '$2 == suite { print $1; exit }'
}

# apt_proxies: as mmdebstrap's options, one a line.
apt_proxies() {
    apt-config dump 2>/dev/null | sed -n -E 's/^(Acquire::https?::Proxy(::[^ ]*)? ".+";)$/--aptopt=\1/p'
}
