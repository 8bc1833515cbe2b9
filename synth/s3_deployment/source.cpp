// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/errors.hpp>
#include <cdkpp/s3_assets/asset.hpp>
#include <cdkpp/s3_deployment/source.hpp>

#include <filesystem>
#include <memory>
#include <vector>

#include "assets/bundle.hpp"
#include "filesystem/output_file.hpp"
#include "filesystem/path_text.hpp"
#include "s3_deployment/markers.hpp"
#include "tree/state.hpp"

namespace cdk::s3_deployment {
namespace {

struct BucketSource final : ISource {
  BucketSource(s3::IBucket& from, Value<std::string> key) : bucket(from), zipObjectKey(std::move(key)) {}
  SourceConfig bind(Construct&, const DeploymentSourceContext& context) const override {
    bucket->grantRead(*context.handlerRole);
    return {.bucket = *bucket, .zipObjectKey = zipObjectKey};
  }
  Handle<s3::IBucket> bucket;
  Value<std::string> zipObjectKey;
};

std::string freeAssetId(const Construct& scope) {
  for (int number = 1;; ++number) {
    std::string id = "Asset" + std::to_string(number);
    if (!scope.node().tryFindChild(id)) return id;
  }
}

struct AssetSource final : ISource {
  AssetSource(std::string from, s3_assets::AssetOptions how) : path(std::move(from)), options(std::move(how)) {}
  SourceConfig bind(Construct& scope, const DeploymentSourceContext& context) const override {
    s3_assets::AssetProps props{.assetHash = options.assetHash,
                                .assetHashType = options.assetHashType,
                                .bundling = options.bundling,
                                .deployTime = options.deployTime,
                                .displayName = options.displayName,
                                .exclude = options.exclude,
                                .extraHash = options.extraHash,
                                .followSymlinks = options.followSymlinks,
                                .ignoreMode = options.ignoreMode,
                                .path = path,
                                .readers = options.readers,
                                .sourceKMSKey = options.sourceKMSKey};
    New<s3_assets::Asset> asset{scope, Id(freeAssetId(scope), scope.node().location()), props};
    if (!asset->isZipArchive())
      throw ValidationError("CDKPP4340",
                            "a source must be a directory or a .zip file, but '" + path +
                                "' is another file; give its "
                                "directory, or use Source::data for a single object",
                            scope);
    asset->grantRead(*context.handlerRole);
    return {.bucket = asset->bucket(), .zipObjectKey = asset->s3ObjectKey()};
  }
  std::string path;
  s3_assets::AssetOptions options;
};

/// A directory that is there until the app is synthesized, which is when assets are copied.
std::string newDirectory(const Construct& scope) {
  using ::cdk::detail::TemporaryDirectory;
  auto& kept = ::cdk::detail::attachment<std::vector<std::unique_ptr<TemporaryDirectory>>>(scope.node(), "source data");
  kept.push_back(std::make_unique<TemporaryDirectory>("cdkpp-s3-deployment-"));
  return kept.back()->path();
}

/// Whether a key stays in the directory that it is a path of.
bool staysInside(const std::string& objectKey) {
  const std::filesystem::path path = std::filesystem::path(objectKey).lexically_normal();
  return path.is_relative() && !path.empty() && *path.begin() != "..";
}

struct DataSource final : ISource {
  DataSource(std::string key, MarkedText text, SourceDataOptions how)
      : objectKey(std::move(key)), content(std::move(text)), options(std::move(how)) {}
  SourceConfig bind(Construct& scope, const DeploymentSourceContext& context) const override {
    if (!staysInside(objectKey))
      throw ValidationError("CDKPP4341",
                            "the key '" + objectKey +
                                "' leads out of the archive; leave out its '..' and its '/' in "
                                "front",
                            scope);
    const std::string directory = newDirectory(scope);
    const std::string file = filesystem::join(directory, objectKey);
    std::filesystem::create_directories(std::filesystem::path(file).parent_path());
    filesystem::writeFile(file, content.text);
    SourceConfig config = AssetSource(directory, {}).bind(scope, context);
    config.markers = content.markers.hasValue() ? content.markers : Map<Json>::empty();
    config.markersConfig = MarkersConfig{.jsonEscape = options.jsonEscape, .markerEncodings = content.encodings};
    return config;
  }
  std::string objectKey;
  MarkedText content;
  SourceDataOptions options;
};

}  // namespace

Source Source::asset(std::string path, s3_assets::AssetOptions options) {
  return AssetSource(std::move(path), std::move(options));
}
Source Source::bucket(s3::IBucket& bucket, Value<std::string> zipObjectKey) {
  return BucketSource(bucket, std::move(zipObjectKey));
}
Source Source::data(std::string objectKey, Value<std::string> data, SourceDataOptions markersConfig) {
  return DataSource(std::move(objectKey), markedText(data), std::move(markersConfig));
}
Source Source::jsonData(std::string objectKey, Json obj, JsonProcessingOptions jsonProcessingOptions) {
  return DataSource(std::move(objectKey), markedJson(obj), {.jsonEscape = jsonProcessingOptions.escape.valueOr(true)});
}

}  // namespace cdk::s3_deployment
