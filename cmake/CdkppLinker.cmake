# SPDX-License-Identifier: Apache-2.0
# cdkpp_fast_linker(<variable>)
#
# Sets the variable to the flag that chooses the fastest linker there is, or to nothing: where the project has chosen one
# itself, optimizes while it links, or does not make ELF files. The default linker takes a fifth of the time from an edit
# to a template.
include_guard()
include(CheckLinkerFlag)

function(cdkpp_fast_linker variable)
  set(${variable} "" PARENT_SCOPE)
  if(NOT CMAKE_SYSTEM_NAME STREQUAL "Linux" OR CMAKE_INTERPROCEDURAL_OPTIMIZATION
     OR "${CMAKE_EXE_LINKER_FLAGS} ${CMAKE_CXX_FLAGS}" MATCHES "-fuse-ld=|-flto")
    return()
  endif()
  foreach(linker IN ITEMS mold gold lld)
    check_linker_flag(CXX "-fuse-ld=${linker}" CDKPP_LINKS_WITH_${linker})
    if(CDKPP_LINKS_WITH_${linker})
      set(${variable} "-fuse-ld=${linker}" PARENT_SCOPE)
      return()
    endif()
  endforeach()
endfunction()
