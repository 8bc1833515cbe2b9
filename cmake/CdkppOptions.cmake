# SPDX-License-Identifier: Apache-2.0
# What can be chosen when CDK++ is configured. Everything that serves only CDK++'s own development is off for a project
# that uses CDK++ by add_subdirectory or FetchContent.
include_guard()

option(CDKPP_BUILD_TESTS "Build the tests of CDK++" ${PROJECT_IS_TOP_LEVEL})
option(CDKPP_BUILD_SAMPLES "Build the samples of CDK++" ${PROJECT_IS_TOP_LEVEL})
option(CDKPP_BUILD_BENCHMARKS "Build the benchmarks of CDK++" ${PROJECT_IS_TOP_LEVEL})
option(CDKPP_BUILD_TOOLS "Build the tools of CDK++, such as the generator of the L1 classes" ${PROJECT_IS_TOP_LEVEL})
option(CDKPP_INSTALL "Add the rules that install CDK++" ${PROJECT_IS_TOP_LEVEL})
option(CDKPP_WERROR "Make warnings in CDK++'s own targets errors" OFF)
option(CDKPP_STATIC_DEPENDENCIES "Prefer static archives of the libraries that CDK++ uses; programs start faster" ON)
option(CDKPP_STATIC_RUNTIME "Link programs made by cdkpp_add_app with the static C++ runtime; they start faster"
       ${PROJECT_IS_TOP_LEVEL})
option(CDKPP_TEST_PCH "Compile the tests with a precompiled header" ON)
option(CDKPP_TEST_ALL_HEADERS "Compile each generated header alone, not only one umbrella per service" OFF)
set(CDKPP_SANITIZERS "" CACHE STRING "Sanitizers for all own targets, for example address,undefined")

if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 12)
  message(FATAL_ERROR "cdkpp: g++ ${CMAKE_CXX_COMPILER_VERSION} is too old, g++ 12 or newer is needed")
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 16)
  message(FATAL_ERROR "cdkpp: clang ${CMAKE_CXX_COMPILER_VERSION} is too old, clang 16 or newer is needed")
endif()

if(CDKPP_SANITIZERS)
  add_compile_options(-fsanitize=${CDKPP_SANITIZERS} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${CDKPP_SANITIZERS})
  # What sanitizers insert makes g++ warn of std::regex and std::string.
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(-Wno-maybe-uninitialized -Wno-restrict)
  endif()
endif()

if(PROJECT_IS_TOP_LEVEL)
  if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
  endif()
  set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
  set(CMAKE_CXX_EXTENSIONS OFF)

  # A precompiled header is cached too when ccache may overlook what a precompiled header hides: its time stamps and
  # the macros in it.
  if(NOT CMAKE_CXX_COMPILER_LAUNCHER)
    find_program(CDKPP_CCACHE ccache)
    if(CDKPP_CCACHE)
      set(CMAKE_CXX_COMPILER_LAUNCHER env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
                                      ${CDKPP_CCACHE})
    endif()
  endif()

  # The samples are built from scratch much more often than they are edited.
  option(CDKPP_PRECOMPILE "Precompile the headers that programs made by cdkpp_add_app include" OFF)

  include(CdkppLinker)
  cdkpp_fast_linker(linker)
  add_link_options(${linker})
endif()
