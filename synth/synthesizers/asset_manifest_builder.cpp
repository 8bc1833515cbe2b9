// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/asset_manifest_builder.hpp>
#include <cdkpp/core/errors.hpp>

#include <unordered_map>
#include <utility>
#include <vector>

#include "assembly/session.hpp"
#include "assets/docker.hpp"
#include "hash/digest.hpp"
#include "synthesizers/placeholders.hpp"
#include "values/cells.hpp"

namespace cdk {

using detail::literalOr;

namespace {

// Versions of the schema, each the first that knows something. The oldest one that knows all that is written is the
// manifest's, so that older CLIs read it too, and none reads what it would not understand.
constexpr const char* kBaseVersion = "36.0.0";
constexpr const char* kRoleOptionsVersion = "38.0.0";
constexpr const char* kBuildContextsVersion = "53.0.0";

struct Asset {
  std::string hash;
  Json displayName;
  Json source;
  std::vector<std::pair<std::string, Json>> destinations;
};

Json objectOf(const std::vector<std::pair<std::string, Json>>& entries) {
  Json object = Json::object();
  for (const auto& [key, value] : entries) object.set(key, value);
  return object;
}

/// The assets of one kind, in the order of their first use.
class Assets {
 public:
  void add(const Stack& stack, const std::string& hash, const Json& source, const Json& destination,
           const Optional<std::string>& displayName) {
    const auto [known, fresh] = byHash_.emplace(hash, assets_.size());
    if (fresh) assets_.push_back({hash, Json(displayName), source, {}});
    const std::string id = literalOr(stack.account(), "current_account") + "-" +
                           literalOr(stack.region(), "current_region") + "-" +
                           std::string(hash::sha256(destination.dump()).first(8));
    auto& destinations = assets_[known->second].destinations;
    for (const auto& [key, value] : destinations)
      if (key == id) return;
    destinations.emplace_back(id, destination);
  }

  bool empty() const { return assets_.empty(); }

  Json render() const {
    detail::Any map = detail::newMap(assets_.size());
    for (const Asset& asset : assets_)
      detail::freshEntries(map).emplace_back(asset.hash,
                                             Json::object({{"displayName", asset.displayName},
                                                           {"source", asset.source},
                                                           {"destinations", objectOf(asset.destinations)}}));
    return {detail::Raw{}, std::move(map)};
  }

 private:
  std::vector<Asset> assets_;
  std::unordered_map<std::string, std::size_t> byHash_;
};

const char* textOf(FileAssetPackaging packaging) {
  return packaging == FileAssetPackaging::ZIP_DIRECTORY ? "zip" : "file";
}

/// ".txt" of "a/b.txt"; "" of "a.b/c" and of "a/.hidden".
std::string extensionOf(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  const std::string name = slash == std::string::npos ? path : path.substr(slash + 1);
  const std::size_t dot = name.rfind('.');
  return dot == std::string::npos || dot == 0 || name == ".." ? std::string() : name.substr(dot);
}

/// An empty text counts as not given.
bool isGiven(const Optional<std::string>& text) { return text && !text->empty(); }

void check(const FileAssetSource& asset) {
  if (asset.executable.hasValue() == isGiven(asset.fileName))
    throw ValidationError("CDKPP2610", "the file asset " + *asset.sourceHash +
                                           " needs exactly one of 'fileName' and 'executable'; it has " +
                                           (asset.executable.hasValue() ? "both" : "neither"));
  if (asset.packaging.hasValue() != isGiven(asset.fileName))
    throw ValidationError("CDKPP2610", "the file asset " + *asset.sourceHash +
                                           " needs 'packaging' together with "
                                           "'fileName', and neither with 'executable'");
}

void check(const DockerImageAssetSource& asset) {
  if (asset.executable.hasValue() == isGiven(asset.directoryName))
    throw ValidationError("CDKPP2611", "the image asset " + *asset.sourceHash +
                                           " needs exactly one of 'directoryName' and 'executable'; it has " +
                                           (asset.executable.hasValue() ? "both" : "neither"));
  if (isGiven(asset.directoryName)) return;
  const std::pair<const char*, bool> forDirectories[] = {{"dockerBuildArgs", asset.dockerBuildArgs.hasValue()},
                                                         {"dockerBuildContexts", asset.dockerBuildContexts.hasValue()},
                                                         {"dockerBuildTarget", isGiven(asset.dockerBuildTarget)},
                                                         {"dockerOutputs", asset.dockerOutputs.hasValue()},
                                                         {"dockerFile", isGiven(asset.dockerFile)}};
  for (const auto& [name, given] : forDirectories)
    if (given)
      throw ValidationError("CDKPP2611", "the image asset " + *asset.sourceHash + " has '" + name +
                                             "', which needs 'directoryName': a command builds the image by itself");
}

template <class Destination>
void setRole(Destination& destination, const Optional<RoleOptions>& role) {
  if (!role) return;
  destination.assumeRoleArn = *role->assumeRoleArn;
  destination.assumeRoleExternalId = role->assumeRoleExternalId;
  destination.assumeRoleAdditionalOptions = role->assumeRoleAdditionalOptions;
}

Optional<std::string> regionOf(const Stack& stack) {
  const Value<std::string> region = stack.region();
  return region.isLiteral() ? Optional<std::string>(region.literal()) : Optional<std::string>();
}

}  // namespace

struct AssetManifestBuilder::State {
  Assets files;
  Assets dockerImages;
  bool hasRoleOptions = false;
  bool hasBuildContexts = false;
  const char* version() const {
    return hasBuildContexts ? kBuildContextsVersion : hasRoleOptions ? kRoleOptionsVersion : kBaseVersion;
  }
};

AssetManifestBuilder::AssetManifestBuilder() : state_(new State) {}
AssetManifestBuilder::AssetManifestBuilder(const AssetManifestBuilder&) : AssetManifestBuilder() {}
AssetManifestBuilder::~AssetManifestBuilder() { delete state_; }

FileDestination AssetManifestBuilder::defaultAddFileAsset(const Stack& stack, const FileAssetSource& asset,
                                                          const AssetManifestFileDestination& target) {
  check(asset);
  const bool zip = asset.packaging.hasValue() && *asset.packaging == FileAssetPackaging::ZIP_DIRECTORY;
  FileDestination destination{.bucketName = *target.bucketName,
                              .objectKey = target.bucketPrefix.valueOr("") + *asset.sourceHash +
                                           (zip ? ".zip" : extensionOf(asset.fileName.valueOr(""))),
                              .region = regionOf(stack)};
  setRole(destination, target.role);
  Json packaging;
  if (asset.packaging.hasValue()) packaging = Json(textOf(*asset.packaging));
  addFileAsset(stack, *asset.sourceHash,
               Json::object({{"path", asset.fileName}, {"executable", asset.executable}, {"packaging", packaging}}),
               destination, asset.displayName);
  return destination;
}

DockerImageDestination AssetManifestBuilder::defaultAddDockerImageAsset(
    const Stack& stack, const DockerImageAssetSource& asset, const AssetManifestDockerImageDestination& target) {
  check(asset);
  DockerImageDestination destination{.imageTag = target.dockerTagPrefix.valueOr("") + *asset.sourceHash,
                                     .region = regionOf(stack),
                                     .repositoryName = *target.repositoryName};
  setRole(destination, target.role);
  const Json source = Json::object({
      {"executable", asset.executable},
      {"directory", asset.directoryName},
      {"dockerBuildArgs", asset.dockerBuildArgs},
      {"dockerBuildContexts", asset.dockerBuildContexts},
      {"dockerBuildSecrets", asset.dockerBuildSecrets},
      {"dockerBuildSsh", asset.dockerBuildSsh},
      {"dockerBuildTarget", asset.dockerBuildTarget},
      {"dockerFile", asset.dockerFile},
      {"networkMode", asset.networkMode},
      {"platform", asset.platform},
      {"dockerOutputs", asset.dockerOutputs},
      {"cacheFrom", detail::toJson(asset.dockerCacheFrom)},
      {"cacheTo", asset.dockerCacheTo ? detail::toJson(*asset.dockerCacheTo) : Json()},
      {"cacheDisabled", asset.dockerCacheDisabled},
  });
  const std::string id = asset.assetName ? *asset.assetName + "-" + *asset.sourceHash : *asset.sourceHash;
  addDockerImageAsset(stack, id, source, destination, asset.displayName);
  return destination;
}

void AssetManifestBuilder::addFileAsset(const Stack& stack, const std::string& sourceHash, const Json& source,
                                        const FileDestination& dest, const Optional<std::string>& displayName) {
  // The hash of this text in this order is part of the id of the destination.
  const Json json = Json::object({{"bucketName", *dest.bucketName},
                                  {"objectKey", *dest.objectKey},
                                  {"region", dest.region},
                                  {"assumeRoleArn", dest.assumeRoleArn},
                                  {"assumeRoleExternalId", dest.assumeRoleExternalId},
                                  {"assumeRoleAdditionalOptions", dest.assumeRoleAdditionalOptions}});
  if (dest.assumeRoleAdditionalOptions.hasValue()) state_->hasRoleOptions = true;
  state_->files.add(stack, sourceHash, source, json, displayName);
}

void AssetManifestBuilder::addDockerImageAsset(const Stack& stack, const std::string& sourceHash, const Json& source,
                                               const DockerImageDestination& dest,
                                               const Optional<std::string>& displayName) {
  const Json json = Json::object({{"repositoryName", *dest.repositoryName},
                                  {"imageTag", *dest.imageTag},
                                  {"region", dest.region},
                                  {"assumeRoleArn", dest.assumeRoleArn},
                                  {"assumeRoleExternalId", dest.assumeRoleExternalId},
                                  {"assumeRoleAdditionalOptions", dest.assumeRoleAdditionalOptions}});
  if (dest.assumeRoleAdditionalOptions.hasValue()) state_->hasRoleOptions = true;
  if (source.contains("dockerBuildContexts")) state_->hasBuildContexts = true;
  state_->dockerImages.add(stack, sourceHash, source, json, displayName);
}

bool AssetManifestBuilder::hasAssets() const { return !state_->files.empty() || !state_->dockerImages.empty(); }

std::string AssetManifestBuilder::emitManifest(const Stack& stack, detail::SynthesisSession& session,
                                               const AssetManifestOptions& options,
                                               const List<std::string>& dependencies) {
  const std::string id = stack.artifactId() + ".assets";
  const std::string file = id + ".json";
  const Json manifest = Json::object({{"version", state_->version()},
                                      {"files", state_->files.render()},
                                      {"dockerImages", state_->dockerImages.render()}});
  session.writeFile(file, manifest.dump(2));
  Json artifact = Json::object(
      {{"type", "cdk:asset-manifest"},
       {"properties",
        Json::object({{"file", file},
                      {"requiresBootstrapStackVersion", options.requiresBootstrapStackVersion},
                      {"bootstrapStackVersionSsmParameter", options.bootstrapStackVersionSsmParameter}})}});
  if (dependencies.size() > 0) artifact.set("dependencies", dependencies);
  session.addArtifact(id, std::move(artifact));
  return id;
}

}  // namespace cdk
