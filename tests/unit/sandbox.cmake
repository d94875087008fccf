# SPDX-FileCopyrightText: 2026 The Terrarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(class knownprocess gates launchspecjson shellquote equalcommand unexpressed importcommand importidioms commandroundtrip completion validation launchplan promiselist probes doors insidespec tape usage handover roster audit channel)
    terrarium_test(tst_${class} terrarium_sandbox)
endforeach()
foreach(class packet pty peer sealed)
    terrarium_test(tst_${class} terrarium_kernel)
endforeach()
