# SPDX-FileCopyrightText: 2026 The Terrarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
terrarium_test(tst_kindlook terrarium_ui terrarium_resources)
terrarium_test(tst_isolationdelegate terrarium_ui)
terrarium_test(tst_inspectorfacts terrarium_ui)
terrarium_test(tst_inspector terrarium_ui terrarium_resources)
terrarium_test(tst_viewpoint terrarium_ui)
terrarium_test(tst_insidedialog terrarium_ui terrarium_resources)
terrarium_test(tst_processespage terrarium_ui terrarium_resources)
terrarium_test(tst_comparepage terrarium_ui terrarium_resources)
