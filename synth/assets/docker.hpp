// SPDX-License-Identifier: Apache-2.0
// The docker command.
#pragma once
#include <cdkpp/core/docker_image.hpp>

#include <string>
#include <vector>

namespace cdk::detail {

/// Runs docker with these arguments. Returns what it printed when `capture` is set; else that goes to stderr.
/// @throws Error CDKPP2640 when it cannot be started, CDKPP2641 when it fails.
std::string docker(const std::vector<std::string>& arguments, bool capture = false);
/// Whether docker succeeds; what it prints is thrown away. @throws Error CDKPP2640 when it cannot be started.
bool dockerSucceeds(const std::vector<std::string>& arguments);

/// The program to run: CDK_DOCKER, else "docker".
std::string dockerProgram();

/// The arguments of `docker run` and `docker build`.
std::vector<std::string> runArguments(const std::string& image, const DockerRunOptions& options, bool seLinux);
std::vector<std::string> buildArguments(const std::string& path, const std::string& tag,
                                        const DockerBuildOptions& options);
/// Options as JSON, for hashes.
Json toJson(const DockerBuildOptions& options);
Json toJson(const DockerCacheOption& option);
Json toJson(const List<DockerCacheOption>& options);
Json toJson(const List<DockerVolume>& volumes);

}  // namespace cdk::detail
