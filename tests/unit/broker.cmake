# SPDX-FileCopyrightText: 2026 The Terrarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
add_executable(fakeobserver ../targets/fakeobserver.cpp)
target_include_directories(fakeobserver PRIVATE ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(fakeobserver PRIVATE terrarium_snapshot)

if(TERRARIUM_PROGRAMS)
    set(observer ${TERRARIUM_PROGRAMS}/${CMAKE_INSTALL_LIBEXECDIR}/terrarium/terrarium-observer)
else()
    set(observer $<TARGET_FILE:terrarium-observer>)
endif()

terrarium_test(tst_observerclient terrarium_broker)
target_compile_definitions(tst_observerclient PRIVATE FAKE_OBSERVER="$<TARGET_FILE:fakeobserver>"
                                                      REAL_OBSERVER="${observer}")
add_dependencies(tst_observerclient fakeobserver)
if(NOT TERRARIUM_PROGRAMS)
    add_dependencies(tst_observerclient terrarium-observer)
endif()
terrarium_test(tst_snapshotfile terrarium_broker)

add_executable(fakeauthority ../targets/fakeauthority.cpp)
target_link_libraries(fakeauthority PRIVATE KF6::AuthCore Qt6::DBus)
terrarium_test(tst_kauthbroker terrarium_broker)
target_compile_definitions(tst_kauthbroker PRIVATE FAKE_AUTHORITY="$<TARGET_FILE:fakeauthority>")
add_dependencies(tst_kauthbroker fakeauthority)
terrarium_test(tst_privilegedstart terrarium_broker)
terrarium_test(tst_privilegedclient terrarium_broker)
