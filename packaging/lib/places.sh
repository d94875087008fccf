# SPDX-FileCopyrightText: 2026 The Terrarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# Where things are. Those of the root are the same in each root.

source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cache_dir=${XDG_CACHE_HOME:-$HOME/.cache}/terrarium
release=trixie
root_dir=$cache_dir/$release
package_list=packaging/debian/control

# In the root: the source (read-only), and what outlives a run.
root_source=/src
root_work=/var/cache/terrarium
lib_in_root=$root_source/packaging/lib
