// SPDX-License-Identifier: Apache-2.0
#include "assets/docker.hpp"

#include <cdkpp/core/errors.hpp>

#include <algorithm>
#include <cstdlib>
#include <cstring>

#include "assets/child_process.hpp"

namespace cdk::detail {

namespace {

const char* textOf(DockerVolumeConsistency consistency) {
  switch (consistency) {
    case DockerVolumeConsistency::CONSISTENT: return "consistent";
    case DockerVolumeConsistency::DELEGATED: return "delegated";
    case DockerVolumeConsistency::CACHED: return "cached";
  }
  return "";
}

/// The command as a person would type it.
std::string shown(const std::vector<std::string>& command) {
  const auto isPlain = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '-';
  };
  std::string text;
  for (const std::string& word : command) {
    if (!text.empty()) text += ' ';
    text += !word.empty() && std::all_of(word.begin(), word.end(), isPlain) ? word : Json(word).dump();
  }
  return text;
}

ProcessResult start(const std::vector<std::string>& arguments, ProcessOutput output,
                    std::vector<std::string>& command) {
  command = arguments;
  command.insert(command.begin(), dockerProgram());
  ProcessResult result = runProcess(command, output);
  if (result.startError != 0)
    throw IoError("CDKPP2640",
                  "cannot run '" + command[0] + "': " + std::strerror(result.startError) +
                      ". Install Docker, or name a program that takes the same arguments in the environment "
                      "variable CDK_DOCKER, or give the asset a local bundling. The command was: " +
                      shown(command));
  return result;
}

class Arguments {
 public:
  explicit Arguments(std::vector<std::string> words) : words_(std::move(words)) {}
  void option(const char* name, const Optional<std::string>& value) {
    if (value && !value->empty()) add({name, *value});
  }
  void add(std::initializer_list<std::string> words) { words_.insert(words_.end(), words); }
  std::vector<std::string> take() { return std::move(words_); }

 private:
  std::vector<std::string> words_;
};

std::string cacheFlag(const DockerCacheOption& option) {
  std::string flag = "type=" + *option.type;
  for (std::size_t i = 0; i < option.params.size(); ++i)
    flag += "," + option.params.key(i) + "=" + option.params.value(i);
  return flag;
}

std::string joined(const std::string& directory, const std::string& file) {
  return directory.empty() || directory.back() == '/' ? directory + file : directory + "/" + file;
}

}  // namespace

std::string dockerProgram() {
  const char* program = std::getenv("CDK_DOCKER");
  return program && *program ? program : "docker";
}

std::string docker(const std::vector<std::string>& arguments, bool capture) {
  std::vector<std::string> command;
  ProcessResult result = start(arguments, capture ? ProcessOutput::CAPTURE : ProcessOutput::TO_STDERR, command);
  if (!result.succeeded()) {
    const std::string reason = result.signal != 0 ? "was ended by signal " + std::to_string(result.signal)
                                                  : "exited with status " + std::to_string(result.status);
    throw IoError("CDKPP2641",
                  "'" + command[0] + "' " + reason + "; what it said stands above. The command was: " + shown(command));
  }
  return result.output;
}

bool dockerSucceeds(const std::vector<std::string>& arguments) {
  std::vector<std::string> command;
  return start(arguments, ProcessOutput::IGNORE, command).succeeded();
}

std::vector<std::string> runArguments(const std::string& image, const DockerRunOptions& options, bool seLinux) {
  Arguments arguments({"run", "--rm"});
  arguments.option("--security-opt", options.securityOpt);
  arguments.option("--network", options.network);
  arguments.option("--platform", options.platform);
  arguments.option("-u", options.user);
  for (const std::string& container : options.volumesFrom) arguments.add({"--volumes-from", container});
  for (const DockerVolume& volume : options.volumes)
    arguments.add({"-v", *volume.hostPath + ":" + *volume.containerPath + ":" + (seLinux ? "z," : "") +
                             textOf(volume.consistency.valueOr(DockerVolumeConsistency::DELEGATED))});
  for (std::size_t i = 0; i < options.environment.size(); ++i)
    arguments.add({"--env", options.environment.key(i) + "=" + options.environment.value(i)});
  arguments.option("-w", options.workingDirectory);
  const std::size_t entrypoint = options.entrypoint.size();
  if (entrypoint > 0) arguments.add({"--entrypoint", options.entrypoint[0]});
  arguments.add({image});
  // docker takes one word as the entrypoint; the others are arguments of it.
  for (std::size_t i = 1; i < entrypoint; ++i) arguments.add({options.entrypoint[i]});
  for (const std::string& word : options.command) arguments.add({word});
  return arguments.take();
}

std::vector<std::string> buildArguments(const std::string& path, const std::string& tag,
                                        const DockerBuildOptions& options) {
  Arguments arguments({"build", "-t", tag});
  if (options.file) arguments.add({"-f", joined(path, *options.file)});
  arguments.option("--platform", options.platform);
  arguments.option("--network", options.network);
  arguments.option("--target", options.targetStage);
  for (const DockerCacheOption& cache : options.cacheFrom) arguments.add({"--cache-from", cacheFlag(cache)});
  if (options.cacheTo) arguments.add({"--cache-to", cacheFlag(*options.cacheTo)});
  if (options.cacheDisabled.valueOr(false)) arguments.add({"--no-cache"});
  for (std::size_t i = 0; i < options.buildArgs.size(); ++i)
    arguments.add({"--build-arg", options.buildArgs.key(i) + "=" + options.buildArgs.value(i)});
  for (std::size_t i = 0; i < options.buildContexts.size(); ++i)
    arguments.add({"--build-context", options.buildContexts.key(i) + "=" + options.buildContexts.value(i)});
  arguments.add({path});
  return arguments.take();
}

Json toJson(const DockerCacheOption& option) {
  return Json::object({{"type", *option.type}, {"params", option.params}});
}

Json toJson(const List<DockerCacheOption>& options) {
  if (!options.hasValue()) return {};
  Json list = Json::array();
  for (const DockerCacheOption& option : options) list.add(toJson(option));
  return list;
}

Json toJson(const List<DockerVolume>& volumes) {
  if (!volumes.hasValue()) return {};
  Json list = Json::array();
  for (const DockerVolume& volume : volumes)
    list.add(
        Json::object({{"hostPath", *volume.hostPath},
                      {"containerPath", *volume.containerPath},
                      {"consistency", volume.consistency.hasValue() ? Json(textOf(*volume.consistency)) : Json()}}));
  return list;
}

Json toJson(const DockerBuildOptions& options) {
  return Json::object({{"buildArgs", options.buildArgs},
                       {"buildContexts", options.buildContexts},
                       {"cacheDisabled", options.cacheDisabled},
                       {"cacheFrom", toJson(options.cacheFrom)},
                       {"cacheTo", options.cacheTo ? toJson(*options.cacheTo) : Json()},
                       {"file", options.file},
                       {"network", options.network},
                       {"platform", options.platform},
                       {"targetStage", options.targetStage}});
}

}  // namespace cdk::detail
