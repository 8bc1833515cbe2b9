// SPDX-License-Identifier: Apache-2.0
#include "assets/bundle.hpp"

#include <cdkpp/core/errors.hpp>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <random>
#include <system_error>

#include "assets/docker.hpp"
#include "filesystem/path_text.hpp"

#ifndef _WIN32
#include <unistd.h>
#endif

namespace cdk::detail {

namespace fs = std::filesystem;

namespace {

constexpr const char* kArchiveExtensions[] = {".tar.gz", ".zip", ".jar", ".tar", ".tgz"};

std::string lower(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

std::string currentUser() {
#ifdef _WIN32
  return "1000:1000";
#else
  return std::to_string(getuid()) + ":" + std::to_string(getgid());
#endif
}

DockerRunOptions runOptions(const BundlingOptions& options, const std::string& user) {
  return {.command = options.command,
          .entrypoint = options.entrypoint,
          .environment = options.environment,
          .network = options.network,
          .platform = options.platform,
          .securityOpt = options.securityOpt,
          .user = user,
          .volumes = options.volumes,
          .volumesFrom = options.volumesFrom,
          .workingDirectory = options.workingDirectory.valueOr(AssetStaging::BUNDLING_INPUT_DIR)};
}

void runWithMounts(const std::string& source, const BundlingOptions& options, const std::string& output) {
  DockerRunOptions run = runOptions(options, options.user.valueOr(currentUser()));
  run.volumes = {DockerVolume{.containerPath = AssetStaging::BUNDLING_INPUT_DIR, .hostPath = source},
                 DockerVolume{.containerPath = AssetStaging::BUNDLING_OUTPUT_DIR, .hostPath = output}};
  for (const DockerVolume& volume : options.volumes) run.volumes.add(volume);
  options.image->run(run);
}

/// Volumes and a container that carries files into them and out of them. Removed in the end, whatever happens.
class CopyContainer {
 public:
  explicit CopyContainer(const std::string& user) : suffix_(randomSuffix()) {
    const std::string input = AssetStaging::BUNDLING_INPUT_DIR;
    const std::string output = AssetStaging::BUNDLING_OUTPUT_DIR;
    try {
      make({"volume", "create", inputVolume()}, {"volume", "rm", inputVolume()});
      make({"volume", "create", outputVolume()}, {"volume", "rm", outputVolume()});
      make({"run", "--name", name(), "-v", inputVolume() + ":" + input, "-v", outputVolume() + ":" + output,
            "public.ecr.aws/docker/library/alpine", "sh", "-c",
            "mkdir -p " + input + " && chown -R " + user + " " + output + " && chown -R " + user + " " + input},
           {"rm", name()});
    } catch (...) {
      clean();
      throw;
    }
  }
  ~CopyContainer() { clean(); }
  CopyContainer(const CopyContainer&) = delete;
  CopyContainer& operator=(const CopyContainer&) = delete;
  std::string name() const { return "copyContainer" + suffix_; }

 private:
  std::string inputVolume() const { return "assetInput" + suffix_; }
  std::string outputVolume() const { return "assetOutput" + suffix_; }
  static std::string randomSuffix() {
    std::random_device random;
    std::string suffix;
    for (int i = 0; i < 24; ++i) suffix += "0123456789abcdef"[random() % 16];
    return suffix;
  }
  void make(const std::vector<std::string>& command, std::vector<std::string> undo) {
    docker(command);
    undo_.push_back(std::move(undo));
  }
  void clean() noexcept {
    for (; !undo_.empty(); undo_.pop_back()) {
      try {
        docker(undo_.back());
      } catch (const std::exception&) {  // what is left is a volume; the error that matters is on its way
      }
    }
  }
  std::string suffix_;
  std::vector<std::vector<std::string>> undo_;
};

void runWithCopies(const std::string& source, const BundlingOptions& options, const std::string& output) {
  const std::string user = options.user.valueOr(currentUser());
  const CopyContainer container(user);
  docker({"cp", source + "/.", container.name() + ":" + AssetStaging::BUNDLING_INPUT_DIR});
  DockerRunOptions run = runOptions(options, user);
  run.volumesFrom = {container.name()};
  for (const std::string& other : options.volumesFrom) run.volumesFrom.add(other);
  options.image->run(run);
  docker({"cp", container.name() + ":" + AssetStaging::BUNDLING_OUTPUT_DIR + "/.", output});
}

std::string singleFileIn(const std::string& directory, bool archivesOnly) {
  std::error_code error;
  std::string found;
  for (const fs::directory_entry& entry : fs::directory_iterator(directory, error)) {
    if (!found.empty()) return {};
    found = entry.path().generic_string();
  }
  if (found.empty() || !fs::is_regular_file(found, error)) return {};
  return archivesOnly && !isArchiveExtension(assetExtension(found)) ? std::string() : found;
}

}  // namespace

TemporaryDirectory::~TemporaryDirectory() {
  std::error_code ignored;
  if (!kept_) fs::remove_all(path_, ignored);
}

std::string assetExtension(const std::string& path) {
  const std::string low = lower(path);
  for (const char* extension : kArchiveExtensions)
    if (low.ends_with(extension)) return extension;
  const std::string name = filesystem::nameOf(path);
  const std::size_t dot = name.rfind('.');
  return dot == std::string::npos || dot == 0 ? std::string() : name.substr(dot);
}

bool isArchiveExtension(std::string extension) {
  extension = lower(std::move(extension));
  return std::find(std::begin(kArchiveExtensions), std::end(kArchiveExtensions), extension) !=
         std::end(kArchiveExtensions);
}

void bundle(const IConstruct& scope, const std::string& source, const BundlingOptions& options,
            const std::string& outputDirectory) {
  std::fprintf(stderr, "Bundling asset %s...\n", scope.path().c_str());
  bool isLocal = false;
  try {
    isLocal = options.local && (*options.local)->tryBundle(outputDirectory, options);
    if (!isLocal) {
      if (options.bundlingFileAccess.valueOr(BundlingFileAccess::BIND_MOUNT) == BundlingFileAccess::VOLUME_COPY)
        runWithCopies(source, options, outputDirectory);
      else
        runWithMounts(source, options, outputDirectory);
    }
  } catch (const Error& e) {
    throw IoError("CDKPP2631",
                  "the bundling of the asset failed: " + e.message() + " [" + e.code() + "]. What it has made is in " +
                      outputDirectory,
                  scope);
  } catch (const std::exception& e) {
    throw IoError(
        "CDKPP2631",
        std::string("the bundling of the asset failed: ") + e.what() + ". What it has made is in " + outputDirectory,
        scope);
  }
  if (FileSystem::isEmpty(outputDirectory))
    throw IoError("CDKPP2632",
                  "the bundling of the asset has made nothing; it must write to " +
                      (isLocal ? std::string("the directory that tryBundle is given")
                               : std::string(AssetStaging::BUNDLING_OUTPUT_DIR)),
                  scope);
}

BundledAsset bundledAsset(const IConstruct& scope, const std::string& directory, BundlingOutput type) {
  const std::string file = singleFileIn(directory, type != BundlingOutput::SINGLE_FILE);
  if (type == BundlingOutput::AUTO_DISCOVER)
    type = file.empty() ? BundlingOutput::NOT_ARCHIVED : BundlingOutput::ARCHIVED;
  if (type == BundlingOutput::NOT_ARCHIVED) return {.path = directory};
  if (file.empty())
    throw ValidationError(
        "CDKPP2633",
        std::string("the bundling of the asset must make one ") +
            (type == BundlingOutput::ARCHIVED ? "archive (.zip, .jar, .tar, .tar.gz or .tgz)" : "file") +
            " and nothing else, as its outputType says; look into " + directory,
        scope);
  if (fs::is_symlink(file))
    throw ValidationError("CDKPP2634", "the output of bundling must be a file, not the symbolic link " + file, scope);
  return {.path = file, .packaging = FileAssetPackaging::FILE, .extension = assetExtension(file)};
}

}  // namespace cdk::detail
