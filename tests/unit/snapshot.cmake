# SPDX-FileCopyrightText: 2026 The Terrarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(class snapshot pinned makerof indirectmakers delta essentials merge json wire utf8 isotime nesting reach comparison entrance)
    terrarium_test(tst_${class} terrarium_snapshot)
endforeach()
