# SPDX-FileCopyrightText: 2026 The Terrarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(class gates launchspecjson shellquote equalcommand importcommand importidioms commandroundtrip completion validation launchplan promiselist probes doors insidespec tape usage)
    terrarium_test(tst_${class} terrarium_sandbox)
endforeach()
terrarium_test(tst_pty terrarium_kernel)
