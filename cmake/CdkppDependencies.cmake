# SPDX-License-Identifier: Apache-2.0
# The libraries that a program linked with CDK++ needs. Read by CDK++'s own build and, installed beside it, by the
# package file, so that both always agree. None of them is visible in a public header.
include_guard()

if(NOT DEFINED CDKPP_STATIC_DEPENDENCIES)
  set(CDKPP_STATIC_DEPENDENCIES ON)
endif()

# Makes the target cdkpp::dependency::NAME from a static archive when there is one, else from the shared library:
# loading a shared library costs more than many programs take to synthesize.
function(_cdkpp_find_library name header)
  if(TARGET cdkpp::dependency::${name})
    return()
  endif()
  find_package(PkgConfig QUIET)
  if(PkgConfig_FOUND)
    pkg_check_modules(CDKPP_PC_${name} QUIET ${name})
  endif()
  set(files ${name})
  if(CDKPP_STATIC_DEPENDENCIES)
    list(PREPEND files "${CMAKE_STATIC_LIBRARY_PREFIX}${name}${CMAKE_STATIC_LIBRARY_SUFFIX}")
  endif()
  find_path(CDKPP_${name}_INCLUDE_DIR ${header} HINTS ${CDKPP_PC_${name}_INCLUDE_DIRS})
  find_library(CDKPP_${name}_LIBRARY NAMES ${files} HINTS ${CDKPP_PC_${name}_LIBRARY_DIRS})
  mark_as_advanced(CDKPP_${name}_INCLUDE_DIR CDKPP_${name}_LIBRARY)
  if(NOT CDKPP_${name}_INCLUDE_DIR OR NOT CDKPP_${name}_LIBRARY)
    message(FATAL_ERROR "cdkpp needs the library ${name} with its headers: install its development package")
  endif()
  add_library(cdkpp::dependency::${name} UNKNOWN IMPORTED GLOBAL)
  set_target_properties(
    cdkpp::dependency::${name} PROPERTIES IMPORTED_LOCATION "${CDKPP_${name}_LIBRARY}"
                                          INTERFACE_INCLUDE_DIRECTORIES "${CDKPP_${name}_INCLUDE_DIR}")
endfunction()

_cdkpp_find_library(nettle nettle/sha2.h)
_cdkpp_find_library(pcre2-8 pcre2.h)  # of cdkpp::assertions alone
_cdkpp_find_library(yaml-cpp yaml-cpp/yaml.h)
