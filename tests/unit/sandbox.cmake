# SPDX-FileCopyrightText: 2026 The Terrarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(class knownprocess gates launchspecjson shellquote equalcommand unexpressed importcommand importidioms commandroundtrip completion validation launchplan promiselist probes doors insidespec tape usage handover subnet audit channel authority)
    terrarium_test(tst_${class} terrarium_sandbox)
endforeach()
foreach(class packet pty peer sealed descriptors roster systemlog spawning)
    terrarium_test(tst_${class} terrarium_kernel)
endforeach()

add_executable(fakesystemd ../targets/fakesystemd.cpp)
target_link_libraries(fakesystemd PRIVATE Qt6::DBus)
terrarium_test(tst_scope terrarium_sandbox)
target_compile_definitions(tst_scope PRIVATE FAKE_AUTHORITY="$<TARGET_FILE:fakesystemd>")
add_dependencies(tst_scope fakesystemd)
