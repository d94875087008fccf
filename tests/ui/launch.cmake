# SPDX-FileCopyrightText: 2026 The Terrarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(test tst_failurewords tst_launchwizard tst_launchpages tst_launchreview tst_launchapplications tst_launchpresets
             tst_systemprograms tst_joinmenu)
    terrarium_test(${test} terrarium_ui terrarium_resources)
endforeach()
foreach(test tst_profilestore tst_profilefiles tst_profilemenu tst_profileshelf tst_profilebar)
    terrarium_test(${test} terrarium_ui terrarium_resources)
endforeach()
terrarium_test(tst_terminal terrarium_ui)
terrarium_test(tst_proofview terrarium_ui terrarium_resources)
terrarium_test(tst_sandboxespage terrarium_ui terrarium_resources)
terrarium_test(tst_sandboxcells terrarium_ui terrarium_resources)
terrarium_test(tst_authoritywords terrarium_ui terrarium_resources)
terrarium_test(tst_launchauthority terrarium_ui terrarium_resources)
