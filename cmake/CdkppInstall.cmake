# SPDX-License-Identifier: Apache-2.0
# Installs the library, the headers of all three include roots as one tree, and the package that find_package(cdkpp)
# finds. The package can be moved.
include_guard()
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

set(CDKPP_PACKAGE_DIR "${CMAKE_INSTALL_LIBDIR}/cmake/cdkpp")

install(
  TARGETS cdkpp cdkpp-assertions
  EXPORT cdkppTargets
  ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}"
  LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}"
  RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}"
  INCLUDES
  DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
install(EXPORT cdkppTargets NAMESPACE cdkpp:: DESTINATION "${CDKPP_PACKAGE_DIR}")

foreach(root IN ITEMS include constructs/aws constructs/generated)
  if(IS_DIRECTORY "${PROJECT_SOURCE_DIR}/${root}/cdkpp")
    install(DIRECTORY "${PROJECT_SOURCE_DIR}/${root}/cdkpp" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}"
            FILES_MATCHING PATTERN "*.hpp")
  endif()
endforeach()

configure_package_config_file("${PROJECT_SOURCE_DIR}/cmake/cdkppConfig.cmake.in"
                              "${PROJECT_BINARY_DIR}/package/cdkppConfig.cmake" INSTALL_DESTINATION "${CDKPP_PACKAGE_DIR}")
# Before 1.0 a minor version may change the API.
write_basic_package_version_file("${PROJECT_BINARY_DIR}/package/cdkppConfigVersion.cmake"
                                 COMPATIBILITY SameMinorVersion)
install(
  FILES "${PROJECT_BINARY_DIR}/package/cdkppConfig.cmake" "${PROJECT_BINARY_DIR}/package/cdkppConfigVersion.cmake"
        "${PROJECT_SOURCE_DIR}/cmake/CdkppApp.cmake" "${PROJECT_SOURCE_DIR}/cmake/CdkppApprove.cmake"
        "${PROJECT_SOURCE_DIR}/cmake/CdkppDependencies.cmake" "${PROJECT_SOURCE_DIR}/cmake/CdkppLinker.cmake"
        "${PROJECT_SOURCE_DIR}/cmake/CdkppPrecompile.cmake" "${PROJECT_SOURCE_DIR}/cmake/CdkppUserTest.cmake"
  DESTINATION "${CDKPP_PACKAGE_DIR}")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" "${PROJECT_SOURCE_DIR}/NOTICE" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
