# SPDX-FileCopyrightText: 2026 The Terrarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
terrarium_test(tst_procfs terrarium_kernel)
terrarium_test(tst_mountinfo terrarium_kernel)
terrarium_test(tst_procconnector terrarium_kernel)
terrarium_test(tst_attribution terrarium_observe)
terrarium_test(tst_observercommandline terrarium_observe)
terrarium_test(tst_population terrarium_observe)
terrarium_test(tst_scanner terrarium_observe)
terrarium_test(tst_pinfinder terrarium_observe)
terrarium_test(tst_liveobserver terrarium_observe)
terrarium_test(tst_outlet terrarium_observe)
terrarium_test(tst_session terrarium_observe)
