# SPDX-FileCopyrightText: 2026 The Terrarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
# One static library a folder: terrarium_library(NAME LINK…) takes the folder's sources and links only what it may use.

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor)
if(TERRARIUM_WERROR)
    add_compile_options(-Werror)
endif()
if(TERRARIUM_SANITIZE)
    add_compile_options(-fsanitize=${TERRARIUM_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    # False alarms are known there: https://gcc.gnu.org/onlinedocs/gcc/Instrumentation-Options.html
    add_compile_options($<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    add_link_options(-fsanitize=${TERRARIUM_SANITIZE})
endif()

function(terrarium_library name)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    add_library(${name} STATIC ${sources})
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(${name} PUBLIC ${ARGN})
endfunction()

function(terrarium_qt_library name)
    terrarium_library(${name} ${ARGN})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_compile_definitions(${name} PUBLIC QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
                                              QT_USE_QSTRINGBUILDER QT_STRICT_ITERATORS)
endfunction()
