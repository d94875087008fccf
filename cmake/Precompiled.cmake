# SPDX-FileCopyrightText: 2026 The Terrarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
# terrarium_precompiled(TARGET LINK LIBRARY… HEADERS HEADER…): TARGET reads these headers, which most of its files want,
# precompiled, together with the other targets of its folder that link the same. That is a third less work. Only builds
# with sanitizers do it: the others notice a missing include. The compiler wants definitions to be the same that the
# headers ask for, so LIBRARY… are those that bring them.

option(TERRARIUM_PRECOMPILE "Precompile the headers of Qt and of the standard library" OFF)

set(terrarium_standard_headers <algorithm> <array> <chrono> <expected> <functional> <map> <memory> <optional> <ranges>
                               <span> <string> <string_view> <unordered_map> <vector>)

function(terrarium_precompiled target)
    if(NOT TERRARIUM_PRECOMPILE)
        return()
    endif()
    cmake_parse_arguments(PARSE_ARGV 1 wanted "" "" "LINK;HEADERS")
    string(MD5 name "${CMAKE_CURRENT_BINARY_DIR} ${wanted_LINK}")
    set(name terrarium_precompiled_${name})
    if(NOT TARGET ${name})
        # Programs are compiled with -fPIE, libraries with -fPIC, and so their headers have to be.
        file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/precompiled.cpp "int main() {}\n")
        get_target_property(type ${target} TYPE)
        if(type STREQUAL EXECUTABLE)
            add_executable(${name} ${CMAKE_CURRENT_BINARY_DIR}/precompiled.cpp)
        else()
            add_library(${name} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/precompiled.cpp)
        endif()
        target_link_libraries(${name} PRIVATE ${wanted_LINK})
        target_precompile_headers(${name} PRIVATE ${wanted_HEADERS} ${terrarium_standard_headers})
    endif()
    target_precompile_headers(${target} REUSE_FROM ${name})
endfunction()
