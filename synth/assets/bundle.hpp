// SPDX-License-Identifier: Apache-2.0
// Runs the bundling of an asset.
#pragma once
#include <cdkpp/core/asset_staging.hpp>

#include <string>

namespace cdk::detail {

/// A directory of this process, removed in the end.
class TemporaryDirectory {
 public:
  explicit TemporaryDirectory(const std::string& prefix) : path_(FileSystem::mkdtemp(prefix)) {}
  TemporaryDirectory(const TemporaryDirectory&) = delete;
  TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;
  ~TemporaryDirectory();
  const std::string& path() const { return path_; }
  /// Whether it stays, for a look at what is in it.
  void keep(bool kept) { kept_ = kept; }

 private:
  std::string path_;
  bool kept_ = false;
};

/// The options as JSON, for hashes.
Json toJson(const BundlingOptions& options);

/// Makes the asset of a source directory in an empty directory.
/// @throws Error CDKPP2631 when it fails, CDKPP2632 when there is no output.
void bundle(const IConstruct& scope, const std::string& source, const BundlingOptions& options,
            const std::string& outputDirectory);

/// What a bundling has made: a directory, or a single file in it.
struct BundledAsset {
  std::string path;
  FileAssetPackaging packaging = FileAssetPackaging::ZIP_DIRECTORY;
  std::string extension{};
};
/// @throws Error CDKPP2633 when the output is not the single file that the type says, CDKPP2634 when it is a link.
BundledAsset bundledAsset(const IConstruct& scope, const std::string& directory, BundlingOutput type);

/// ".tar.gz" and the other extensions of archives, else what follows the last dot.
std::string assetExtension(const std::string& path);
bool isArchiveExtension(std::string extension);

}  // namespace cdk::detail
