# SPDX-License-Identifier: Apache-2.0
# cmake -D DIRECTORIES="dir;…" -P CdkppApprove.cmake
#
# Makes what failed snapshot tests left below the directories the new snapshots: *.unapproved takes the place of the file
# beside it; an empty one says that the file is not written any more.
set(count 0)
foreach(directory IN LISTS DIRECTORIES)
  file(GLOB_RECURSE files "${directory}/*.unapproved")
  foreach(new IN LISTS files)
    string(REGEX REPLACE "\\.unapproved$" "" old "${new}")
    file(SIZE "${new}" size)
    if(size EQUAL 0)
      file(REMOVE "${new}" "${old}")
    else()
      file(RENAME "${new}" "${old}")
    endif()
    message("approved: ${old}")
    math(EXPR count "${count} + 1")
  endforeach()
endforeach()
message("${count} templates approved")
