# SPDX-FileCopyrightText: 2026 The Terrarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(test tst_mainwindow tst_snapshotgate tst_pinwatch tst_scopedesk tst_watchwords)
    terrarium_test(${test} terrarium_ui terrarium_resources)
endforeach()
terrarium_test(tst_commandline terrarium_app)
