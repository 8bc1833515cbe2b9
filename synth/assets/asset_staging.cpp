// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/asset_staging.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/names.hpp>

#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <system_error>

#include "assets/bundle.hpp"
#include "assets/staged_files.hpp"
#include "filesystem/path_text.hpp"
#include "filesystem/walk.hpp"
#include "hash/digest.hpp"

namespace cdk {

namespace fs = std::filesystem;
using detail::StagedFile;

namespace {

constexpr const char* kSaltContext = "@aws-cdk/core:assetHashSalt";
constexpr const char* kDisableStagingContext = "aws:cdk:disable-asset-staging";

/// What was found out about an asset, and what it takes to stage it.
struct Staged {
  std::string stagedPath;
  std::string assetHash;
  FileAssetPackaging packaging = FileAssetPackaging::FILE;
  bool isArchive = false;
  std::vector<StagedFile> files{};
  std::shared_ptr<detail::TemporaryDirectory> bundle{};  // where what bundling made waits
};

class Cache {
 public:
  std::optional<Staged> find(const std::string& key) {
    const std::lock_guard lock(mutex_);
    const auto found = staged_.find(key);
    return found == staged_.end() ? std::nullopt : std::optional(found->second);
  }
  void add(const std::string& key, const Staged& staged) {
    const std::lock_guard lock(mutex_);
    staged_.emplace(key, staged);
  }
  void clear() {
    const std::lock_guard lock(mutex_);
    staged_.clear();
  }

 private:
  std::mutex mutex_;
  std::map<std::string, Staged> staged_;
};

Cache& cache() {
  static Cache instance;
  return instance;
}

bool isTruthy(const Json& value) {
  if (value.isBool()) return value.asBool();
  if (value.isNumber()) return value.asNumber() != 0;
  if (value.isString()) return !value.asString().empty();
  return value.hasValue() && !value.isNull();
}

const char* textOf(AssetHashType type) {
  switch (type) {
    case AssetHashType::SOURCE: return "source";
    case AssetHashType::OUTPUT: return "output";
    case AssetHashType::CUSTOM: return "custom";
  }
  return "";
}

/// Refuses links that lead out of the asset.
class LinkCheck final : public filesystem::WalkVisitor {
 public:
  explicit LinkCheck(const IConstruct& scope) : scope_(scope) {}
  void onFile(const filesystem::WalkEntry&) override {}
  void onDirectory(const filesystem::WalkEntry&, bool) override {}
  void onOther(const filesystem::WalkEntry&) override {}
  void onLink(const filesystem::WalkLink& link) override {
    if (!link.isInternal)
      throw ValidationError(
          "CDKPP2622",
          "the symbolic link " + link.path + " leads to " + link.resolvedTarget +
              " outside of the asset, which SymlinkFollowMode::BLOCK_EXTERNAL forbids; take EXTERNAL or "
              "ALWAYS, or put a file in its place",
          scope_);
  }

 private:
  const IConstruct& scope_;
};

/// Finds out everything about one asset.
class Stager {
 public:
  Stager(const AssetStaging& scope, const AssetStagingProps& props, std::string sourcePath)
      : scope_(scope), props_(props), source_(std::move(sourcePath)) {
    const Json salt = scope.node().tryGetContext(kSaltContext);
    fingerprint_.exclude = {".is_custom_resource"};
    for (const std::string& pattern : props.exclude) fingerprint_.exclude.push_back(pattern);
    fingerprint_.extraHash = props.extraHash.valueOr("");
    if (salt.isString()) fingerprint_.extraHash += salt.asString();
    fingerprint_.follow = props.follow.valueOr(SymlinkFollowMode::EXTERNAL);
    fingerprint_.ignoreMode = props.ignoreMode.valueOr(IgnoreMode::GLOB);

    std::error_code error;
    const fs::file_status status = fs::status(source_, error);
    if (!fs::exists(status))
      throw IoError("CDKPP2620",
                    "cannot find the asset at " + source_ + "; a relative path starts at the current directory", scope);
    isDirectory_ = fs::is_directory(status);
    isFile_ = fs::is_regular_file(status);
    if (isDirectory_ && fingerprint_.follow == SymlinkFollowMode::BLOCK_EXTERNAL) checkLinks(source_);

    const Handle<Stage> stage = Stage::of(scope);
    if (!stage)
      throw AssumptionError("CDKPP2625", "an asset must be below an App or a Stage, which has a directory for it",
                            scope);
    outdir_ = filesystem::resolve(stage->assetOutdir());
    hashType_ = hashType();
    isBundled_ = props.bundling.hasValue();
    skipBundling_ = isBundled_ && !Stack::of(scope).bundlingRequired();
    disabled_ = isTruthy(scope.node().tryGetContext(kDisableStagingContext));
  }

  bool disabled() const { return disabled_; }

  Staged staged() {
    // `follow` has no part in it, as upstream: of two assets that differ in that alone the first one counts.
    const std::string key = cacheKey();
    if (const auto known = cache().find(key)) return *known;
    Staged result = isBundled_ ? stageByBundling() : stageByCopying();
    cache().add(key, result);
    return result;
  }

 private:
  AssetHashType hashType() const {
    const bool hasHash = props_.assetHash && !props_.assetHash->empty();
    const AssetHashType type = props_.assetHashType.valueOr(hasHash ? AssetHashType::CUSTOM : AssetHashType::SOURCE);
    if (hasHash && type != AssetHashType::CUSTOM)
      throw ValidationError("CDKPP2623",
                            std::string("assetHash is given, so assetHashType must be CUSTOM or left out, not ") +
                                (type == AssetHashType::OUTPUT ? "OUTPUT" : "SOURCE"),
                            scope_);
    if (!hasHash && type == AssetHashType::CUSTOM)
      throw ValidationError("CDKPP2623", "assetHashType is CUSTOM, so assetHash must be given", scope_);
    return type;
  }

  std::string cacheKey() const {
    Json exclude = Json::array();
    for (const std::string& pattern : fingerprint_.exclude) exclude.add(pattern);
    Json key = Json::object({{"outdir", outdir_},
                             {"source", source_},
                             {"hashType", textOf(hashType_)},
                             {"assetHash", props_.assetHash},
                             {"extraHash", fingerprint_.extraHash},
                             {"exclude", exclude},
                             {"ignoreMode", static_cast<int>(fingerprint_.ignoreMode)},
                             {"skip", skipBundling_},
                             {"disabled", disabled_}});
    if (isBundled_) {
      key.set("bundling", detail::toJson(*props_.bundling));
      if (skipBundling_) key.set("path", scope_.node().path());
    }
    // A local bundling may do anything, so that only the very same object counts as equal.
    std::string text = key.dump();
    if (isBundled_ && props_.bundling->local)
      text += std::to_string(reinterpret_cast<std::uintptr_t>(props_.bundling->local->operator->()));
    return text;
  }

  Staged stageByCopying() {
    if (!isDirectory_ && !isFile_)
      throw ValidationError("CDKPP2621", "the asset " + source_ + " must be a file or a directory", scope_);
    if (hashType_ == AssetHashType::OUTPUT)
      throw ValidationError("CDKPP2624", "assetHashType OUTPUT needs bundling, which makes the output", scope_);
    const std::string extension = detail::assetExtension(source_);
    Staged result{.stagedPath = {},
                  .assetHash = hash(),
                  .packaging = isDirectory_ ? FileAssetPackaging::ZIP_DIRECTORY : FileAssetPackaging::FILE,
                  .isArchive = isDirectory_ || detail::isArchiveExtension(extension)};
    if (disabled_) {
      result.stagedPath = source_;
      return result;
    }
    stage(result, source_, "asset." + result.assetHash + extension, isDirectory_);
    return result;
  }

  Staged stageByBundling() {
    const BundlingOptions& bundling = *props_.bundling;
    if (!isDirectory_)
      throw ValidationError("CDKPP2630", "the asset " + source_ + " must be a directory: bundling works on directories",
                            scope_);
    if (skipBundling_)
      return {.stagedPath = source_,
              .assetHash = hashType_ == AssetHashType::OUTPUT ? customHash(Names::uniqueId(scope_)) : hash(),
              .packaging = FileAssetPackaging::ZIP_DIRECTORY,
              .isArchive = true};

    const BundlingOutput type = bundling.outputType.valueOr(BundlingOutput::AUTO_DISCOVER);
    Staged result{.stagedPath = {}, .assetHash = {}, .isArchive = type != BundlingOutput::SINGLE_FILE};
    if (hashType_ != AssetHashType::OUTPUT) {
      result.assetHash = hash();
      if (findBundled(result, type)) return result;
    }
    result.bundle = std::make_shared<detail::TemporaryDirectory>("cdkpp-bundling-");
    const std::string output = filesystem::join(result.bundle->path(), "output");
    fs::create_directory(output);
    fs::permissions(output, fs::perms::all);  // any user of a container may write; the directory around it is ours
    result.bundle->keep(true);                // as long as it may fail: the message says where to look
    detail::bundle(scope_, source_, bundling, output);
    const detail::BundledAsset made = detail::bundledAsset(scope_, output, type);
    if (made.packaging == FileAssetPackaging::ZIP_DIRECTORY && fingerprint_.follow == SymlinkFollowMode::BLOCK_EXTERNAL)
      checkLinks(output);
    result.packaging = made.packaging;
    if (hashType_ == AssetHashType::OUTPUT) result.assetHash = FileSystem::fingerprint(made.path, fingerprint_);
    result.bundle->keep(false);

    const std::string directoryName = "asset." + result.assetHash;
    if (made.packaging == FileAssetPackaging::ZIP_DIRECTORY) {
      stageBundle(result, made.path, directoryName, true);
      return result;
    }
    const std::string file = filesystem::join(result.bundle->path(), filesystem::nameOf(made.path));
    fs::rename(made.path, file);
    stageBundle(result, file, stagedNameOfFile(result.assetHash, made.extension), false);
    if (hashType_ != AssetHashType::OUTPUT) {
      // Tells the next run that this source is bundled, and what the output was called.
      std::ofstream(made.path).close();
      result.files.push_back({.source = output, .name = directoryName, .isDirectory = true, .owner = result.bundle});
    }
    return result;
  }

  /// An earlier run has bundled the same source with the same options.
  bool findBundled(Staged& result, BundlingOutput type) const {
    const std::string directory = filesystem::join(outdir_, "asset." + result.assetHash);
    std::error_code error;
    if (!fs::is_directory(directory, error) || FileSystem::isEmpty(directory)) return false;
    const detail::BundledAsset made = detail::bundledAsset(scope_, directory, type);
    result.packaging = made.packaging;
    result.stagedPath = made.packaging == FileAssetPackaging::ZIP_DIRECTORY
                            ? directory
                            : filesystem::join(outdir_, stagedNameOfFile(result.assetHash, made.extension));
    return fs::exists(result.stagedPath, error);
  }

  std::string stagedNameOfFile(const std::string& assetHash, const std::string& extension) const {
    std::string name = "asset." + assetHash + extension;
    // The directory that tells of the bundling has this name.
    if (extension.empty() && hashType_ != AssetHashType::OUTPUT) name += "_noext";
    return name;
  }

  void stage(Staged& result, const std::string& source, const std::string& name, bool isDirectory) const {
    result.stagedPath = filesystem::join(outdir_, name);
    result.files.push_back({.source = source,
                            .name = name,
                            .options = {.exclude = fingerprint_.exclude,
                                        .follow = fingerprint_.follow,
                                        .ignoreMode = fingerprint_.ignoreMode},
                            .isDirectory = isDirectory});
  }
  void stageBundle(Staged& result, const std::string& source, const std::string& name, bool isDirectory) const {
    result.stagedPath = filesystem::join(outdir_, name);
    // Links of the output lead to places within it, and stay as they are.
    result.files.push_back({.source = source,
                            .name = name,
                            .options = {.follow = SymlinkFollowMode::NEVER},
                            .isDirectory = isDirectory,
                            .owner = result.bundle});
  }

  void checkLinks(const std::string& directory) const {
    LinkCheck check(scope_);
    filesystem::walkDirectory(
        directory, directory, fingerprint_.follow,
        IgnoreStrategy::fromCopyOptions(
            {.exclude = fingerprint_.exclude, .follow = fingerprint_.follow, .ignoreMode = fingerprint_.ignoreMode},
            directory),
        check);
  }

  std::string hash() const {
    if (hashType_ == AssetHashType::CUSTOM) return customHash(*props_.assetHash);
    std::string fingerprint = FileSystem::fingerprint(source_, fingerprint_);
    return isBundled_ ? customHash(fingerprint) : fingerprint;
  }
  std::string customHash(const std::string& text) const {
    hash::Sha256 sha;
    sha.update(text);
    if (isBundled_) sha.update(detail::toJson(*props_.bundling).dump());
    return sha.hex().str();
  }

  const AssetStaging& scope_;
  const AssetStagingProps& props_;
  std::string source_;
  FingerprintOptions fingerprint_{};
  std::string outdir_;
  AssetHashType hashType_ = AssetHashType::SOURCE;
  bool isDirectory_ = false;
  bool isFile_ = false;
  bool isBundled_ = false;
  bool skipBundling_ = false;
  bool disabled_ = false;
};

}  // namespace

AssetStaging::AssetStaging(Scope scope, AssetStagingProps props)
    : Construct(scope), sourcePath_(filesystem::resolve(*props.sourcePath)) {
  Stager stager(*this, props, sourcePath_);
  const Staged staged = stager.staged();
  stagedPath_ = staged.stagedPath;
  assetHash_ = staged.assetHash;
  assetOutdir_ = Stage::of(*this)->assetOutdir();
  packaging_ = staged.packaging;
  isArchive_ = staged.isArchive;
  stagingDisabled_ = stager.disabled();
  for (const StagedFile& file : staged.files) detail::stageFile(*this, file);
}

void AssetStaging::clearAssetHashCache() { cache().clear(); }

std::string AssetStaging::relativeStagedPath(const Stack& stack) const {
  const Handle<Stage> stage = Stage::of(stack);
  if (!stage || stagingDisabled_ || filesystem::relative(assetOutdir_, stagedPath_).starts_with(".."))
    return stagedPath_;
  return filesystem::relative(stage->outdir(), stagedPath_);
}

}  // namespace cdk
