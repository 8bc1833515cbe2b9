// SPDX-License-Identifier: Apache-2.0
// Bundling options as JSON: they are part of hashes, so names and order matter.
#include "assets/bundle.hpp"
#include "assets/docker.hpp"

namespace cdk::detail {

namespace {

const char* textOf(BundlingOutput type) {
  switch (type) {
    case BundlingOutput::ARCHIVED: return "archived";
    case BundlingOutput::NOT_ARCHIVED: return "not-archived";
    case BundlingOutput::AUTO_DISCOVER: return "auto-discover";
    case BundlingOutput::SINGLE_FILE: return "single-file";
  }
  return "";
}

const char* textOf(BundlingFileAccess access) {
  return access == BundlingFileAccess::VOLUME_COPY ? "VOLUME_COPY" : "BIND_MOUNT";
}

/// "https://user:password@host" without the password, which changes from day to day.
std::string withoutPassword(const std::string& url) {
  const std::size_t scheme = url.find("://");
  if (scheme == std::string::npos) return url;
  const std::size_t authority = scheme + 3;
  const std::size_t end = std::min(url.find_first_of("/?#", authority), url.size());
  const std::size_t at = url.rfind('@', end);
  const std::size_t colon = url.find(':', authority);
  if (at == std::string::npos || at < authority || colon == std::string::npos || colon + 1 >= at) return url;
  const std::string path = end == url.size() ? "/" : url.substr(end);
  return url.substr(0, colon) + url.substr(at, end - at) + path;
}

Json environmentOf(const BundlingOptions& options) {
  if (!options.environment.hasValue()) return {};
  Json environment = Json::object();
  for (std::size_t i = 0; i < options.environment.size(); ++i) {
    const std::string& name = options.environment.key(i);
    const std::string& value = options.environment.value(i);
    const bool isIndexUrl = name == "PIP_INDEX_URL" || name == "PIP_EXTRA_INDEX_URL";
    environment.set(name, isIndexUrl ? withoutPassword(value) : value);
  }
  return environment;
}

}  // namespace

Json toJson(const BundlingOptions& options) {
  Json access;
  if (options.bundlingFileAccess.hasValue()) access = Json(textOf(*options.bundlingFileAccess));
  Json output;
  if (options.outputType.hasValue()) output = Json(textOf(*options.outputType));
  return Json::object({{"image", options.image->toJSON()},
                       {"bundlingFileAccess", access},
                       {"command", options.command},
                       {"entrypoint", options.entrypoint},
                       {"environment", environmentOf(options)},
                       {"local", options.local ? (*options.local)->hashInput() : Json()},
                       {"network", options.network},
                       {"outputType", output},
                       {"platform", options.platform},
                       {"securityOpt", options.securityOpt},
                       {"user", options.user},
                       {"volumes", toJson(options.volumes)},
                       {"volumesFrom", options.volumesFrom},
                       {"workingDirectory", options.workingDirectory}});
}

}  // namespace cdk::detail
