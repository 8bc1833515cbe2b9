# SPDX-License-Identifier: Apache-2.0
# cdkpp_add_test(NAME name SOURCES file… [LINK library…] [SNAPSHOTS dir] [WORKING_DIRECTORY dir])
#
# Makes a Catch2 program, of version 2 or 3, with cdkpp::assertions, and a test of ctest that runs it. Call find_package or
# FetchContent for Catch2 before, and enable_testing().
#
#   LINK               further libraries of the program
#   SNAPSHOTS          where matchesSnapshot keeps its files; default: snapshots in the current source directory
#   WORKING_DIRECTORY  where the test runs, hence where relative asset paths start; default: current source directory
#
# The target `approve` accepts what the last run found changed.
include_guard()

set(CDKPP_APPROVE_SCRIPT "${CMAKE_CURRENT_LIST_DIR}/CdkppApprove.cmake")

# Catch2 3 has a library with a main function; for version 2 it is made here, once.
function(_cdkpp_catch2_main)
  if(TARGET cdkpp-catch2-main)
    return()
  endif()
  if(TARGET Catch2::Catch2WithMain)
    add_library(cdkpp-catch2-main INTERFACE)
    target_link_libraries(cdkpp-catch2-main INTERFACE Catch2::Catch2WithMain)
  elseif(TARGET Catch2::Catch2)
    set(main "${CMAKE_CURRENT_BINARY_DIR}/cdkpp-catch2-main.cpp")
    file(CONFIGURE OUTPUT "${main}" CONTENT "#define CATCH_CONFIG_MAIN\n#include <catch2/catch.hpp>\n" @ONLY)
    add_library(cdkpp-catch2-main STATIC "${main}")
    target_compile_features(cdkpp-catch2-main PUBLIC cxx_std_20)
    target_link_libraries(cdkpp-catch2-main PUBLIC Catch2::Catch2)
  else()
    message(FATAL_ERROR "cdkpp_add_test: call find_package(Catch2) before")
  endif()
endfunction()

function(cdkpp_add_test)
  cmake_parse_arguments(PARSE_ARGV 0 test "" "NAME;SNAPSHOTS;WORKING_DIRECTORY" "SOURCES;LINK")
  if(test_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "cdkpp_add_test: unknown arguments: ${test_UNPARSED_ARGUMENTS}")
  endif()
  if(NOT test_NAME OR NOT test_SOURCES)
    message(FATAL_ERROR "cdkpp_add_test: NAME and SOURCES are needed")
  endif()
  if(NOT test_SNAPSHOTS)
    set(test_SNAPSHOTS snapshots)
  endif()
  if(NOT test_WORKING_DIRECTORY)
    set(test_WORKING_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}")
  endif()
  cmake_path(ABSOLUTE_PATH test_SNAPSHOTS BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)

  _cdkpp_catch2_main()
  add_executable(${test_NAME} ${test_SOURCES})
  target_link_libraries(${test_NAME} PRIVATE cdkpp::assertions cdkpp-catch2-main ${test_LINK})
  target_compile_definitions(${test_NAME} PRIVATE "CDKPP_SNAPSHOT_DIR=\"${test_SNAPSHOTS}\"")
  add_test(NAME ${test_NAME} COMMAND ${test_NAME} WORKING_DIRECTORY "${test_WORKING_DIRECTORY}")

  add_custom_target(
    approve-${test_NAME}
    COMMAND "${CMAKE_COMMAND}" -D "DIRECTORIES=${test_SNAPSHOTS}" -P "${CDKPP_APPROVE_SCRIPT}"
    VERBATIM)
  if(NOT TARGET approve)
    add_custom_target(approve)
  endif()
  add_dependencies(approve approve-${test_NAME})
endfunction()
