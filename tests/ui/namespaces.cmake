# SPDX-FileCopyrightText: 2026 The Terrarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(test tst_namespacespage tst_export)
    terrarium_test(${test} terrarium_ui terrarium_resources)
endforeach()
