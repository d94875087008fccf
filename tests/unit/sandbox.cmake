# SPDX-FileCopyrightText: 2026 The Terrarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(class launchspecjson shellquote equalcommand importcommand commandroundtrip completion validation launchplan)
    terrarium_test(tst_${class} terrarium_sandbox)
endforeach()
terrarium_test(tst_pty terrarium_kernel)
