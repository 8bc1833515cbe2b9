// SPDX-License-Identifier: Apache-2.0
// An assembly on disk, read back.
#pragma once
#include "assembly/synthesis.hpp"

namespace cdk::detail {

/// The files of an assembly that are not assets, those of nested assemblies included.
/// @throws filesystem::FileError
MemoryAssembly readAssembly(const std::string& directory);

}  // namespace cdk::detail
