// SPDX-License-Identifier: Apache-2.0
// What constructs that stand for assets ask of the library.
#pragma once
#include <cdkpp/core/asset_staging.hpp>

namespace cdk::detail {

/// Adds metadata to a resource that tells the CLI which property holds an asset: for tools that work with local files.
/// Undefined values are left out. Does nothing unless the context value "aws:cdk:enable-asset-metadata" is set.
void addAssetMetadata(const IConstruct& asset, CfnResource& resource,
                      std::initializer_list<std::pair<const char*, Json>> entries);

/// Docker cache options as the metadata and the hashes have them.
Json toJson(const DockerCacheOption& option);
Json toJson(const List<DockerCacheOption>& options);

/// The directory and the Dockerfile of an image as full paths.
/// @throws Error CDKPP2650 when there is no such directory, CDKPP2651 when there is no such Dockerfile in it.
std::string dockerDirectory(const IConstruct& scope, const std::string& directory, const std::string& file);
/// What is left out of the build context: the patterns of .dockerignore and those given, but never .dockerignore and
/// the Dockerfile themselves, and always the output of the program.
List<std::string> dockerExcludes(const IConstruct& scope, const std::string& directory, const std::string& file,
                                 const List<std::string>& exclude);
/// A command that loads an image from a tarball of the assembly and prints its name.
/// @throws Error CDKPP2652 when there is no such tarball.
List<std::string> dockerLoadCommand(const std::string& stagedTarball);
void checkTarball(const IConstruct& scope, const std::string& file);
/// The way from the directory of the App to a staged file.
std::string pathInAssetOutdir(const AssetStaging& staging);

}  // namespace cdk::detail
