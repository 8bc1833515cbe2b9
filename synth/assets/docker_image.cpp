// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/docker_image.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/file_system.hpp>

#include "assets/child_process.hpp"
#include "assets/docker.hpp"
#include "filesystem/path_text.hpp"

namespace cdk {

namespace {

/// Volumes need a label where SELinux is on.
bool isSeLinuxOn() {
#ifdef __linux__
  static const bool on = detail::runProcess({"selinuxenabled"}, detail::ProcessOutput::IGNORE).succeeded();
  return on;
#else
  return false;
#endif
}

/// The first run of at least 16 hexadecimal digits.
std::string containerIdIn(const std::string& text) {
  constexpr std::size_t minimum = 16;
  std::string id;
  for (char c : text) {
    if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))
      id += c;
    else if (id.size() >= minimum)
      return id;
    else
      id.clear();
  }
  return id.size() >= minimum ? id : std::string();
}

/// Removes a container in the end.
struct ContainerGuard {
  std::string id;
  ~ContainerGuard() {
    if (id.empty()) return;
    try {
      detail::docker({"rm", "-v", id});
    } catch (const Error&) {  // the error that matters, if any, is on its way already
    }
  }
};

}  // namespace

DockerImage DockerImage::fromBuild(const std::string& path, const DockerBuildOptions& options) {
  if (options.file && filesystem::isAbsolute(*options.file))
    throw ValidationError("CDKPP2643", "the file '" + *options.file +
                                           "' of DockerImage::fromBuild must be a path relative to '" + path + "'");
  const std::string hash = FileSystem::fingerprint(path, {.extraHash = detail::toJson(options).dump()});
  const std::string tag = "cdk-" + hash;
  // What a build context leads to is not part of the hash, so the cache of Docker has to decide.
  if (options.buildContexts.size() > 0 || !detail::dockerSucceeds({"image", "inspect", tag}))
    detail::docker(detail::buildArguments(path, tag, options));
  return DockerImage(tag, hash);
}

void DockerImage::run(const DockerRunOptions& options) const {
  detail::docker(detail::runArguments(image_, options, isSeLinuxOn()));
}

std::string DockerImage::cp(const std::string& imagePath, const Optional<std::string>& outputPath) const {
  const std::string output = detail::docker({"create", image_}, true);
  const ContainerGuard container{containerIdIn(output)};
  if (container.id.empty())
    throw IoError("CDKPP2642", "'docker create " + image_ + "' did not print the id of a container but: " + output);
  const std::string destination = outputPath ? *outputPath : FileSystem::mkdtemp("cdk-docker-cp-");
  detail::docker({"cp", container.id + ":" + imagePath, destination});
  return destination;
}

}  // namespace cdk
