// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/asset_support.hpp>
#include <cdkpp/core/errors.hpp>

#include <filesystem>
#include <fstream>
#include <system_error>

#include "assets/docker.hpp"
#include "context/switch.hpp"
#include "filesystem/path_text.hpp"

namespace cdk::detail {

namespace fs = std::filesystem;

namespace {

bool exists(const std::string& path) {
  std::error_code ignored;
  return fs::exists(path, ignored);
}

}  // namespace

void addAssetMetadata(const IConstruct& asset, CfnResource& resource,
                      std::initializer_list<std::pair<const char*, Json>> entries) {
  if (!isSwitchedOn(asset.asConstruct(), "aws:cdk:enable-asset-metadata")) return;
  for (const auto& [key, value] : entries)
    if (value.hasValue()) resource.addMetadata(key, value);
}

std::string dockerDirectory(const IConstruct& scope, const std::string& directory, const std::string& file) {
  std::string path = filesystem::resolve(directory);
  if (!exists(path))
    throw IoError(
        "CDKPP2650",
        "cannot find the directory of the image at " + path + "; a relative path starts at the current directory",
        scope);
  const std::string dockerfile = filesystem::join(path, file);
  if (!exists(dockerfile))
    throw IoError(
        "CDKPP2651",
        "cannot find the Dockerfile at " + dockerfile + "; 'file' names another one, relative to the directory", scope);
  return path;
}

List<std::string> dockerExcludes(const IConstruct& scope, const std::string& directory, const std::string& file,
                                 const List<std::string>& exclude) {
  List<std::string> patterns = List<std::string>::empty();
  const std::string ignoreFile = filesystem::join(directory, ".dockerignore");
  const bool hasIgnoreFile = exists(ignoreFile);
  if (hasIgnoreFile) {
    std::ifstream in(ignoreFile, std::ios::binary);
    for (std::string line; std::getline(in, line);)
      if (!line.empty()) patterns.add(line);
  }
  for (const std::string& pattern : exclude) patterns.add(pattern);
  if (hasIgnoreFile) patterns.add("!.dockerignore");
  patterns.add("!" + filesystem::nameOf(file));
  const Handle<Stage> stage = Stage::of(scope);
  patterns.add(stage ? stage->outdir() : std::string("cdk.out"));
  return patterns;
}

void checkTarball(const IConstruct& scope, const std::string& file) {
  if (!exists(file))
    throw IoError("CDKPP2652",
                  "cannot find the tarball of the image at " + filesystem::resolve(file) +
                      "; a relative path starts at the current directory",
                  scope);
}

List<std::string> dockerLoadCommand(const std::string& stagedTarball) {
  return {"sh", "-c", dockerProgram() + " load -i \"$1\" | tail -n 1 | sed \"s/Loaded image[^:]*: //g\"",
          "cdk-tarball-image-asset", stagedTarball};
}

std::string pathInAssetOutdir(const AssetStaging& staging) {
  const Handle<Stage> stage = Stage::of(staging);
  return stage ? filesystem::relative(stage->assetOutdir(), staging.absoluteStagedPath())
               : staging.absoluteStagedPath();
}

}  // namespace cdk::detail
