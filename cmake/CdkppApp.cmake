# SPDX-License-Identifier: Apache-2.0
# cdkpp_add_app(NAME name SOURCES file… [OUTPUT dir] [WORKING_DIRECTORY dir] [LINK library…] [PRECOMPILE ON|OFF])
#
# Makes the program NAME from SOURCES and the target synth-NAME, which runs it and leaves the cloud assembly (templates,
# manifest, assets) in OUTPUT. The target `synth` does so for all programs.
#
#   OUTPUT             default: <binary dir>/<name>.out; relative to the current source directory
#   WORKING_DIRECTORY  where the program runs, hence where relative asset paths start; default: current source directory
#   LINK               further libraries of the program
#   PRECOMPILE         whether the headers of CDK++ that the sources include are precompiled: the first build takes about
#                      a second longer, each later one half the time. Default: CDKPP_PRECOMPILE, which is on for users
#
# The program is compiled with the warnings that name a property that is missing or out of order, and linked with mold or
# gold where one is installed and the project has not chosen a linker.
include_guard()
include("${CMAKE_CURRENT_LIST_DIR}/CdkppLinker.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/CdkppPrecompile.cmake")

set(CDKPP_STATIC_RUNTIME_FLAGS -static-libstdc++ -static-libgcc)

function(cdkpp_add_app)
  cmake_parse_arguments(PARSE_ARGV 0 app "" "NAME;OUTPUT;WORKING_DIRECTORY;PRECOMPILE" "SOURCES;LINK")
  if(app_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "cdkpp_add_app: unknown arguments: ${app_UNPARSED_ARGUMENTS}")
  endif()
  if(NOT app_NAME OR NOT app_SOURCES)
    message(FATAL_ERROR "cdkpp_add_app: NAME and SOURCES are needed")
  endif()
  if(NOT app_OUTPUT)
    set(app_OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/${app_NAME}.out")
  endif()
  if(NOT app_WORKING_DIRECTORY)
    set(app_WORKING_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}")
  endif()
  if(NOT DEFINED app_PRECOMPILE)
    set(app_PRECOMPILE ON)
    if(DEFINED CDKPP_PRECOMPILE)
      set(app_PRECOMPILE ${CDKPP_PRECOMPILE})
    endif()
  endif()
  cmake_path(ABSOLUTE_PATH app_OUTPUT BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)

  add_executable(${app_NAME} ${app_SOURCES})
  target_link_libraries(${app_NAME} PRIVATE cdkpp::cdkpp ${app_LINK})
  target_compile_options(
    ${app_NAME} PRIVATE $<$<CXX_COMPILER_ID:GNU,Clang,AppleClang>:-Wmissing-field-initializers>
                        $<$<CXX_COMPILER_ID:Clang,AppleClang>:-Werror=reorder-init-list>
                        # As clang does: std::move is no function call. The assembler runs beside the compiler.
                        $<$<COMPILE_LANG_AND_ID:CXX,GNU>:-ffold-simple-inlines>
                        $<$<COMPILE_LANG_AND_ID:CXX,GNU>:-pipe>)
  cdkpp_fast_linker(linker)
  target_link_options(${app_NAME} PRIVATE ${linker})
  if(app_PRECOMPILE)
    cdkpp_precompile(${app_NAME} ${app_SOURCES})
  endif()
  if(CDKPP_STATIC_RUNTIME AND NOT CDKPP_SANITIZERS AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
    target_link_options(${app_NAME} PRIVATE ${CDKPP_STATIC_RUNTIME_FLAGS})
  endif()

  add_custom_target(
    synth-${app_NAME}
    COMMAND "${CMAKE_COMMAND}" -E env "CDK_OUTDIR=${app_OUTPUT}" "$<TARGET_FILE:${app_NAME}>"
    WORKING_DIRECTORY "${app_WORKING_DIRECTORY}"
    COMMENT "Synthesizing ${app_NAME} into ${app_OUTPUT}"
    VERBATIM)
  if(NOT TARGET synth)
    add_custom_target(synth)
  endif()
  add_dependencies(synth synth-${app_NAME})
endfunction()
