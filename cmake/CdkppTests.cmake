# SPDX-License-Identifier: Apache-2.0
# cdkpp_add_unit_tests(<name> <directory> [LINK library…])
#
# Makes one Catch2 program test-<name> from all *.test.cpp below <directory>, and one ctest entry <name>/<file> for each
# of these files. The program runs in <directory>, so that fixtures are found by a relative path.
include_guard()

function(cdkpp_add_unit_tests name directory)
  cmake_parse_arguments(PARSE_ARGV 2 tests "" "" "LINK")
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${directory}/*.test.cpp")
  if(NOT sources)
    return()
  endif()
  set(program test-${name})
  add_executable(${program} ${sources})
  target_link_libraries(${program} PRIVATE cdkpp-test-support ${tests_LINK})
  cdkpp_set_warnings(${program})
  if(CDKPP_TEST_PCH)
    target_precompile_headers(${program} REUSE_FROM cdkpp-test-support)
  endif()
  add_dependencies(unit-tests ${program})

  # Catch2 tags each test with [#file] on demand: a file can be run alone without listing the program's tests.
  if(Catch2_VERSION VERSION_LESS 3)
    set(reject_empty --warn NoTests)
  else()
    set(reject_empty --warn UnmatchedTestSpec)
  endif()
  foreach(source IN LISTS sources)
    cmake_path(RELATIVE_PATH source BASE_DIRECTORY "${directory}" OUTPUT_VARIABLE file)
    string(REGEX REPLACE "\\.test\\.cpp$" "" test "${name}/${file}")
    cmake_path(GET source STEM LAST_ONLY tag)
    add_test(NAME ${test} COMMAND ${program} --filenames-as-tags "[#${tag}]" ${reject_empty} --order lex
             WORKING_DIRECTORY "${directory}")
    set_tests_properties(${test} PROPERTIES LABELS unit TIMEOUT 300)
  endforeach()
endfunction()
