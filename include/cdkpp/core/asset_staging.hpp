// SPDX-License-Identifier: Apache-2.0
// AssetStaging: brings a file or directory into the cloud assembly.
#pragma once
#include <cdkpp/core/bundling.hpp>
#include <cdkpp/core/file_system.hpp>
#include <cdkpp/core/stack.hpp>

namespace cdk {

/// What the hash of an asset is made of.
enum class AssetHashType {
  SOURCE,  ///< the source, and the options of bundling
  OUTPUT,  ///< what the bundling command has made
  CUSTOM,  ///< the text given as assetHash
};

/// The options of assets that say how their hash is made and whether a command makes them.
struct AssetOptions {
  /// A text that changes when the asset shall be uploaded anew. @default made as assetHashType says
  Optional<std::string> assetHash{};
  /// @default CUSTOM with assetHash, else SOURCE
  Optional<AssetHashType> assetHashType{};
  /// The command that makes the asset. @default the source is the asset
  Optional<BundlingOptions> bundling{};
};

struct AssetStagingProps {
  /// A text that changes when the asset shall be uploaded anew. @default made as assetHashType says
  Optional<std::string> assetHash{};
  /// @default CUSTOM with assetHash, else SOURCE
  Optional<AssetHashType> assetHashType{};
  /// The command that makes the asset. @default the source is the asset
  Optional<BundlingOptions> bundling{};
  /// Files to leave out, see ignoreMode. Has no effect on what bundling makes. @default none
  List<std::string> exclude{};
  /// Text that becomes part of the hash. @default none
  Optional<std::string> extraHash{};
  /// What happens to symbolic links. @default EXTERNAL
  Optional<SymlinkFollowMode> follow{};
  /// How exclude is read. @default GLOB
  Optional<IgnoreMode> ignoreMode{};
  /// The file or directory. A relative path starts at the current directory.
  Required<std::string> sourcePath;
};

/// Takes a file or directory into the directory of the App as "asset.<hash>". The hash is made at once, and bundling is
/// done at once; files are copied when the App is synthesized. Equal assets are hashed and bundled once in a process.
///
/// The context value "aws:cdk:disable-asset-staging" leaves the source where it is; the assembly refers to it there.
/// A bundled asset of a stack that the CLI does not need this time ("aws:cdk:bundling-stacks") is not bundled.
class AssetStaging : public Construct {
 public:
  using Props = AssetStagingProps;
  static constexpr const char* BUNDLING_INPUT_DIR = "/asset-input";
  static constexpr const char* BUNDLING_OUTPUT_DIR = "/asset-output";

  /// @throws Error CDKPP2620 when there is no such file, CDKPP2621 when it is neither file nor directory, CDKPP2622
  /// when a link leads outside under BLOCK_EXTERNAL, CDKPP2623 when assetHash and assetHashType do not fit together,
  /// CDKPP263x when bundling fails, CDKPP264x when Docker does.
  explicit AssetStaging(Scope scope, AssetStagingProps props);

  /// Forgets the hashes and bundles of this process, for tests that change files.
  static void clearAssetHashCache();

  /// Where the asset will be after synthesis. With staging disabled: the source.
  const std::string& absoluteStagedPath() const { return stagedPath_; }
  /// 64 hexadecimal digits.
  const std::string& assetHash() const { return assetHash_; }
  /// Whether the asset is an archive, or a directory that becomes one when it is uploaded.
  bool isArchive() const { return isArchive_; }
  FileAssetPackaging packaging() const { return packaging_; }
  /// The source as a full path.
  const std::string& sourcePath() const { return sourcePath_; }
  /// The path that an asset manifest of the stack's assembly needs: "asset.<hash>", "../asset.<hash>" in a nested
  /// assembly.
  std::string relativeStagedPath(const Stack& stack) const;

 private:
  std::string sourcePath_;
  std::string stagedPath_{};
  std::string assetHash_{};
  std::string assetOutdir_{};
  FileAssetPackaging packaging_ = FileAssetPackaging::FILE;
  bool isArchive_ = false;
  bool stagingDisabled_ = false;
};

}  // namespace cdk
