// SPDX-License-Identifier: Apache-2.0
// The files of a snapshot: what is in them, and how they are compared, written and approved.
#pragma once
#include <filesystem>
#include <map>
#include <string>

#include "assembly/synthesis.hpp"
#include "assertions/section.hpp"

namespace cdk::assertions {

/// A template as it is stored, and what is said of its resources.
struct SnapshotFile {
  std::string text;
  Describe describe;
};
/// By the path below the folder of the snapshots.
using SnapshotFiles = std::map<std::string, SnapshotFile>;

/// Hashes of assets to what stands for them, from the asset manifests of an assembly.
std::map<std::string, std::string> assetNames(const cdk::detail::MemoryAssembly& assembly);
/// A template with its asset hashes replaced.
std::string withoutAssetHashes(const std::string& text, const std::map<std::string, std::string>& names);

/// Compares the files with those that belong to the snapshot `name` in the folder: `<name>.template.json` and what is
/// in
/// `<name>/`. @throws AssertionError CDKPP6010, CDKPP6011, CDKPP6012
void compareSnapshot(const std::filesystem::path& folder, const std::string& name, const SnapshotFiles& now);

}  // namespace cdk::assertions
