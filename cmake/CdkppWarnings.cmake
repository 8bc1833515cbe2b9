# SPDX-License-Identifier: Apache-2.0
# Warnings of CDK++'s own targets. They are never exported: a user's project chooses its own.
include_guard()

function(cdkpp_set_warnings target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic $<$<BOOL:${CDKPP_WERROR}>:-Werror>)
endfunction()
